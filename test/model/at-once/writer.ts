import { sqliteChanges } from "../../../app/adapters/sqlite/changes.ts";
import { openDatabase } from "../../../app/adapters/sqlite/database.ts";
import { sqliteGraphView } from "../../../app/adapters/sqlite/graph-view.ts";
import { sqliteSearchView } from "../../../app/adapters/sqlite/search-view.ts";
import { sqliteTruth } from "../../../app/adapters/sqlite/truth.ts";
import { OctemberError } from "../../../app/errors.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { openLog } from "../../../app/log.ts";
import { feed } from "../../../app/steps/run-changes.ts";
import { viewConsumers } from "../../../app/steps/view-consumers.ts";
import { writeFacts } from "../../../app/steps/write-facts.ts";
import { factsOfRound, firstCardOf } from "./facts-of-round.ts";

/** What one process has to tell of a round. */
export interface Told {
  readonly round: number;
  /** How often somebody was faster, or kept the file for too long, and it was tried again. */
  readonly again: number;
  /** Whether a cluster was ever seen at an older version than before. */
  readonly fell: boolean;
}

/*
 * A process that writes into a store at the same time as another one: two workers of its own, and whoever feeds the views. It starts
 * a round when it is told its number.
 */

const [file = "", first = "0", busyMs = "5000"] = process.argv.slice(2);
const acme = "T1" as WorkspaceId;
const db = openDatabase(file, { busyMs: Number(busyMs) });
const truth = sqliteTruth(db);
const views = viewConsumers({ search: sqliteSearchView(db), graph: sqliteGraphView(db) });
const feeding = { changes: sqliteChanges(db), log: openLog("silent") };
let again = 0;
let fell = false;

/** As the inbox does with what passes. */
async function untilDone<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof OctemberError && error.retryable)) throw error;
      again += 1;
      await new Promise(setImmediate);
    }
  }
}

async function write(round: number, worker: number): Promise<void> {
  let seen = 0;
  for (const fact of factsOfRound(round, worker)) {
    await untilDone(() => writeFacts({ truth }, acme, [fact]));
    const version = (await truth.read(acme, firstCardOf(round)))?.version ?? 0;
    if (version < seen) fell = true;
    seen = version;
    for (const view of views) await untilDone(() => feed(feeding, view));
  }
}

process.on("message", (round: number) => {
  if (round < 0) {
    db.close();
    process.disconnect();
    return;
  }
  const own = [Number(first), Number(first) + 1];
  Promise.all(own.map((worker) => write(round, worker))).then(
    () => process.send?.({ round, again, fell } satisfies Told),
    (error: unknown) => {
      process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
      process.exit(1);
    },
  );
});
process.send?.({ round: -1, again, fell } satisfies Told);
