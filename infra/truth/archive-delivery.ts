import { RemovalPolicy } from "aws-cdk-lib";
import { Effect, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IStream } from "aws-cdk-lib/aws-kinesis";
import { CfnDeliveryStream } from "aws-cdk-lib/aws-kinesisfirehose";
import { LogGroup, LogStream } from "aws-cdk-lib/aws-logs";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";

/** Where in the archive the hours lie, and what Firehose itself could not write there. */
export const archived = "changes/";
export const notArchived = "not-archived/";

interface Props {
  readonly from: IStream;
  readonly to: IBucket;
  readonly logDays: number;
}

/** Everything that changed, by the hour, one record a line: the archive, fed by Firehose alone. */
export class ArchiveDelivery extends Construct {
  readonly delivery: CfnDeliveryStream;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const group = new LogGroup(this, "Logs", { retention: props.logDays, removalPolicy: RemovalPolicy.DESTROY });
    const log = new LogStream(this, "Failures", { logGroup: group, removalPolicy: RemovalPolicy.DESTROY });
    const role = new Role(this, "Role", { assumedBy: new ServicePrincipal("firehose.amazonaws.com") });
    const may = [
      allow(
        ["kinesis:DescribeStream", "kinesis:GetShardIterator", "kinesis:GetRecords", "kinesis:ListShards"],
        [props.from.streamArn],
      ),
      allow(
        ["s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject"],
        [props.to.arnForObjects(`${archived}*`), props.to.arnForObjects(`${notArchived}*`)],
      ),
      allow(["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"], [props.to.bucketArn]),
      allow(["logs:PutLogEvents"], [group.logGroupArn]),
    ];
    for (const statement of may) role.addToPolicy(statement);

    this.delivery = new CfnDeliveryStream(this, "Delivery", {
      deliveryStreamType: "KinesisStreamAsSource",
      kinesisStreamSourceConfiguration: { kinesisStreamArn: props.from.streamArn, roleArn: role.roleArn },
      extendedS3DestinationConfiguration: {
        bucketArn: props.to.bucketArn,
        roleArn: role.roleArn,
        prefix: `${archived}!{timestamp:yyyy/MM/dd/HH}/`,
        errorOutputPrefix: `${notArchived}!{firehose:error-output-type}/!{timestamp:yyyy/MM/dd/HH}/`,
        bufferingHints: { intervalInSeconds: 900, sizeInMBs: 64 },
        compressionFormat: "GZIP",
        cloudWatchLoggingOptions: { enabled: true, logGroupName: group.logGroupName, logStreamName: log.logStreamName },
        processingConfiguration: {
          enabled: true,
          // By itself it appends a new line.
          processors: [{ type: "AppendDelimiterToRecord" }],
        },
      },
    });
    // Firehose checks what the role may do when it is made, and CloudFormation sees no tie to the role's policy.
    this.delivery.node.addDependency(role);
  }
}

const allow = (actions: string[], resources: string[]) =>
  new PolicyStatement({ effect: Effect.ALLOW, actions, resources });
