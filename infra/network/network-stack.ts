import { Stack, type StackProps } from "aws-cdk-lib";
import {
  FlowLogDestination,
  FlowLogTrafficType,
  GatewayVpcEndpointAwsService,
  IpAddresses,
  SubnetType,
  Vpc,
} from "aws-cdk-lib/aws-ec2";
import type { Construct } from "constructs";
import type { Size } from "../sizes.ts";
import { FlowLogs } from "./flow-logs.ts";
import { SecurityGroups } from "./security-groups.ts";

/**
 * Where the engines live. Nothing in here reaches the internet, nor the other way round: there is no gateway and no NAT,
 * only the two endpoints that cost nothing.
 */
export class NetworkStack extends Stack {
  readonly vpc: Vpc;
  readonly groups: SecurityGroups;

  constructor(scope: Construct, id: string, props: StackProps & { readonly size: Size }) {
    super(scope, id, props);
    this.vpc = new Vpc(this, "Vpc", {
      ipAddresses: IpAddresses.cidr("10.20.0.0/16"),
      maxAzs: 2,
      natGateways: 0,
      subnetConfiguration: [{ name: "engines", subnetType: SubnetType.PRIVATE_ISOLATED, cidrMask: 20 }],
      gatewayEndpoints: {
        S3: { service: GatewayVpcEndpointAwsService.S3 },
        DynamoDb: { service: GatewayVpcEndpointAwsService.DYNAMODB },
      },
      // It would take a function of its own to empty the default group, which nothing here is in.
      restrictDefaultSecurityGroup: false,
    });
    const logs = new FlowLogs(this, "FlowLogs", { days: props.size.logDays });
    this.vpc.addFlowLog("Refused", {
      destination: FlowLogDestination.toCloudWatchLogs(logs.group, logs.role),
      trafficType: FlowLogTrafficType.REJECT,
    });
    this.groups = new SecurityGroups(this, "Groups", { vpc: this.vpc });
  }
}
