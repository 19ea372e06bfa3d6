import type { SQSBatchResponse, SQSRecord } from "aws-lambda";

export interface BatchWork {
  /** @returns whether SQS may take it out of the queue. */
  readonly work: (record: SQSRecord) => Promise<boolean>;
  /** Gives a message back that nobody tried. */
  readonly release: (record: SQSRecord) => Promise<void>;
  /** Gives a message back of which `work` threw, to come again in a while. */
  readonly putOff: (record: SQSRecord) => Promise<void>;
  /** Told of what any of them threw: then the message comes again when its time in flight is over. */
  readonly onError: (error: unknown) => void;
}

/**
 * Works the messages of an invocation, groups side by side, each group in its order. After one that isn't settled all later ones of its group
 * are reported failed, too, and not tried: SQS would take out of the queue what isn't reported.
 */
export async function workBatch(records: readonly SQSRecord[], batch: BatchWork): Promise<SQSBatchResponse> {
  const groups = new Map<string, SQSRecord[]>();
  for (const record of records) {
    const group = record.attributes.MessageGroupId ?? record.messageId;
    groups.set(group, [...(groups.get(group) ?? []), record]);
  }
  const failed = await Promise.all([...groups.values()].map((group) => workGroup(group, batch)));
  return { batchItemFailures: failed.flat().map(({ messageId }) => ({ itemIdentifier: messageId })) };
}

async function workGroup(group: readonly SQSRecord[], batch: BatchWork): Promise<readonly SQSRecord[]> {
  for (const [at, record] of group.entries()) {
    if (await isSettled(record, batch)) continue;
    // As long as one of a group is in flight, none of the group is given: those behind would hold up the one that failed.
    for (const later of group.slice(at + 1)) await batch.release(later).catch(batch.onError);
    return group.slice(at);
  }
  return [];
}

async function isSettled(record: SQSRecord, { work, putOff, onError }: BatchWork): Promise<boolean> {
  try {
    return await work(record);
  } catch (error) {
    onError(error);
    await putOff(record).catch(onError);
    return false;
  }
}
