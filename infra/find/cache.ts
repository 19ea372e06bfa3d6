import { ArnFormat, Stack } from "aws-cdk-lib";
import { type ISecurityGroup, type IVpc, SubnetType } from "aws-cdk-lib/aws-ec2";
import { CfnReplicationGroup, CfnSubnetGroup, CfnUser, CfnUserGroup } from "aws-cdk-lib/aws-elasticache";
import { Construct } from "constructs";
import { ports } from "../network/security-groups.ts";
import type { Size } from "../sizes.ts";

interface Props {
  readonly size: Size;
  readonly name: string;
  readonly vpc: IVpc;
  readonly securityGroup: ISecurityGroup;
}

/**
 * The cache before search and graph. Whoever connects is a role of this account: there is no password, and the user that
 * would need none is off. It holds nothing that can't be asked again, so it keeps no backups and goes with its stack.
 */
export class Cache extends Construct {
  /** `rediss://user@host:port`. A token is signed for the cache's name and the user's, which are one. */
  readonly url: string;
  /** The cache and its user, both of which a role must be allowed to connect to. */
  readonly arns: readonly string[];

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { name } = props;
    const user = this.#user(name);
    const users = this.#users(name, user);
    const subnets = new CfnSubnetGroup(this, "Subnets", {
      description: "The cache",
      subnetIds: props.vpc.selectSubnets({ subnetType: SubnetType.PRIVATE_ISOLATED }).subnetIds,
    });
    const { nodeType, nodes } = props.size.cache;
    const group = new CfnReplicationGroup(this, "Group", {
      replicationGroupId: name,
      replicationGroupDescription: "Octember's cache",
      engine: "valkey",
      engineVersion: "8.0",
      cacheNodeType: nodeType,
      numCacheClusters: nodes,
      automaticFailoverEnabled: nodes > 1,
      multiAzEnabled: nodes > 1,
      port: ports.cache,
      cacheSubnetGroupName: subnets.ref,
      securityGroupIds: [props.securityGroup.securityGroupId],
      atRestEncryptionEnabled: true,
      transitEncryptionEnabled: true,
      userGroupIds: [users.ref],
      snapshotRetentionLimit: 0,
      autoMinorVersionUpgrade: true,
    });
    this.arns = [
      Stack.of(this).formatArn({
        service: "elasticache",
        resource: "replicationgroup",
        resourceName: group.ref,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
      user.attrArn,
    ];
    this.url = `rediss://${name}@${group.attrPrimaryEndPointAddress}:${group.attrPrimaryEndPointPort}`;
  }

  /** ElastiCache wants name and id of a user who signs to be one. It may do what the cache is asked for. */
  #user(name: string): CfnUser {
    return new CfnUser(this, "User", {
      engine: "valkey",
      userId: name,
      userName: name,
      accessString: "on ~* -@all +@connection -@dangerous +get +set",
      authenticationMode: { Type: "iam" },
    });
  }

  #users(name: string, user: CfnUser): CfnUserGroup {
    const users = new CfnUserGroup(this, "Users", { engine: "valkey", userGroupId: name, userIds: [user.ref] });
    users.addResourceDependency(user);
    return users;
  }
}
