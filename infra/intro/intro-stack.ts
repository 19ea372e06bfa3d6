import { Duration, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { NetworkStack } from "../network/network-stack.ts";
import type { OctemberFunction } from "../octember-function.ts";
import type { Size } from "../sizes.ts";
import type { TruthStack } from "../truth/truth-stack.ts";
import { TruthFollower } from "../truth-follower.ts";
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
  readonly link: OctemberFunction;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    const { size, network, truth } = props;
    const { vpc, groups } = network;
    this.graph = new GraphCluster(this, "Graph", { size, name: props.name, vpc, securityGroup: groups.engines.graph });

    this.link = new TruthFollower(this, "Link", {
      entry: "link",
      size,
      truth,
      timeout: Duration.minutes(2),
      batch: 100,
      network: { vpc, securityGroup: groups.functions.link },
      environment: { NEPTUNE_URL: this.graph.url },
    }).allow(graphWrites, this.graph.contents);
  }
}
