import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { followStream } from "../follow-stream.ts";
import { letSetAside } from "../object-access.ts";
import { OctemberFunction } from "../octember-function.ts";
import { letRead, letWrite } from "../table-access.ts";
import type { Parts } from "./parts.ts";

/** Makes a job of what Slack is to be told of a change: one channel that has to wait holds nobody else up. */
export function reply(scope: Construct, { size, truth, inbox }: Parts): OctemberFunction {
  const reply = new OctemberFunction(scope, "Reply", {
    entry: "reply",
    memory: 512,
    timeout: Duration.minutes(1),
    logDays: size.logDays,
    environment: {
      TRUTH_TABLE: truth.truth.tableName,
      STATE_TABLE: truth.state.tableName,
      ARCHIVE_BUCKET: truth.archive.bucketName,
      INBOX_QUEUE_URL: inbox.queue.queueUrl,
    },
  });
  letRead(reply, truth.truth);
  letWrite(reply, truth.state);
  letSetAside(reply, truth.archive, "reply");
  reply.allow(["sqs:SendMessage"], inbox.queue.queueArn);
  followStream(reply, {
    stream: truth.contacts,
    batch: 100,
    batchesAtOnce: size.batchesAtOnce,
    archive: truth.archive,
  });
  return reply;
}
