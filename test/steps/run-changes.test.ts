import { describe, expect, it, onTestFinished } from "vitest";
import { sqliteChanges } from "../../app/adapters/sqlite/changes.ts";
import { sqliteDeadLetters } from "../../app/adapters/sqlite/dead-letters.ts";
import { sqliteTruth } from "../../app/adapters/sqlite/truth.ts";
import { Conflict, Erased } from "../../app/errors.ts";
import type { ChangeRecord, Outcome } from "../../app/ports/changes.ts";
import { maxTries } from "../../app/steps/backoff.ts";
import { feed, runChanges } from "../../app/steps/run-changes.ts";
import { temporaryStore } from "../adapters/sqlite/temporary-store.ts";
import { acme, post } from "../find/posted-card.ts";
import { recordingLog } from "../slack/recording-log.ts";

const done: Outcome = { kind: "done" };

/** A feed with two people, followed by somebody who chokes on the first. */
async function follow(choke: (record: ChangeRecord) => Error | undefined) {
  const db = temporaryStore();
  let now = Date.UTC(2026, 10, 22);
  const changes = sqliteChanges(db, { clock: () => now });
  const truth = sqliteTruth(db);
  const first = await post(truth, { names: ["Jisoo Park"], at: 1_795_000_000 });
  const second = await post(truth, { names: ["Dana Reyes"], at: 1_795_000_001 });
  const applied: string[] = [];
  const tries: number[] = [];
  const apply = async (record: ChangeRecord) => {
    const { cluster } = record.snapshot;
    const error = cluster === first ? choke(record) : undefined;
    if (cluster === first) tries.push(record.attempt);
    if (error) throw error;
    applied.push(cluster);
    return done;
  };
  const { log } = recordingLog();
  const running = runChanges({ changes, consumers: [{ name: "search", apply }], now: () => now, log });
  onTestFinished(() => running.stop());
  return {
    first,
    second,
    applied,
    tries,
    dead: () => sqliteDeadLetters(db).list(acme, 10),
    /** Lets time pass until the record was tried so often. */
    async untilTried(times: number) {
      await expect
        .poll(
          () => {
            now += 10 * 60_000;
            running.wake();
            return tries.length;
          },
          { interval: 5 },
        )
        .toBeGreaterThanOrEqual(times);
    },
  };
}

describe("a change that can't be applied", () => {
  it("is tried again as long as what is in the way may pass, and others are not kept waiting", async () => {
    const { first, second, applied, untilTried, dead } = await follow(({ attempt }) =>
      attempt <= 2 * maxTries ? new Conflict("stopped") : undefined,
    );
    await expect.poll(() => applied).toEqual([second]);
    await untilTried(2 * maxTries + 1);
    await expect.poll(() => applied).toEqual([second, first]);
    expect(await dead()).toEqual([]);
  });

  it("is set aside at once when trying again can't help", async () => {
    const { first, second, applied, tries, dead } = await follow(() => new Erased("gone"));
    await expect.poll(dead).toMatchObject([{ subject: first, reason: "erased" }]);
    await expect.poll(() => applied).toEqual([second]);
    expect(tries).toEqual([1]);
  });

  it("is set aside after a number of tries when a defect is in the way", async () => {
    const { first, second, applied, tries, untilTried, dead } = await follow(() => new TypeError("undefined"));
    await untilTried(maxTries);
    await expect.poll(dead).toMatchObject([{ subject: first, reason: "TypeError" }]);
    expect(tries).toEqual(Array.from({ length: maxTries }, (_, n) => n + 1));
    expect(applied).toEqual([second]);
  });
});

it("settles what doesn't concern a consumer at once, and gives it the rest", async () => {
  const db = temporaryStore();
  const [changes, truth] = [sqliteChanges(db), sqliteTruth(db)];
  for (let at = 0; at < 20; at += 1) await post(truth, { names: [`Person ${at}`], at: 1_795_000_000 + at });
  const [first] = await changes.next("reply", 1);
  const applied: string[] = [];
  const { log } = recordingLog();
  const consumer = {
    name: "reply",
    concerns: ({ snapshot }: ChangeRecord) => snapshot.cluster === first?.snapshot.cluster,
    apply: async ({ snapshot }: ChangeRecord) => {
      applied.push(snapshot.cluster);
      return done;
    },
  };
  expect(await feed({ changes, log }, consumer)).toBe(true);
  expect(applied).toEqual([first?.snapshot.cluster]);
  expect(await changes.dueAt("reply")).toBeUndefined();
});
