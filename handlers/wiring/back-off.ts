import { setTimeout as sleep } from "node:timers/promises";
import type { KinesisStreamBatchResponse, KinesisStreamEvent } from "aws-lambda";
import type { Timed } from "./operation.ts";

type Follow = (event: KinesisStreamEvent, context?: Timed) => Promise<KinesisStreamBatchResponse>;

/** After the first run of several in a row that failed; and the longest. Each is twice as long as the one before. */
const [firstMs, longestMs] = [250, 20_000];

/**
 * Lambda gives what failed again at once, as far as its guide says. So whoever follows a stream rests before it says that some failed: longer
 * each time in a row, never for more than half of the time that it has left.
 */
export function backingOff(follow: Follow, rest: (ms: number) => Promise<unknown> = sleep) {
  let failedInARow = 0;
  return async (event: KinesisStreamEvent, context?: Timed): Promise<KinesisStreamBatchResponse> => {
    const answer = await follow(event, context);
    failedInARow = answer.batchItemFailures.length === 0 ? 0 : failedInARow + 1;
    if (failedInARow > 0 && context !== undefined) {
      const ms = Math.min(longestMs, firstMs * 2 ** (failedInARow - 1), context.getRemainingTimeInMillis() / 2);
      // What failed together shouldn't come back together.
      await rest(Math.round(ms * (0.5 + Math.random() / 2)));
    }
    return answer;
  };
}
