import type { SQSRecord } from "aws-lambda";
import type { Taken } from "../../ports/inbox.ts";
import type { InboxKeys } from "../../ports/inbox-keys.ts";
import { jobOf } from "./message.ts";
import { receiptOf } from "./receipt.ts";

/** What a job is given up for whose function never came to its end. */
const reason = "function-died";

/**
 * Takes over what SQS gave up by itself, so that it can be listed and sent again. Its message may be taken out of the queue of dead ones after.
 * @returns the job, for whoever waits to be told; `undefined`: it was over already.
 * @throws ForeignMessage
 */
export async function takeOverDead(keys: InboxKeys, record: SQSRecord, now: number): Promise<Taken | undefined> {
  const sent = jobOf(record.body);
  const attempt = await keys.giveUp(sent, reason, now);
  if (attempt === undefined) return undefined;
  const { generation: _, ...job } = sent;
  return { ...job, attempt, receipt: receiptOf(sent, record.receiptHandle) };
}
