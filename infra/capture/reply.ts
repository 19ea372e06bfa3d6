import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { OctemberFunction } from "../octember-function.ts";
import { TruthFollower } from "../truth-follower.ts";
import { inboxWrites } from "./inbox.ts";
import type { Parts } from "./parts.ts";

/** Makes a job of what Slack is to be told of a change: one channel that has to wait holds nobody else up. */
export function reply(scope: Construct, { size, truth, inbox }: Parts): OctemberFunction {
  return new TruthFollower(scope, "Reply", {
    entry: "reply",
    size,
    truth,
    timeout: Duration.minutes(1),
    batch: 100,
    environment: { INBOX_QUEUE_URL: inbox.queue.queueUrl },
  }).allow(inboxWrites, inbox.queue.queueArn);
}
