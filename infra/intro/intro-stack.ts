import { Duration, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { followStream } from "../follow-stream.ts";
import type { NetworkStack } from "../network/network-stack.ts";
import { letSetAside } from "../object-access.ts";
import { OctemberFunction } from "../octember-function.ts";
import type { Size } from "../sizes.ts";
import { letRead, letWrite } from "../table-access.ts";
import type { TruthStack } from "../truth/truth-stack.ts";
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

    this.link = new OctemberFunction(this, "Link", {
      entry: "link",
      memory: 512,
      timeout: Duration.minutes(2),
      logDays: size.logDays,
      network: { vpc, securityGroup: groups.functions.link },
      environment: {
        TRUTH_TABLE: truth.truth.tableName,
        STATE_TABLE: truth.state.tableName,
        ARCHIVE_BUCKET: truth.archive.bucketName,
        NEPTUNE_URL: this.graph.url,
      },
    });
    letRead(this.link, truth.truth);
    letWrite(this.link, truth.state);
    letSetAside(this.link, truth.archive, "link");
    this.link.allow(graphWrites, this.graph.contents);
    followStream(this.link, {
      stream: truth.contacts,
      batch: 100,
      batchesAtOnce: size.batchesAtOnce,
      archive: truth.archive,
    });
  }
}
