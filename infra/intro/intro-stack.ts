import { Duration, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { NetworkStack } from "../network/network-stack.ts";
import type { OctemberFunction } from "../octember-function.ts";
import type { Size } from "../sizes.ts";
import type { TruthStack } from "../truth/truth-stack.ts";
import { TruthFollower } from "../truth-follower.ts";
import { furtherGraphs } from "./further-graphs.ts";
import { GraphCluster, graphWrites } from "./graph-cluster.ts";

interface Props extends StackProps {
  readonly size: Size;
  readonly name: string;
  readonly network: NetworkStack;
  readonly truth: TruthStack;
}

/** Who knows whom: the graph, and the function that keeps it as the truth is. */
export class IntroStack extends Stack {
  readonly graph: GraphCluster;
  /** Those beside it, which large workspaces can be given: `{"acme": "wss://…"}`. */
  readonly graphs: string;
  /** Everything in any of them, for policies. */
  readonly contents: readonly string[];
  readonly link: OctemberFunction;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    const { size, network, truth } = props;
    const { vpc, groups } = network;
    const clusterOf = (id: string, name: string) =>
      new GraphCluster(this, id, { size, name, vpc, securityGroup: groups.engines.graph });
    this.graph = clusterOf("Graph", props.name);
    const further = furtherGraphs(this).map((name) => ({
      name,
      cluster: clusterOf(`Graph-${name}`, `${props.name}-${name}`),
    }));
    this.graphs = JSON.stringify(Object.fromEntries(further.map(({ name, cluster }) => [name, cluster.url])));
    this.contents = [this.graph, ...further.map(({ cluster }) => cluster)].map(({ contents }) => contents);

    this.link = new TruthFollower(this, "Link", {
      entry: "link",
      size,
      truth,
      timeout: Duration.minutes(2),
      batch: 100,
      network: { vpc, securityGroup: groups.functions.link },
      environment: { NEPTUNE_URL: this.graph.url, GRAPHS: this.graphs },
    }).allow(graphWrites, ...this.contents);
  }
}
