import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sqliteChanges } from "../../../app/adapters/sqlite/changes.ts";
import { openDatabase } from "../../../app/adapters/sqlite/database.ts";
import { sqliteGraphView } from "../../../app/adapters/sqlite/graph-view.ts";
import { sqliteSearchView } from "../../../app/adapters/sqlite/search-view.ts";
import { sqliteTruth } from "../../../app/adapters/sqlite/truth.ts";
import { foldFacts } from "../../../app/contacts/fold.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { openLog } from "../../../app/log.ts";
import { projectFolder } from "../../../app/project-folder.ts";
import { feedViews } from "../../../app/steps/feed-views.ts";
import { rebuildViews } from "../../../app/steps/rebuild-views.ts";
import { viewConsumers } from "../../../app/steps/view-consumers.ts";
import { dumpViews } from "../../adapters/sqlite/dump-views.ts";
import { temporaryFolder } from "../../adapters/sqlite/temporary-store.ts";
import { cardsOfRound, factsOfRound, workers } from "./facts-of-round.ts";
import type { Told } from "./writer.ts";

const rounds = 15;
const acme = "T1" as WorkspaceId;

/** Tells its number to both, and waits for both. A process that ends before it answers ends the test. */
async function playRound(round: number, children: readonly ChildProcess[]): Promise<readonly Told[]> {
  const answered = new AbortController();
  const { signal } = answered;
  const told = children.map(async (child) => {
    const [message] = await once(child, "message", { signal });
    return message as Told;
  });
  const ended = children.map(async (child) => {
    const [status] = await once(child, "exit", { signal });
    throw new Error(`a writer ended with ${status}`);
  });
  if (round >= 0) for (const child of children) child.send(round);
  const all = Promise.race([Promise.all(told), ...ended]);
  await Promise.allSettled([all]);
  answered.abort();
  await Promise.allSettled([...told, ...ended]);
  return all;
}

describe("two processes on one data folder, with two workers in each", () => {
  it.each([
    ["who wait for each other", 5_000],
    ["who soon give up waiting for the file, and try again", 1],
  ])(
    "join the same people at once, %s: no fact is lost, nobody is there twice, and all come to an end",
    async (_, busyMs) => {
      const file = join(temporaryFolder(), "octember.sqlite");
      openDatabase(file).close();
      const program = join(projectFolder, "dist/test/model/at-once/writer.js");
      const children = [0, 2].map((first) => fork(program, [file, String(first), String(busyMs)]));
      let again = 0;
      const ends = children.map((child) => once(child, "exit"));
      try {
        await playRound(-1, children);
        for (let round = 0; round < rounds; round += 1) {
          const told = await playRound(round, children);
          expect(told.map(({ fell }) => fell)).toEqual([false, false]);
          again = Math.max(again, ...told.map((one) => one.again));
        }
        for (const child of children) child.send(-1);
        for (const [status] of await Promise.all(ends)) expect(status).toBe(0);
        // Else they didn't come between each other.
        if (busyMs === 1) expect(again).toBeGreaterThan(0);
      } finally {
        for (const child of children) child.kill();
      }

      const db = openDatabase(file);
      const truth = sqliteTruth(db);
      const clusters = await truth.page(acme, undefined, rounds * 10);
      expect(clusters.map(({ id }) => id)).toEqual(
        Array.from({ length: rounds }, (_, round) => cardsOfRound(round)[0]),
      );
      for (const [round, { facts }] of clusters.entries()) {
        const written = new Set(
          Array.from({ length: workers }, (_, n) => factsOfRound(round, n).map(({ id }) => id)).flat(),
        );
        expect(facts.map(({ id }) => id)).toEqual([...written].sort());
        expect(foldFacts(facts).map(({ cards }) => cards)).toEqual([cardsOfRound(round)]);
      }
      const views = { truth, search: sqliteSearchView(db), graph: sqliteGraphView(db) };
      await feedViews({ changes: sqliteChanges(db), log: openLog("silent"), now: Date.now }, viewConsumers(views));
      const followed = dumpViews(db);
      await rebuildViews(views, acme);
      expect(dumpViews(db)).toEqual(followed);
      db.close();
    },
    300_000,
  );
});
