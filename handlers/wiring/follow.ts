import type { KinesisStreamBatchResponse } from "aws-lambda";
import { streamRecordOf } from "../../app/adapters/dynamodb/stream-record.ts";
import type { Consumer } from "../../app/steps/follow-records.ts";
import { followStream, type StreamPorts } from "../../app/steps/follow-stream.ts";
import { backingOff } from "./back-off.ts";
import { timeIsUp } from "./operation.ts";
import { batchFailures } from "./read.ts";

/** A function that ended in the middle would have said of nobody that they got through. Of the graph, which takes longest: six tries of 5 s. */
const enginesTriesMs = 40_000;

/** Has a consumer follow the truth's stream. What it sets aside is called after it. */
export function openFollow(consumer: Consumer, ports: StreamPorts) {
  const tries = new Map<string, number>();
  return backingOff(async ({ Records }, context): Promise<KinesisStreamBatchResponse> => {
    const isTimeUp = () => context !== undefined && timeIsUp(context, enginesTriesMs);
    const records = Records.map(({ kinesis: { sequenceNumber, data } }) =>
      streamRecordOf(sequenceNumber, Buffer.from(data, "base64")),
    );
    return batchFailures(await followStream(ports, consumer, records, tries, isTimeUp));
  });
}
