import type { KinesisStreamRecord } from "aws-lambda";
import type { ShardRecord } from "./shards.ts";

export interface Origin {
  readonly shard: string;
  readonly streamArn: string;
}

/** A record as Lambda hands it over: "Using Lambda to process records from Amazon Kinesis Data Streams", its example event. */
export function eventRecord({ shard, streamArn }: Origin, record: ShardRecord): KinesisStreamRecord {
  const { sequenceNumber, partitionKey, bytes, arrived } = record;
  return {
    kinesis: {
      kinesisSchemaVersion: "1.0",
      partitionKey,
      sequenceNumber,
      data: Buffer.from(bytes).toString("base64"),
      approximateArrivalTimestamp: arrived / 1_000,
    },
    eventSource: "aws:kinesis",
    eventVersion: "1.0",
    eventID: `${shard}:${sequenceNumber}`,
    eventName: "aws:kinesis:record",
    invokeIdentityArn: "arn:aws:iam::000000000000:role/lambda-role",
    awsRegion: "us-east-1",
    eventSourceARN: streamArn,
  };
}

/** What Lambda sends to an on-failure destination that is a bucket, of a batch that it gives up. */
export interface Discarded {
  readonly requestContext: { readonly functionArn: string; readonly approximateInvokeCount: number };
  readonly version: "1.0";
  readonly timestamp: string;
  readonly KinesisBatchInfo: {
    readonly shardId: string;
    readonly startSequenceNumber: string;
    readonly endSequenceNumber: string;
    readonly approximateArrivalOfFirstRecord: string;
    readonly approximateArrivalOfLastRecord: string;
    readonly batchSize: number;
    readonly streamArn: string;
  };
  /** The event that the function would have been given, as JSON text: a bucket gets it, a queue doesn't. */
  readonly payload: string;
}

interface Batch extends Origin {
  readonly functionArn: string;
  /** How often the function was given it. */
  readonly invokes: number;
  readonly now: number;
}

/**
 * "Retain discarded batch records for a Kinesis Data Streams event source", its example for S3. Left out is `condition`, whose word for
 * records that became too old isn't documented, and the answer of the function, which had none.
 */
export function discardedBatch(batch: Batch, records: readonly ShardRecord[]): Discarded {
  const [first, last] = [records[0], records.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("no batch is empty");
  const at = (time: number) => new Date(time).toISOString();
  return {
    requestContext: { functionArn: batch.functionArn, approximateInvokeCount: batch.invokes },
    version: "1.0",
    timestamp: at(batch.now),
    KinesisBatchInfo: {
      shardId: batch.shard,
      startSequenceNumber: first.sequenceNumber,
      endSequenceNumber: last.sequenceNumber,
      approximateArrivalOfFirstRecord: at(first.arrived),
      approximateArrivalOfLastRecord: at(last.arrived),
      batchSize: records.length,
      streamArn: batch.streamArn,
    },
    payload: JSON.stringify({ Records: records.map((record) => eventRecord(batch, record)) }),
  };
}

/** The key of such an object: `aws/lambda/<mapping>/<shard>/YYYY/MM/DD/YYYY-MM-DDTHH.MM.SS-<random>`. */
export function discardedKey(mapping: string, { KinesisBatchInfo, timestamp }: Discarded, random: string): string {
  const day = timestamp.slice(0, 10).replaceAll("-", "/");
  const time = timestamp.slice(0, 19).replaceAll(":", ".");
  return `aws/lambda/${mapping}/${KinesisBatchInfo.shardId}/${day}/${time}-${random}`;
}
