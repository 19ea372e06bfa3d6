import type { WorkspaceId } from "../ids.ts";
import type { Log } from "../log.ts";
import type { ChangeRecord, Cue, Outcome, StreamRecord } from "../ports/changes.ts";
import type { SetAside } from "../ports/dead-letters.ts";
import type { Truth } from "../ports/truth.ts";
import { type Consumer, followRecords } from "./follow-records.ts";

export interface StreamPorts {
  readonly truth: Pick<Truth, "snapshots">;
  readonly aside: SetAside;
  readonly log: Log;
}

/** Counts tries of clusters for a consumer, as long as the process lives: a stream tells nobody how often it gave a record. */
export type Tries = Map<string, number>;

const mostCounted = 10_000;

/** Whole snapshots are held of so many. */
const followedAtOnce = 200;

/**
 * Has a consumer follow what records of a stream tell, each cluster once, as the truth has it now. What can't be followed is set aside,
 * and counts as done. Records may come twice and in any order: a snapshot is never older than its cue.
 * @param isTimeUp asked before something is begun that may take as long as an engine's own tries do
 * @returns the sequences of the records that have to be given again, in the order of `records`. Empty: all are done.
 */
export async function followStream(
  ports: StreamPorts,
  consumer: Consumer,
  records: readonly StreamRecord[],
  tries: Tries = new Map(),
  isTimeUp: () => boolean = () => false,
): Promise<readonly string[]> {
  const mine = records.map(({ cues, ...record }) => ({
    ...record,
    keys: cues.filter((cue) => cue.consumer === undefined || cue.consumer === consumer.name).map(keyOf),
  }));
  const cues = new Map(records.flatMap((record) => record.cues).map((cue) => [keyOf(cue), cue]));
  const wanted = new Set(mine.flatMap(({ keys }) => keys));
  const unsettled = new Set<string>();
  const portions = inPortions([...wanted].flatMap((key) => cues.get(key) ?? []));
  // Those that didn't get through come last: nobody waits for what they wait for.
  const hasFailed = (some: readonly Cue[]) => (some.some((cue) => tries.has(`${consumer.name} ${keyOf(cue)}`)) ? 1 : 0);
  for (const [workspace, some] of portions.toSorted(([, one], [, other]) => hasFailed(one) - hasFailed(other))) {
    for (const cue of some) unsettled.add(keyOf(cue));
    if (isTimeUp()) continue;
    await settleAll(ports, consumer, workspace, some, { tries, isTimeUp, done: (cue) => unsettled.delete(keyOf(cue)) });
  }
  const again: string[] = [];
  for (const { sequence, keys, unreadable } of mine) {
    const kept = unreadable === undefined || (await keptAside(ports, consumer.name, sequence, unreadable));
    if (!kept || keys.some((key) => unsettled.has(key))) again.push(sequence);
  }
  return again;
}

interface Progress {
  readonly isTimeUp: () => boolean;
  readonly tries: Tries;
  readonly done: (cue: Pick<Cue, "workspace" | "cluster">) => void;
}

/** Clusters for which `done` isn't called have to come again. Nothing is thrown: other workspaces are not kept waiting. */
async function settleAll(
  { truth, aside, log }: StreamPorts,
  consumer: Consumer,
  workspace: WorkspaceId,
  cues: readonly Cue[],
  { tries, done, isTimeUp }: Progress,
): Promise<void> {
  const settle = async (record: ChangeRecord, outcome: Outcome) => {
    const cue = { workspace, cluster: record.snapshot.cluster };
    const key = `${consumer.name} ${keyOf(cue)}`;
    if (outcome.kind === "retry") {
      if (tries.size >= mostCounted) tries.clear();
      tries.set(key, record.attempt);
      return;
    }
    if (outcome.kind === "dead")
      await aside.setAside(consumer.name, workspace, {
        subject: cue.cluster,
        reason: outcome.reason,
        record: { ...cue, consumer: consumer.name },
      });
    tries.delete(key);
    done(cue);
  };
  try {
    const snapshots = await truth.snapshots(
      workspace,
      cues.map(({ cluster }) => cluster),
    );
    // Of a cluster that was never there nothing is to be followed.
    for (const cue of cues) if (!snapshots.has(cue.cluster)) done(cue);
    const changes = [...snapshots.values()].map((snapshot) => ({
      workspace,
      attempt: (tries.get(`${consumer.name} ${keyOf({ workspace, cluster: snapshot.cluster })}`) ?? 0) + 1,
      snapshot,
    }));
    await followRecords(consumer, changes, settle, log, isTimeUp);
  } catch (error) {
    log.warn("stream-stopped", { consumer: consumer.name, workspace, clusters: cues.length }, error);
  }
}

async function keptAside(
  { aside, log }: StreamPorts,
  consumer: string,
  sequence: string,
  { bytes, reason }: NonNullable<StreamRecord["unreadable"]>,
): Promise<boolean> {
  log.error("record-unreadable", { consumer, sequence, reason });
  try {
    await aside.noteUnreadable(consumer, sequence, bytes, reason);
    return true;
  } catch (error) {
    log.warn("record-not-set-aside", { consumer, sequence }, error);
    return false;
  }
}

function keyOf({ workspace, cluster }: Pick<Cue, "workspace" | "cluster">): string {
  return `${workspace} ${cluster}`;
}

function inPortions(cues: readonly Cue[]): readonly (readonly [WorkspaceId, readonly Cue[]])[] {
  const groups = new Map<WorkspaceId, Cue[]>();
  for (const cue of cues) {
    const known = groups.get(cue.workspace);
    if (known === undefined) groups.set(cue.workspace, [cue]);
    else known.push(cue);
  }
  return [...groups].flatMap(([workspace, all]) =>
    Array.from(
      { length: Math.ceil(all.length / followedAtOnce) },
      (_, at) => [workspace, all.slice(at * followedAtOnce, (at + 1) * followedAtOnce)] as const,
    ),
  );
}
