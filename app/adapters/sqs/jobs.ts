import { ChangeMessageVisibilityCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { SQSRecord } from "aws-lambda";
import type { Inbox, Taken } from "../../ports/inbox.ts";
import type { InboxKeys } from "../../ports/inbox-keys.ts";
import type { JobEnds } from "../../ports/job-queue.ts";
import { awsError } from "../aws-errors.ts";
import { jobOf } from "./message.ts";
import { handleOf, receiptOf, sentJobOf } from "./receipt.ts";

/** Twelve hours from when it was received; what of them the function itself needed isn't to be counted. */
const longestMs = 11 * 60 * 60 * 1000;

/**
 * How long a message waits whose try couldn't be settled: a quarter of what it waited since it was sent, within these limits. A moment's trouble
 * is no reason to wait as long as its function may take, and SQS hands nothing out more than a thousand times: that is for ten days.
 */
const [shortestPutOffMs, longestPutOffMs] = [2_000, 15 * 60_000];

/** Jobs that SQS hands to a function by itself. Who settles one tells SQS by its answer to the batch. */
export interface SqsJobs extends JobEnds {
  /**
   * The job of a message, as another try. `undefined`: it is over already, or was sent anew since; there is nothing to do.
   * @throws ForeignMessage
   */
  begin(record: SQSRecord): Promise<Taken | undefined>;

  /** Gives a message back that nobody tried: it waits for those before it in its lane, and for nothing else. */
  release(record: SQSRecord): Promise<void>;

  /** Gives a message back whose try couldn't be settled: it comes again in seconds at first, and the later the longer that goes on. */
  putOff(record: SQSRecord): Promise<void>;
}

interface SqsJobsOptions {
  readonly inbox: Pick<Inbox, "giveUp">;
  readonly queueUrl: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function sqsJobs(client: SQSClient, keys: InboxKeys, { inbox, queueUrl, now }: SqsJobsOptions): SqsJobs {
  async function hide(handle: string, ms: number): Promise<void> {
    const seconds = Math.ceil(Math.min(Math.max(ms, 0), longestMs) / 1000);
    try {
      await client.send(
        new ChangeMessageVisibilityCommand({ QueueUrl: queueUrl, ReceiptHandle: handle, VisibilityTimeout: seconds }),
      );
    } catch (thrown) {
      throw awsError("SQS", thrown);
    }
  }

  return {
    async begin(record) {
      const sent = jobOf(record.body);
      const attempt = await keys.begin(sent);
      if (attempt === undefined) return undefined;
      const { generation: _, ...job } = sent;
      return { ...job, attempt, receipt: receiptOf(sent, record.receiptHandle) };
    },
    release: (record) => hide(record.receiptHandle, 0),
    putOff({ receiptHandle, attributes }) {
      const waited = now() - Number(attributes.SentTimestamp);
      return hide(receiptHandle, Math.min(longestPutOffMs, Math.max(shortestPutOffMs, waited / 4)));
    },
    done: (job) => keys.done(sentJobOf(job)),
    async retry(job, afterMs, _reason, counts = true) {
      if (!counts) await keys.uncount(sentJobOf(job));
      await hide(handleOf(job), afterMs);
    },
    giveUp: (job, reason) => inbox.giveUp(job, reason),
  };
}
