import { setTimeout } from "node:timers/promises";
import { type KinesisClient, PutRecordsCommand, type PutRecordsRequestEntry } from "@aws-sdk/client-kinesis";
import { OctemberError } from "../../errors.ts";
import { awsError, ServiceThrottled } from "../aws-errors.ts";

export interface NewRecord {
  /** Records of one key come in one shard. Not in the order in which they are put: of a request a part may fail. */
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** A record that no stream takes. */
export class RecordTooLarge extends OctemberError {
  override readonly name = "RecordTooLarge";
  readonly code = "record-too-large";
}

/** What Kinesis takes in one request: records, and bytes of all and of one, with their keys. */
const mostRecords = 500;
const mostBytes = 5 * 1024 * 1024;
const mostOfRecord = 1024 * 1024;

/** How often those that failed are sent again, and how long to wait before, growing each time: over about five seconds. */
const mostRounds = 8;
const firstWaitMs = 40;

/**
 * Puts records into a stream, each at least once. Every record's own result is read, and only those that failed are sent again.
 * @throws ServiceThrottled, ServiceStopped (both retryable: some of the records may be there), RecordTooLarge (nothing was put)
 */
export async function putRecords(client: KinesisClient, stream: string, records: readonly NewRecord[]): Promise<void> {
  const entries = records.map(({ key, bytes }) => ({ PartitionKey: key, Data: bytes }));
  const tooLarge = entries.find((entry) => bytesOf(entry) > mostOfRecord);
  if (tooLarge) throw new RecordTooLarge(`a record of ${bytesOf(tooLarge)} bytes`);
  let left = entries;
  for (let round = 0; left.length > 0; ) {
    const some = firstOf(left);
    const failed = await put(client, stream, some);
    left = [...failed, ...left.slice(some.length)];
    if (failed.length === 0) continue;
    if (round === mostRounds) throw new ServiceThrottled("Kinesis");
    await setTimeout(Math.random() * firstWaitMs * 2 ** round);
    round += 1;
  }
}

type Entry = PutRecordsRequestEntry & { readonly PartitionKey: string; readonly Data: Uint8Array };

/** @returns those that failed. */
async function put(client: KinesisClient, stream: string, entries: readonly Entry[]): Promise<readonly Entry[]> {
  try {
    const { Records = [] } = await client.send(new PutRecordsCommand({ StreamName: stream, Records: [...entries] }));
    return entries.filter((_, at) => Records[at]?.SequenceNumber === undefined || Records[at]?.ErrorCode !== undefined);
  } catch (thrown) {
    throw awsError("Kinesis", thrown);
  }
}

function firstOf(entries: readonly Entry[]): readonly Entry[] {
  let bytes = 0;
  const end = entries.findIndex((entry) => {
    bytes += bytesOf(entry);
    return bytes > mostBytes;
  });
  return entries.slice(0, Math.min(mostRecords, end < 0 ? entries.length : end));
}

function bytesOf({ PartitionKey, Data }: Entry): number {
  return Buffer.byteLength(PartitionKey) + Data.byteLength;
}
