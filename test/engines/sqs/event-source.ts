import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";

export interface EventSourceSettings {
  readonly queueUrl: string;
  /** Of a FIFO queue at most 10. */
  readonly batchSize: number;
  /** Whether the function's answer says which messages failed; without, all of a batch did their part when it didn't throw. */
  readonly reportsItemFailures: boolean;
  /** What a function that ended had in hand comes again at once, and not when its time in flight is over: nobody waits for that in a test. */
  readonly givesAgainAtOnce?: boolean;
}

/** What Lambda's event source mapping for a FIFO queue invokes. */
export type Invoke = (event: SQSEvent) => Promise<SQSBatchResponse | undefined>;

export interface EventSource {
  /** One batch, if there is one within `waitSeconds`. @returns its records, as the function got them. */
  poll(waitSeconds?: number): Promise<readonly SQSRecord[]>;
  /** Batches, one after the other, until none comes. @returns all records. */
  drain(waitSeconds?: number): Promise<readonly SQSRecord[]>;
}

/**
 * Stands in for Lambda's event source mapping of an SQS FIFO queue, as it is documented: messages of a batch are in their groups' order; those
 * that the function did are deleted; after an error, a time-out, or an answer that names a message which wasn't in the batch, none is. What
 * isn't deleted comes again when its time in flight is over. It changes no visibility by itself.
 */
export function eventSource(client: SQSClient, settings: EventSourceSettings, invoke: Invoke): EventSource {
  const { queueUrl, batchSize, reportsItemFailures } = settings;
  if (batchSize < 1 || batchSize > 10) throw new RangeError("a batch of a FIFO queue has 1 to 10 messages");
  const arn = `arn:aws:sqs:us-east-1:000000000000:${queueUrl.split("/").at(-1)}`;

  async function poll(waitSeconds = 0): Promise<readonly SQSRecord[]> {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: batchSize,
        WaitTimeSeconds: waitSeconds,
        MessageSystemAttributeNames: ["All"],
        MessageAttributeNames: ["All"],
      }),
    );
    if (Messages.length === 0) return [];
    const records = Messages.map((message) => recordOf(message, arn));
    const failed = await failedOf(records);
    const done = records.filter(({ messageId }) => !failed.has(messageId));
    if (done.length > 0) await remove(done);
    return records;
  }

  async function failedOf(records: readonly SQSRecord[]): Promise<ReadonlySet<string>> {
    const all = new Set(records.map(({ messageId }) => messageId));
    try {
      const answer = await invoke({ Records: structuredClone([...records]) });
      const failures = reportsItemFailures ? (answer?.batchItemFailures ?? []) : [];
      const named = failures.map(({ itemIdentifier }) => itemIdentifier);
      return named.every((id) => all.has(id)) ? new Set(named) : all;
    } catch {
      if (settings.givesAgainAtOnce) await giveAgain(records);
      return all;
    }
  }

  async function giveAgain(records: readonly SQSRecord[]): Promise<void> {
    const Entries = records.map(({ receiptHandle }, at) => ({
      Id: String(at),
      ReceiptHandle: receiptHandle,
      VisibilityTimeout: 0,
    }));
    await client.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: queueUrl, Entries }));
  }

  async function remove(records: readonly SQSRecord[]): Promise<void> {
    const Entries = records.map(({ receiptHandle }, at) => ({ Id: String(at), ReceiptHandle: receiptHandle }));
    const { Failed = [] } = await client.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
    if (Failed.length > 0) throw new Error(`not deleted: ${Failed.map(({ Code }) => Code).join(", ")}`);
  }

  return {
    poll,
    async drain(waitSeconds = 0) {
      const all: SQSRecord[] = [];
      for (let some = await poll(waitSeconds); some.length > 0; some = await poll(waitSeconds)) all.push(...some);
      return all;
    },
  };
}

function recordOf(message: Message, eventSourceARN: string): SQSRecord {
  const { MessageId, ReceiptHandle, Body, MD5OfBody, Attributes } = message;
  return {
    messageId: MessageId ?? "",
    receiptHandle: ReceiptHandle ?? "",
    body: Body ?? "",
    attributes: Attributes as unknown as SQSRecord["attributes"],
    messageAttributes: {},
    md5OfBody: MD5OfBody ?? "",
    eventSource: "aws:sqs",
    eventSourceARN,
    awsRegion: "us-east-1",
  };
}
