/** What differs between a small and a large Octember. Everything else is the same in both. */
export interface Size {
  /** OpenSearch's data nodes, one zone each; with two or more, dedicated masters keep the vote. */
  readonly search: {
    readonly nodeType: string;
    readonly nodes: 1 | 2 | 3;
    readonly masterType?: string;
    /** GiB of gp3 a node. */
    readonly disk: number;
  };
  /** Neptune Serverless, in capacity units of about 2 GiB each; `readers` beside the one writer. */
  readonly graph: { readonly least: number; readonly most: number; readonly readers: number };
  /** Nodes of the cache: the second one, in another zone, takes over when the first fails. */
  readonly cache: { readonly nodeType: string; readonly nodes: 1 | 2 };
  /** Shards of each stream; 0 lets Kinesis choose them as it goes (on demand). */
  readonly shards: number;
  /** Batches of one shard that a consumer works on side by side. */
  readonly batchesAtOnce: number;
  /** Functions running at once. `query`, `read` by `reader`; and `respond`, which nothing else may starve. */
  readonly atOnce: { readonly query?: number; readonly reader?: number; readonly respond: number };
  /** Days that logs are kept: these must be values that CloudWatch Logs knows. */
  readonly logDays: 14 | 30 | 90;
  /** Requests a second, steady and in a burst, that API Gateway lets through. */
  readonly requests: { readonly rate: number; readonly burst: number };
  /** US dollars a month, above which the cost alarm speaks. */
  readonly monthlyBudget: number;
}

export type SizeName = "small" | "production";

/**
 * `small` keeps every service at the least that it runs with: one node each, so that a failing zone stops finding and
 * introducing until it is back (the truth, in DynamoDB and S3, spans zones in either size). It reserves no
 * concurrency, because a new account may have no more than ten runs at once, all of which AWS keeps unreserved.
 */
export const sizes: Readonly<Record<SizeName, Size>> = {
  small: {
    search: { nodeType: "t3.small.search", nodes: 1, disk: 10 },
    graph: { least: 1, most: 4, readers: 0 },
    cache: { nodeType: "cache.t4g.micro", nodes: 1 },
    shards: 1,
    batchesAtOnce: 2,
    atOnce: { respond: 5 },
    logDays: 14,
    requests: { rate: 20, burst: 40 },
    monthlyBudget: 300,
  },
  production: {
    search: { nodeType: "r7g.large.search", nodes: 2, masterType: "m7g.medium.search", disk: 100 },
    graph: { least: 2.5, most: 32, readers: 1 },
    cache: { nodeType: "cache.m7g.large", nodes: 2 },
    shards: 0,
    batchesAtOnce: 10,
    atOnce: { query: 100, reader: 50, respond: 100 },
    logDays: 90,
    requests: { rate: 500, burst: 1000 },
    monthlyBudget: 4000,
  },
};
