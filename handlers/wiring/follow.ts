import type { KinesisStreamBatchResponse, KinesisStreamEvent } from "aws-lambda";
import { streamRecordOf } from "../../app/adapters/dynamodb/stream-record.ts";
import type { Consumer } from "../../app/steps/follow-records.ts";
import { followStream, type StreamPorts } from "../../app/steps/follow-stream.ts";
import { backingOff } from "./back-off.ts";
import { batchFailures } from "./read.ts";

/** Has a consumer follow the truth's stream. What it sets aside is called after it. */
export function openFollow(consumer: Consumer, ports: StreamPorts) {
  const tries = new Map<string, number>();
  return backingOff(async ({ Records }: KinesisStreamEvent): Promise<KinesisStreamBatchResponse> => {
    const records = Records.map(({ kinesis: { sequenceNumber, data } }) =>
      streamRecordOf(sequenceNumber, Buffer.from(data, "base64")),
    );
    return batchFailures(await followStream(ports, consumer, records, tries));
  });
}
