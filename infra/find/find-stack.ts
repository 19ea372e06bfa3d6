import { Duration, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { graphReads } from "../intro/graph-cluster.ts";
import type { IntroStack } from "../intro/intro-stack.ts";
import type { NetworkStack } from "../network/network-stack.ts";
import { OctemberFunction } from "../octember-function.ts";
import type { Size } from "../sizes.ts";
import { letRead } from "../table-access.ts";
import type { TruthStack } from "../truth/truth-stack.ts";
import { TruthFollower } from "../truth-follower.ts";
import { Cache } from "./cache.ts";
import { SearchDomain, searchReads, searchWrites } from "./search-domain.ts";

interface Props extends StackProps {
  readonly size: Size;
  readonly name: string;
  readonly network: NetworkStack;
  readonly truth: TruthStack;
  readonly intro: IntroStack;
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
    return new TruthFollower(this, "Index", {
      entry: "index",
      size,
      truth,
      timeout: Duration.minutes(2),
      batch: 200,
      network: { vpc: network.vpc, securityGroup: network.groups.functions.index },
      environment: { OPENSEARCH_URL: this.search.url },
    }).allow(searchWrites, this.search.contents);
  }

  /** Two questions with ids for answers. Who may ask is said where they are: `receive` and `respond`, nobody else. */
  #query(): OctemberFunction {
    const { size, network, truth, intro } = this.#props;
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
        NEPTUNE_URL: intro.graph.url,
        GRAPHS: intro.graphs,
        REDIS_URL: this.cache.url,
      },
    });
    letRead(query, truth.state);
    return query
      .allow(searchReads, this.search.contents)
      .allow(graphReads, ...intro.contents)
      .allow(["elasticache:Connect"], ...this.cache.arns);
  }
}
