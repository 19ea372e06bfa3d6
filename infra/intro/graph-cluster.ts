import { Stack } from "aws-cdk-lib";
import { type ISecurityGroup, type IVpc, SubnetType } from "aws-cdk-lib/aws-ec2";
import { CfnDBCluster, CfnDBClusterParameterGroup, CfnDBInstance, CfnDBSubnetGroup } from "aws-cdk-lib/aws-neptune";
import { Construct } from "constructs";
import { keeps, removalOf } from "../keep.ts";
import { ports } from "../network/security-groups.ts";
import type { Size } from "../sizes.ts";

/** Speaks TinkerPop 3.7, as `gremlin` 3.7.3 does. A later major version's Gremlin may not. */
const engineVersion = "1.4.6.3";

interface Props {
  readonly size: Size;
  readonly name: string;
  readonly vpc: IVpc;
  readonly securityGroup: ISecurityGroup;
}

/** The graph's engine. CDK has no construct of its own for Neptune in its stable library: these are the bare resources. */
export class GraphCluster extends Construct {
  readonly cluster: CfnDBCluster;
  readonly url: string;
  /** Everything in the cluster, which is what the service lets a policy name. */
  readonly contents: string;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { graph } = props.size;
    const subnets = new CfnDBSubnetGroup(this, "Subnets", {
      dbSubnetGroupDescription: "The graph",
      subnetIds: props.vpc.selectSubnets({ subnetType: SubnetType.PRIVATE_ISOLATED }).subnetIds,
    });
    const parameters = new CfnDBClusterParameterGroup(this, "Parameters", {
      description: "The graph",
      family: "neptune1.4",
      // A traversal that runs longer than this answers nobody any more. Milliseconds.
      parameters: { neptune_query_timeout: "20000" },
    });
    this.cluster = new CfnDBCluster(this, "Cluster", {
      dbClusterIdentifier: props.name,
      engineVersion,
      dbSubnetGroupName: subnets.ref,
      dbClusterParameterGroupName: parameters.ref,
      vpcSecurityGroupIds: [props.securityGroup.securityGroupId],
      dbPort: ports.graph,
      iamAuthEnabled: true,
      storageEncrypted: true,
      backupRetentionPeriod: 7,
      deletionProtection: keeps(scope),
      copyTagsToSnapshot: true,
      serverlessScalingConfiguration: { minCapacity: graph.least, maxCapacity: graph.most },
    });
    this.cluster.applyRemovalPolicy(removalOf(scope));
    for (const each of ["Writer", ...Array.from({ length: graph.readers }, (_, at) => `Reader${at + 1}`)]) {
      this.#instance(each);
    }
    this.url = `wss://${this.cluster.attrEndpoint}:${ports.graph}/gremlin`;
    this.contents = Stack.of(this).formatArn({
      service: "neptune-db",
      resource: this.cluster.attrClusterResourceId,
      resourceName: "*",
    });
  }

  #instance(id: string): void {
    const instance = new CfnDBInstance(this, id, {
      dbInstanceClass: "db.serverless",
      dbClusterIdentifier: this.cluster.ref,
      autoMinorVersionUpgrade: true,
    });
    // It holds nothing itself, but a cluster that stays needs it to answer.
    instance.applyRemovalPolicy(removalOf(this));
  }
}

export const graphReads = ["neptune-db:ReadDataViaQuery"] as const;
export const graphWrites = [...graphReads, "neptune-db:WriteDataViaQuery", "neptune-db:DeleteDataViaQuery"] as const;
