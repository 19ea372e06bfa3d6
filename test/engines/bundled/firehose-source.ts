import { gzipSync } from "node:zlib";
import type { KinesisClient } from "@aws-sdk/client-kinesis";
import { PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import type { FirehoseTransformationEvent, FirehoseTransformationResult } from "aws-lambda";
import { streamSource } from "../pipeline/hand-on.ts";

interface Delivery {
  readonly kinesis: KinesisClient;
  readonly stream: string;
  readonly seal: (event: FirehoseTransformationEvent) => Promise<FirehoseTransformationResult>;
  readonly s3: S3Client;
  readonly bucket: string;
}

/**
 * What Firehose does between a stream and a bucket, as "Amazon Data Firehose data transformation" says: asks its function, once more where
 * that throws, refuses an answer that leaves a record out, and writes what is "Ok" by the hour, compressed.
 */
export function firehoseSource({ kinesis, stream, seal, s3, bucket }: Delivery) {
  let batch = 0;
  const deliver = async (data: readonly string[]): Promise<void> => {
    const records = data.map((one, at) => ({
      recordId: `${batch}-${at}`,
      approximateArrivalTimestamp: Date.now(),
      data: one,
      kinesisRecordMetadata: {
        shardId: "shardId-000000000000",
        partitionKey: "p",
        approximateArrivalTimestamp: Date.now(),
        sequenceNumber: String(at).padStart(56, "4"),
        subsequenceNumber: "",
      },
    }));
    const event = {
      invocationId: `invocation-${batch}`,
      deliveryStreamArn: "arn:aws:firehose:us-east-1:000000000000:deliverystream/archive",
      sourceKinesisStreamArn: `arn:aws:kinesis:us-east-1:000000000000:stream/${stream}`,
      region: "us-east-1",
      records,
    };
    const answer = await seal(event).catch(() => seal(event));
    const said = new Map(answer.records.map((one) => [one.recordId, one]));
    const lines = records.map(({ recordId }) => {
      const { result, data: sealed = "" } = said.get(recordId) ?? { result: "ProcessingFailed" as const };
      if (result === "ProcessingFailed") throw new Error(`${recordId} would be written as it came`);
      return result === "Ok" ? Buffer.from(sealed, "base64").toString("utf8") : "";
    });
    const Key = `changes/${new Date().toISOString().slice(0, 13).replace(/[-T]/g, "/")}/archive-1-${batch}`;
    batch += 1;
    const Body = gzipSync(lines.join(""));
    if (Body.byteLength > 0) await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body }));
  };
  return streamSource(kinesis, stream, async ({ Records }) => {
    await deliver(Records.map((record) => record.kinesis.data));
    return { batchItemFailures: [] };
  });
}
