import { Duration, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { followStream } from "../follow-stream.ts";
import { type GraphCluster, graphReads } from "../intro/graph-cluster.ts";
import type { NetworkStack } from "../network/network-stack.ts";
import { letSetAside } from "../object-access.ts";
import { OctemberFunction } from "../octember-function.ts";
import type { Size } from "../sizes.ts";
import { letRead, letWrite } from "../table-access.ts";
import type { TruthStack } from "../truth/truth-stack.ts";
import { Cache } from "./cache.ts";
import { SearchDomain, searchReads, searchWrites } from "./search-domain.ts";

interface Props extends StackProps {
  readonly size: Size;
  readonly name: string;
  readonly network: NetworkStack;
  readonly truth: TruthStack;
  readonly graph: GraphCluster;
}

/** The search index, the function that keeps it as the truth is, and the one that answers from it and from the graph. */
export class FindStack extends Stack {
  readonly search: SearchDomain;
  readonly cache: Cache;
  readonly index: OctemberFunction;
  readonly query: OctemberFunction;
  readonly #props: Props;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    this.#props = props;
    const { size, name } = props;
    const { vpc, groups } = props.network;
    this.search = new SearchDomain(this, "Search", { size, name, vpc, securityGroup: groups.engines.search });
    this.cache = new Cache(this, "Cache", { size, name, vpc, securityGroup: groups.engines.cache });
    this.index = this.#index();
    this.query = this.#query();
  }

  #index(): OctemberFunction {
    const { size, network, truth } = this.#props;
    const index = new OctemberFunction(this, "Index", {
      entry: "index",
      memory: 512,
      timeout: Duration.minutes(2),
      logDays: size.logDays,
      network: { vpc: network.vpc, securityGroup: network.groups.functions.index },
      environment: {
        TRUTH_TABLE: truth.truth.tableName,
        STATE_TABLE: truth.state.tableName,
        ARCHIVE_BUCKET: truth.archive.bucketName,
        OPENSEARCH_URL: this.search.url,
      },
    });
    letRead(index, truth.truth);
    letWrite(index, truth.state);
    letSetAside(index, truth.archive, "index");
    index.allow(searchWrites, this.search.contents);
    followStream(index, {
      stream: truth.contacts,
      batch: 200,
      batchesAtOnce: size.batchesAtOnce,
      archive: truth.archive,
    });
    return index;
  }

  /** Two questions with ids for answers. Who may ask is said where they are: `receive` and `respond`, nobody else. */
  #query(): OctemberFunction {
    const { size, network, truth, graph } = this.#props;
    const query = new OctemberFunction(this, "Query", {
      entry: "query",
      memory: 1024,
      timeout: Duration.seconds(10),
      logDays: size.logDays,
      concurrency: size.atOnce.query,
      network: { vpc: network.vpc, securityGroup: network.groups.functions.query },
      environment: {
        STATE_TABLE: truth.state.tableName,
        OPENSEARCH_URL: this.search.url,
        NEPTUNE_URL: graph.url,
        REDIS_URL: this.cache.url,
      },
    });
    letRead(query, truth.state);
    return query
      .allow(searchReads, this.search.contents)
      .allow(graphReads, graph.contents)
      .allow(["elasticache:Connect"], ...this.cache.arns);
  }
}
