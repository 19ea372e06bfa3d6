import { RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";

/** Where the network's refused connections are written down. */
export class FlowLogs extends Construct {
  readonly group: LogGroup;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: { readonly days: number }) {
    super(scope, id);
    this.group = new LogGroup(this, "Group", { retention: props.days, removalPolicy: RemovalPolicy.DESTROY });
    this.role = new Role(this, "Role", { assumedBy: new ServicePrincipal("vpc-flow-logs.amazonaws.com") });
    this.role.addToPolicy(
      new PolicyStatement({
        actions: ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
        resources: [this.group.logGroupArn],
      }),
    );
  }
}
