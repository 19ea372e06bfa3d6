import type {
  FirehoseTransformationEvent,
  FirehoseTransformationResult,
  FirehoseTransformationResultRecord,
} from "aws-lambda";
import type { ShardRecord } from "../kinesis/shards.ts";
import type { DeliverySettings } from "./delivery-settings.ts";

export interface Taken extends ShardRecord {
  readonly shard: string;
}

export type Transform = (event: FirehoseTransformationEvent) => Promise<FirehoseTransformationResult>;

/** What became of a record: bytes to be written, nothing, or why it is written as it came. */
export type Transformed =
  | { readonly kind: "ok"; readonly bytes: Buffer; readonly arrived: number }
  | { readonly kind: "failed"; readonly arrived: number; readonly said: object };

/** What a function answers at most. */
const mostBytes = 6 * 1024 * 1024;

/**
 * Asks a function, as "Transform source data in Amazon Data Firehose" says: again where it fails; a record of which it answers nothing, or
 * nothing that is understood, failed.
 */
export async function transformed(
  { name, arn, sourceArn, transform }: DeliverySettings,
  batch: readonly Taken[],
  invocation: string,
  ask: Transform,
  now: () => number,
): Promise<readonly Transformed[]> {
  const records = batch.map(({ bytes, arrived, partitionKey, sequenceNumber, shard }, at) => ({
    recordId: `${name}-${invocation}-${at}`,
    approximateArrivalTimestamp: arrived,
    data: Buffer.from(bytes).toString("base64"),
    kinesisRecordMetadata: {
      sequenceNumber,
      subsequenceNumber: "0",
      partitionKey,
      shardId: shard,
      approximateArrivalTimestamp: arrived,
    },
  }));
  const event = {
    invocationId: invocation,
    deliveryStreamArn: arn,
    sourceKinesisStreamArn: sourceArn,
    region: "us-east-1",
    records,
  };
  const failed = (at: number, attempts: number, errorCode: string, errorMessage: string): Transformed => {
    const { arrived = 0, bytes = new Uint8Array() } = batch[at] ?? {};
    const said = {
      attemptsMade: attempts,
      arrivalTimestamp: arrived,
      errorCode,
      errorMessage,
      attemptEndingTimestamp: now(),
      rawData: Buffer.from(bytes).toString("base64"),
      lambdaArn: transform.lambdaArn,
    };
    return { kind: "failed", arrived, said };
  };

  let attempts = 0;
  for (let error: unknown; ; ) {
    if (attempts > transform.retries)
      return batch.map((_, at) => failed(at, attempts, "Lambda.FunctionError", `${error}`));
    attempts += 1;
    try {
      const answer = await ask(structuredClone(event));
      if (Buffer.byteLength(JSON.stringify(answer)) > mostBytes) throw new Error("the answer is larger than 6 MB");
      return records.flatMap(({ recordId }, at) => {
        const answers = answer.records.filter((one) => one.recordId === recordId);
        return becameOf(answers, batch[at]?.arrived ?? 0, (...why) => failed(at, attempts, ...why));
      });
    } catch (thrown) {
      error = thrown;
    }
  }
}

/** What a record became by all that the function answered of it. */
function becameOf(
  [one, ...more]: readonly FirehoseTransformationResultRecord[],
  arrived: number,
  failed: (errorCode: string, errorMessage: string) => Transformed,
): readonly Transformed[] {
  if (one === undefined || more.length > 0) return [failed("Lambda.MissingRecordId", "the answer hasn't it once")];
  if (one.result === "Dropped") return [];
  if (one.result !== "Ok" || typeof one.data !== "string")
    return [failed("Lambda.ProcessingFailedStatus", "the function said that it failed")];
  return [{ kind: "ok", bytes: Buffer.from(one.data, "base64"), arrived }];
}
