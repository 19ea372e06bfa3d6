import { expect, inject, onTestFinished } from "vitest";
import { type Fault, manyFaults } from "../dynamodb/faults.ts";
import { faultyDynamodb } from "../dynamodb/faulty-dynamodb.ts";
import { between } from "../neptune/between.ts";
import { type Chance, chanceOf } from "./draw.ts";
import type { Place } from "./ended-functions.ts";
import { planPhotos } from "./many-photos.ts";
import { partlyDone, partOfBulk, partOfPutRecords } from "./partly-done.ts";
import { begin, counts, isReallyRead, photos, seed, teamsOf } from "./proving.ts";
import { type RunOptions, runPhotos } from "./run-photos.ts";
import { expectForgotten, expectOneResultEach, expectPrivate, expectTheSame } from "./same-in-the-end.ts";

/** Where functions end, whatever chance says: before or after everything that can't be taken back. */
export const places: readonly Place[] = [
  { of: "receive", when: "before", request: "SendMessage" },
  { of: "receive", when: "after", request: "SendMessage" },
  { of: "respond", when: "after", request: "chat.postMessage" },
  { of: "respond", when: "before", request: "PUT" },
  { of: "respond", when: "after", request: "PUT" },
  { of: "respond", when: "after", request: "chat.update" },
  { of: "arrive", when: "before", request: "PutRecord" },
  { of: "arrive", when: "after", request: "PutRecord" },
  { of: "read", when: "after", request: "DetectDocumentText" },
  { of: "read", when: "before", request: "TransactWriteItems" },
  { of: "read", when: "after", request: "TransactWriteItems" },
  { of: "read", when: "after", request: "SendMessage" },
  { of: "reply", when: "after", request: "SendMessage" },
];

/** Stale reads have nothing to befall: none asks for less than consistency. */
const faults = (Object.keys(manyFaults) as Fault[]).filter((fault) => fault !== "stale");

/** Ends functions, by chance and at `places`. */
export interface Ends {
  readonly run: Partial<RunOptions>;
  readonly ended: () => number;
  readonly notReached: () => readonly Place[];
  /** Called when all is quiet. */
  readonly letLive?: () => void;
}

/**
 * Photos of three workspaces come to the same as in an undisturbed run: delivered up to four times and shuffled, with DynamoDB on a bad day,
 * `PutRecords` and `_bulk` failing in part at 10 % and losing one answer in ten, `_bulk` held up as often, Gremlin's connection cut at one
 * request in ten, Textract throttling at 30 %, functions ending, one workspace leaving, people joined, parted and forgotten meanwhile.
 * @param name one letter of its own.
 */
export async function bringThrough(name: string, openEnds: (chance: Chance) => Ends): Promise<void> {
  const planned = await planPhotos(counts);
  const calm = await runPhotos({ teams: teamsOf(name, "calm"), planned, begin, logLevel: "silent" });

  const chance = chanceOf(seed);
  const tenth = () => chance(10) === 0;
  const { dynamodb, kinesis, opensearch, gremlin } = inject("engines");
  const faulty = await faultyDynamodb(dynamodb, { seed });
  onTestFinished(() => faulty.close());
  const lateMs = () => (chance(3) === 0 ? 1 + chance(5_000) : 0);
  const bulk = await partlyDone(opensearch, partOfBulk(tenth), { isLost: tenth, lateMs });
  const records = await partlyDone(kinesis, partOfPutRecords(tenth), { isLost: tenth });
  const graph = await between(gremlin, () => (tenth() ? { kind: "cut-after", frames: chance(2) } : undefined));
  const ends = openEnds(chance);
  const hard = await runPhotos({
    teams: teamsOf(name, "hard"),
    planned,
    begin,
    chance,
    repeats: chance,
    throttled: 0.3,
    logLevel: "silent",
    engines: { dynamodb: faulty.url, kinesis: records.url, opensearch: bulk.url, gremlin: graph.url },
    ...ends.run,
    onOpen(stores) {
      Object.assign(faulty.rates, manyFaults);
      ends.run.onOpen?.(stores);
    },
  });

  ends.letLive?.();
  const figures = { seed, calm: calm.figures, hard: hard.figures, ended: ends.ended(), faults: faulty.made };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  expect(ends.ended()).toBeGreaterThan(0);
  expect(ends.notReached()).toEqual([]);
  for (const fault of faults) expect(faulty.made[fault], fault).toBeGreaterThan(0);
  for (const { made } of [bulk, records]) expect(made.parts).toBeGreaterThan(0);
  expect(bulk.made.late).toBeGreaterThan(0);
  const reallyRead = Math.min(calm.figures.reallyRead, hard.figures.reallyRead);
  if (isReallyRead) expect(reallyRead).toBeGreaterThanOrEqual(Math.floor(photos / 20));

  await expectTheSame(calm, hard, [0, 1]);
  expectOneResultEach(calm, [0, 1, 2]);
  expectOneResultEach(hard, [0, 1]);
  for (const run of [calm, hard]) {
    await expectForgotten(run, [0, 1]);
    await expectPrivate(run, [0, 1]);
  }
  // Where the app was taken out, nothing that came late brought its token back.
  const [, , left] = hard.lands;
  expect(left && (await hard.stores.installs.read(left.team))).toBeUndefined();
}
