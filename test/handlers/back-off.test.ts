import type { KinesisStreamEvent } from "aws-lambda";
import { expect, it } from "vitest";
import { encodeCue } from "../../app/adapters/dynamodb/stream-record.ts";
import type { ClusterId, WorkspaceId } from "../../app/ids.ts";
import { backingOff } from "../../handlers/wiring/back-off.ts";
import { openFollow } from "../../handlers/wiring/follow.ts";
import { recordingLog } from "../slack/recording-log.ts";
import { kinesisRecord } from "./sqlite-cloud.ts";

const left = (ms: number) => ({ getRemainingTimeInMillis: () => ms });
const event = { Records: [kinesisRecord(1, "{}")] };

/** What it rested for, by whether its runs fail. */
async function rests(fails: readonly boolean[], remaining = 900_000): Promise<readonly number[]> {
  const rested: number[] = [];
  const waiting = [...fails];
  const follow = backingOff(
    async ({ Records }: KinesisStreamEvent) => ({
      batchItemFailures: waiting.shift()
        ? Records.map(({ kinesis }) => ({ itemIdentifier: kinesis.sequenceNumber }))
        : [],
    }),
    async (ms) => void rested.push(ms),
  );
  for (const _ of fails) await follow(event, left(remaining));
  return rested;
}

it("a function that follows a stream rests before it says that some failed, longer each time in a row, up to 20 s", async () => {
  const failing = Array.from({ length: 12 }, () => true);
  const rested = await rests(failing);
  expect(rested).toHaveLength(12);
  for (const [at, ms] of rested.entries()) {
    const longest = Math.min(20_000, 250 * 2 ** at);
    expect([at, ms >= longest / 2 && ms <= longest]).toEqual([at, true]);
  }
});

it("rests not at all where nothing failed, and begins anew then", async () => {
  const rested = await rests([false, true, true, true, false, true]);
  expect(rested).toHaveLength(4);
  expect(rested.at(-1)).toBeLessThanOrEqual(250);
});

it("rests for no more than half of the time that it has left", async () => {
  const rested = await rests(
    Array.from({ length: 12 }, () => true),
    3_000,
  );
  expect(Math.max(...rested)).toBeLessThanOrEqual(1_500);
});

it("is how each that follows the truth, or photos, says what failed", async () => {
  const stopped = () => Promise.reject(new Error("stopped"));
  const aside = { setAside: stopped, noteUnreadable: stopped };
  const follow = openFollow(
    { name: "index", apply: stopped },
    { truth: { snapshots: stopped }, aside, log: recordingLog().log },
  );
  const cue = { workspace: "T1" as WorkspaceId, cluster: "1" as ClusterId };
  const started = performance.now();
  const answer = await follow({ Records: [kinesisRecord(1, encodeCue(cue))] }, left(60_000));
  expect(answer.batchItemFailures).toHaveLength(1);
  expect(performance.now() - started).toBeGreaterThanOrEqual(120);
});
