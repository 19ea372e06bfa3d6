import type { KinesisStreamBatchResponse, KinesisStreamEvent, KinesisStreamRecord } from "aws-lambda";
import type { StreamRecord } from "../../app/ports/changes.ts";
import type { Consumer } from "../../app/steps/follow-records.ts";
import { followStream, type StreamPorts } from "../../app/steps/follow-stream.ts";
import { batchFailures } from "./read.ts";

export interface FollowOptions extends StreamPorts {
  /** What a record of the truth's stream tells. */
  readonly recordIn: (record: KinesisStreamRecord) => StreamRecord;
}

/** Has a consumer follow the truth's stream. */
export function openFollow(consumer: Consumer, { recordIn, ...ports }: FollowOptions) {
  const tries = new Map<string, number>();
  return async ({ Records }: KinesisStreamEvent): Promise<KinesisStreamBatchResponse> =>
    batchFailures(await followStream(ports, consumer, Records.map(recordIn), tries));
}
