import type { Fact } from "../../app/contacts/facts.ts";
import { Conflict } from "../../app/errors.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import type { PulledChange } from "../../app/ports/changes.ts";
import type { Truth } from "../../app/ports/truth.ts";
import { applyToGraph } from "../../app/steps/apply-to-graph.ts";
import { applyToSearch } from "../../app/steps/apply-to-search.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import type { Store } from "./open-store.ts";

/** Whole numbers from 0 to below `n`: what chance decides of the order of things. */
export type Chance = (n: number) => number;

const writers = 3;
const mostAtOnce = 3;

/**
 * Writes the facts in any order, some of them several times, by several writers who come between one another at every step that may
 * wait; while the views follow by the real feed, in portions, some of it late, in any order and again.
 */
export async function writeInDisorder(
  store: Store,
  workspace: WorkspaceId,
  facts: readonly Fact[],
  chance: Chance,
): Promise<void> {
  const again = facts.filter(() => chance(3) === 0);
  const queue = shuffled([...facts, ...again], chance);
  const truth = pausing(store.truth, chance);
  const late: PulledChange[] = [];
  let writing = true;

  async function write(): Promise<void> {
    while (queue.length > 0) await untilWritten(truth, workspace, queue.splice(0, 1 + chance(mostAtOnce)));
  }
  async function follow(): Promise<void> {
    while (writing) {
      await pause(1 + 2 * chance(30));
      await feed(store, late, chance, 1 + chance(4));
      if (chance(3) === 0) await applyAll(store, shuffled(late, chance).slice(0, 2));
    }
  }
  const following = follow();
  await Promise.all(Array.from({ length: writers }, write));
  writing = false;
  await following;
  while (await feed(store, late, chance, 5));
  await applyAll(store, shuffled(late, chance));
}

/** @returns whether there was anything. A record that is to come again does so. */
async function feed(store: Store, late: PulledChange[], chance: Chance, portion: number): Promise<boolean> {
  let any = false;
  for (const [consumer, apply] of [
    ["search", applyToSearch],
    ["graph", applyToGraph],
  ] as const) {
    const records = shuffled(await store.changes.next(consumer, portion), chance);
    for (const record of records) {
      any = true;
      if (chance(4) === 0) late.push(record);
      if (chance(6) === 0) continue;
      await apply(store, record);
      await store.changes.settle(consumer, record, { kind: "done" });
    }
  }
  return any;
}

async function applyAll(store: Store, records: readonly PulledChange[]): Promise<void> {
  for (const record of records) {
    await applyToSearch(store, record);
    await applyToGraph(store, record);
  }
}

/** Where others are faster again and again, the inbox tries again. */
async function untilWritten(truth: Truth, workspace: WorkspaceId, facts: readonly Fact[]): Promise<void> {
  for (;;) {
    try {
      await writeFacts({ truth }, workspace, facts);
      return;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

/** Waits for some turns before everything that it does, so that others come between. */
function pausing(truth: Truth, chance: Chance): Truth {
  const waiting =
    <A extends readonly unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      await pause(chance(5));
      return work(...args);
    };
  return {
    read: waiting(truth.read),
    readMany: waiting(truth.readMany),
    holders: waiting(truth.holders),
    snapshots: waiting(truth.snapshots),
    append: waiting(truth.append),
    erase: waiting(truth.erase),
    erased: (workspace, ids) => truth.erased(workspace, ids),
    page: waiting(truth.page),
    workspaces: waiting(truth.workspaces),
  };
}

/** What was asked for in one turn of the event loop may be written together: so some turns are whole ones. */
async function pause(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await null;
  if (turns % 2 === 1) await new Promise(setImmediate);
}

export function shuffled<T>(all: readonly T[], chance: Chance): T[] {
  return all
    .map((one) => [chance(1_000_000), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}
