import { Duration } from "aws-cdk-lib";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import type { Construct } from "constructs";
import { deadJobsQueue, inboxQueue } from "../../app/adapters/sqs/queues.ts";
import { letKeepPhotos } from "../object-access.ts";
import { OctemberFunction } from "../octember-function.ts";
import { letWrite } from "../table-access.ts";
import { streamWrites } from "../truth/stream.ts";
import { inboxWrites } from "./inbox.ts";
import type { Parts } from "./parts.ts";

export const respondTimeout = Duration.minutes(1);

/**
 * Does the jobs of the inbox, and takes over those that SQS gave up because their function ended each time. What speaks
 * with Slack is outside the network, because Slack is.
 */
export function respond(
  scope: Construct,
  parts: Parts,
  { painter, uploadUrl }: { readonly painter: OctemberFunction; readonly uploadUrl: string },
): OctemberFunction {
  const { size, truth, query, inbox, photos, stream, secret } = parts;
  const respond = new OctemberFunction(scope, "Respond", {
    entry: "respond",
    memory: 1024,
    timeout: respondTimeout,
    logDays: size.logDays,
    environment: {
      TRUTH_TABLE: truth.truth.tableName,
      STATE_TABLE: truth.state.tableName,
      RAW_BUCKET: photos.bucket.bucketName,
      UPLOAD_URL: uploadUrl,
      INBOX_QUEUE_URL: inbox.queue.queueUrl,
      PHOTOS_STREAM: stream.streamName,
      QUERY_FUNCTION: query.functionName,
      DRAW_FUNCTION: painter.functionName,
      SLACK_SECRET_ARN: secret.secretArn,
    },
  });
  letWrite(respond, truth.truth, truth.state);
  letKeepPhotos(respond, photos.bucket);
  respond
    .allow(streamWrites, stream.streamArn)
    .allow(inboxWrites, inbox.queue.queueArn)
    .allow(["secretsmanager:GetSecretValue"], secret.secretArn)
    .allow(["lambda:InvokeFunction"], query.functionArn, painter.functionArn);
  respond.addEventSource(
    new SqsEventSource(inbox.queue, {
      batchSize: inboxQueue.batchSize,
      reportBatchItemFailures: true,
      maxConcurrency: size.atOnce.respond,
    }),
  );
  respond.addEventSource(
    new SqsEventSource(inbox.dead, {
      batchSize: deadJobsQueue.batchSize,
      reportBatchItemFailures: true,
      maxConcurrency: leastConcurrency,
    }),
  );
  return respond;
}

/** The fewest runs at once that Lambda lets a queue have: what killed its function may do so again. */
const leastConcurrency = 2;
