import { RemovalPolicy } from "aws-cdk-lib";
import { Effect, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IStream } from "aws-cdk-lib/aws-kinesis";
import { CfnDeliveryStream } from "aws-cdk-lib/aws-kinesisfirehose";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup, LogStream } from "aws-cdk-lib/aws-logs";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { archivedUnder } from "../../app/adapters/s3/archive.ts";
import { notArchivedUnder } from "../../app/adapters/s3/leftovers.ts";

/** Where in the archive the hours lie, and what Firehose itself could not write there. */
export const archived = archivedUnder;
export const notArchived = notArchivedUnder;

interface Props {
  readonly from: IStream;
  readonly to: IBucket;
  /** Seals each record before it is written. */
  readonly seal: IFunction;
  readonly logDays: number;
}

/** Times that Firehose asks again to have records sealed, before it writes them down as they came: then `redrive` seals them. */
const sealingTries = 10;

/** Everything that changed, by the hour, sealed, one record a line: the archive, fed by Firehose alone. */
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
      allow(["lambda:InvokeFunction", "lambda:GetFunctionConfiguration"], [props.seal.functionArn]),
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
          // It ends each line itself, and makes them no longer than Lambda's answer may be.
          processors: [
            {
              type: "Lambda",
              parameters: Object.entries({
                LambdaArn: props.seal.functionArn,
                RoleArn: role.roleArn,
                NumberOfRetries: String(sealingTries),
                BufferSizeInMBs: "1",
                BufferIntervalInSeconds: "60",
              }).map(([parameterName, parameterValue]) => ({ parameterName, parameterValue })),
            },
          ],
        },
      },
    });
    // Firehose checks what the role may do when it is made, and CloudFormation sees no tie to the role's policy.
    this.delivery.node.addDependency(role);
  }
}

const allow = (actions: string[], resources: string[]) =>
  new PolicyStatement({ effect: Effect.ALLOW, actions, resources });
