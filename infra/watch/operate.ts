import { Duration } from "aws-cdk-lib";
import { Rule, RuleTargetInput, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import type { Construct } from "constructs";
import type { CaptureStack } from "../capture/capture-stack.ts";
import { inboxWrites } from "../capture/inbox.ts";
import type { FindStack } from "../find/find-stack.ts";
import { searchWrites } from "../find/search-domain.ts";
import { graphWrites } from "../intro/graph-cluster.ts";
import type { IntroStack } from "../intro/intro-stack.ts";
import type { NetworkStack } from "../network/network-stack.ts";
import { letDeletePhotos, letOpenPhotos } from "../object-access.ts";
import { OctemberFunction } from "../octember-function.ts";
import type { Size } from "../sizes.ts";
import { letScan, letWrite } from "../table-access.ts";
import { archived, notArchived } from "../truth/archive-delivery.ts";
import { streamWrites } from "../truth/stream.ts";
import { givenUp, type TruthStack } from "../truth/truth-stack.ts";

export interface OperateProps {
  readonly size: Size;
  readonly network: NetworkStack;
  readonly truth: TruthStack;
  readonly intro: IntroStack;
  readonly find: FindStack;
  readonly capture: CaptureStack;
}

/**
 * Rebuilds, purges and examines, in pieces under 15 minutes, from within the network: nothing else that an operator has
 * reaches the engines. Nobody may invoke it but its own schedule, and people by their own rights in the account.
 */
export function operate(scope: Construct, { size, network, truth, intro, find, capture }: OperateProps) {
  const photos = capture.parts.photos.bucket;
  const operate = new OctemberFunction(scope, "Operate", {
    entry: "operate",
    memory: 1769,
    timeout: Duration.minutes(15),
    logDays: size.logDays,
    network: { vpc: network.vpc, securityGroup: network.groups.functions.operate },
    environment: {
      TRUTH_TABLE: truth.truth.tableName,
      STATE_TABLE: truth.state.tableName,
      RAW_BUCKET: photos.bucketName,
      ARCHIVE_BUCKET: truth.archive.bucketName,
      OPENSEARCH_URL: find.search.url,
      NEPTUNE_URL: intro.graph.url,
      GRAPHS: intro.graphs,
      REDIS_URL: find.cache.url,
    },
  });
  letWrite(operate, truth.truth, truth.state);
  letScan(operate, truth.truth, truth.state);
  letDeletePhotos(operate, photos);
  tendHourly(operate);
  return operate
    .allow(["dynamodb:DescribeTable", "dynamodb:DescribeTimeToLive"], truth.truth.tableArn, truth.state.tableArn)
    .allow(["s3:DeleteObject", "s3:DeleteObjectVersion"], truth.archive.arnForObjects("dead/*"))
    .allow(["s3:ListBucket", "s3:ListBucketVersions"], truth.archive.bucketArn)
    .allow(["s3:ListBucket"], photos.bucketArn)
    .allow(searchWrites, find.search.contents)
    .allow(graphWrites, ...intro.contents)
    .allow(["elasticache:Connect"], ...find.cache.arns);
}

/**
 * Sends again what was set aside, has people erased, reads the archive: outside the network, because queue, streams and secrets are.
 */
export function redrive(scope: Construct, { size, truth, capture }: OperateProps): OctemberFunction {
  const { inbox, photos, stream, secret } = capture.parts;
  const redrive = new OctemberFunction(scope, "Redrive", {
    entry: "redrive",
    memory: 1024,
    timeout: Duration.minutes(15),
    logDays: size.logDays,
    environment: {
      TRUTH_TABLE: truth.truth.tableName,
      STATE_TABLE: truth.state.tableName,
      RAW_BUCKET: photos.bucket.bucketName,
      ARCHIVE_BUCKET: truth.archive.bucketName,
      INBOX_QUEUE_URL: inbox.queue.queueUrl,
      PHOTOS_STREAM: stream.streamName,
      CONTACTS_STREAM: truth.contacts.streamName,
      SLACK_SECRET_ARN: secret.secretArn,
      ARCHIVE_SECRET_ARN: truth.archiveSecret.secretArn,
    },
  });
  letWrite(redrive, truth.truth, truth.state);
  // What an upload says of itself.
  letOpenPhotos(redrive, photos.bucket);
  tendHourly(redrive);
  const inArchive = (folder: string) => truth.archive.arnForObjects(`${folder}*`);
  return (
    redrive
      .allow(objectActions, inArchive("dead/"))
      .allow(["s3:GetObject", "s3:PutObject"], inArchive(archived))
      // What lies there as it came goes with every version.
      .allow(["s3:GetObject", "s3:DeleteObject", "s3:DeleteObjectVersion"], inArchive(givenUp), inArchive(notArchived))
      .allow(["s3:ListBucket", "s3:ListBucketVersions"], truth.archive.bucketArn)
      .allow(inboxWrites, inbox.queue.queueArn)
      .allow(["dynamodb:DescribeKinesisStreamingDestination"], truth.truth.tableArn)
      .allow(streamWrites, stream.streamArn, truth.contacts.streamArn)
      .allow(["secretsmanager:GetSecretValue"], secret.secretArn, truth.archiveSecret.secretArn)
  );
}

/** Each hour both do what has to be done from time to time; what one run has no time for, the next one does. */
function tendHourly(fn: OctemberFunction): void {
  new Rule(fn, "Hourly", {
    description: "Octember: purging, and taking over what was left behind",
    schedule: Schedule.rate(Duration.hours(1)),
    targets: [new LambdaFunction(fn, { event: RuleTargetInput.fromObject({ do: "tend" }), retryAttempts: 0 })],
  });
}

const objectActions = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"] as const;
