import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { Inbox } from "../../ports/inbox.ts";
import type { InboxKeys, SentJob } from "../../ports/inbox-keys.ts";
import { awsError } from "../aws-errors.ts";
import { bodyOf, deduplicationOf, groupOf } from "./message.ts";
import { sentJobOf } from "./receipt.ts";

export interface SqsInboxOptions {
  readonly queueUrl: string;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/**
 * A FIFO queue, and the keys of what was put into it. A key is made known, its message sent, and the key told so: whoever was stopped in
 * between and does it again sends the message again. SQS drops the second one for five minutes; after that the keys know whether its job is over.
 */
export function sqsInbox(client: SQSClient, keys: InboxKeys, options: SqsInboxOptions): Inbox {
  const { queueUrl, clock = Date.now } = options;

  async function send(job: SentJob): Promise<void> {
    try {
      await client.send(
        new SendMessageCommand({
          QueueUrl: queueUrl,
          MessageBody: bodyOf(job),
          MessageGroupId: groupOf(job),
          MessageDeduplicationId: deduplicationOf(job),
        }),
      );
    } catch (thrown) {
      throw awsError("SQS", thrown);
    }
  }

  return {
    async accept(job) {
      // What can't be sent is not to be known, either.
      bodyOf({ ...job, generation: 1, acceptedAt: clock() });
      const opened = await keys.open(job, clock());
      if (opened.sent) return false;
      await send(opened.job);
      return keys.sent(opened.job);
    },
    /** Its message is taken out of the queue by who gave it: for it, the job is done. */
    async giveUp(job, reason) {
      await keys.giveUp(sentJobOf(job), reason, clock());
    },
    givenUp: (workspace, limit) => keys.givenUp(workspace, limit),
    async again(job) {
      const next = await keys.reopen(job);
      if (next === undefined) return false;
      await send(next);
      return keys.sent(next);
    },
    forget: (job) => keys.forget(job),
  };
}
