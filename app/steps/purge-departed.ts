import { OctemberError } from "../errors.ts";
import type { WorkspaceId } from "../ids.ts";
import type { Departures } from "../ports/departures.ts";
import type { Placements } from "../ports/placement.ts";
import { everyWorkspace, type Progress } from "../ports/progress.ts";
import { NotEmptied, type Purgeable } from "../ports/purge.ts";
import type { Rebuildable } from "../ports/view.ts";

/**
 * How long a workspace's data is kept after the app was taken out of it; whoever adds it again by then has everything back. Nothing that was
 * on its way then is on its way any longer: queues keep jobs for 14 days, streams records for 7, and what was set aside is gone after 21.
 */
export const keptAfterMs = 30 * 24 * 60 * 60 * 1000;

export interface PurgePorts {
  readonly departures: Departures;
  /** Missing where it is done in one go. */
  readonly progress?: Progress;
  /** In the order in which they are emptied: what views are fed from comes first. */
  readonly places: readonly Purgeable[];
  /** Missing where all lies in one place. */
  readonly placements?: Pick<Placements, "forget">;
  /** Between the two rounds: whoever wrote as a workspace was closed is done by then. */
  readonly restMs: number;
}

/** How far some workspaces' purging came. */
interface Batch {
  readonly workspaces: readonly WorkspaceId[];
  readonly round: 1 | 2;
  readonly place: number;
  /** Where that place goes on. */
  readonly from?: unknown;
  /** Set: not before that, in milliseconds since 1970. */
  readonly notBefore?: number;
}

export interface Purged {
  /** Those whose purging came to its end. */
  readonly purged: readonly WorkspaceId[];
  /** Those that can't be purged for now, and what stands in the way. */
  readonly stopped: ReadonlyMap<WorkspaceId, OctemberError>;
  /** Whether there is nothing to go on with. */
  readonly all: boolean;
}

interface Run {
  readonly ports: PurgePorts;
  readonly now: number;
  readonly isTimeUp: () => boolean;
  readonly stopped: Map<WorkspaceId, OctemberError>;
}

const work = "purge";
const mostAtOnce = 100;

/**
 * Purges workspaces that left long enough ago, some together: closes them, empties every place of them, and does so once more after a rest.
 * One that can't be emptied somewhere keeps no other one waiting: it goes on by itself from there. Ended at any point, all goes on when it
 * is called again.
 */
export async function purgeDeparted(ports: PurgePorts, now: number, isTimeUp: () => boolean): Promise<Purged> {
  const stopped = new Map<WorkspaceId, OctemberError>();
  const run: Run = { ports, now, isTimeUp, stopped };
  const markOf = async (whose: WorkspaceId) => (await ports.progress?.read(whose, work)) as Batch | undefined;
  const alone = ((await ports.progress?.open(work)) ?? []).filter((one) => one !== everyWorkspace);
  const purged: WorkspaceId[] = [];
  let all = true;
  while (all) {
    const batch = (await markOf(everyWorkspace)) ?? (await begin(ports, now, new Set([...alone, ...stopped.keys()])));
    if (batch === undefined) break;
    const done = await goOn(run, everyWorkspace, batch);
    purged.push(...(done ?? []));
    all = done !== undefined;
  }
  for (const workspace of alone) {
    const batch = isTimeUp() ? undefined : await markOf(workspace);
    const done = batch && (await goOn(run, workspace, batch));
    purged.push(...(done ?? []));
    all &&= done !== undefined;
  }
  return { purged, stopped, all: all && stopped.size === 0 };
}

async function begin(
  { departures, progress }: PurgePorts,
  now: number,
  without: ReadonlySet<WorkspaceId>,
): Promise<Batch | undefined> {
  const due = await departures.due(now - keptAfterMs, mostAtOnce + without.size);
  const workspaces: WorkspaceId[] = [];
  for (const workspace of due.filter((one) => !without.has(one)).slice(0, mostAtOnce))
    if (await departures.close(workspace)) workspaces.push(workspace);
  if (workspaces.length === 0) return undefined;
  const batch: Batch = { workspaces, round: 1, place: 0 };
  await progress?.keep(everyWorkspace, work, batch);
  return batch;
}

/** @param whose progress it is. @returns those that are purged now; `undefined`: there is something left to be done. */
async function goOn(run: Run, whose: WorkspaceId, begun: Batch): Promise<readonly WorkspaceId[] | undefined> {
  const { ports, now, isTimeUp } = run;
  const { places, progress, placements, departures, restMs } = ports;
  if ((begun.notBefore ?? 0) > now) return undefined;
  let batch = begun;
  for (;;) {
    const place = places[batch.place];
    if (place !== undefined) batch = await emptied(run, place, batch);
    else if (batch.round === 1) batch = nextRound(batch, now, restMs);
    else break;
    if (batch.workspaces.length === 0) break;
    await progress?.keep(whose, work, batch);
    if (batch.from !== undefined || batch.notBefore !== undefined || isTimeUp()) return undefined;
  }
  // One that goes on by itself has just kept where.
  if (batch.workspaces.length === 0 && whose !== everyWorkspace) return undefined;
  for (const workspace of batch.workspaces) {
    // As long as something may be left there, it has to be known where that is.
    await placements?.forget(workspace);
    await departures.purged(workspace, now);
  }
  await progress?.end(whose, work);
  return batch.workspaces;
}

function nextRound({ workspaces }: Batch, now: number, restMs: number): Batch {
  return { workspaces, round: 2, place: 0, ...(restMs > 0 ? { notBefore: now + restMs } : {}) };
}

/** @returns what is to be done next for those who needn't wait, none of whom there may be. */
async function emptied({ ports, isTimeUp, stopped }: Run, place: Purgeable, batch: Batch): Promise<Batch> {
  const { workspaces, round, place: at, from } = batch;
  try {
    const left = await place.purge(workspaces, from, isTimeUp);
    return left === undefined ? { workspaces, round, place: at + 1 } : { workspaces, round, place: at, from: left };
  } catch (error) {
    if (!(error instanceof NotEmptied)) throw error;
    if (ports.progress === undefined) throw error.cause;
    for (const [workspace, why] of error.why) {
      stopped.set(workspace, why);
      await ports.progress.keep(workspace, work, { workspaces: [workspace], round, place: at } satisfies Batch);
    }
    return { workspaces: workspaces.filter((one) => !error.why.has(one)), round, place: at + 1 };
  }
}

/** A view as a place that can be emptied, workspace by workspace. */
export function purgeableView(view: Pick<Rebuildable<unknown>, "purge">): Purgeable {
  return {
    async purge(workspaces, from, isTimeUp) {
      const why = new Map<WorkspaceId, OctemberError>();
      const first = typeof from === "number" ? from : 0;
      for (const [at, workspace] of workspaces.slice(first).entries()) {
        if (at > 0 && isTimeUp()) return workspaces.findIndex((one, nth) => nth === first + at || why.has(one));
        const error = await view.purge(workspace).then(() => undefined, passing);
        if (error !== undefined) why.set(workspace, error);
      }
      if (why.size > 0) throw new NotEmptied(why);
      return undefined;
    },
  };
}

/** @throws what doesn't pass */
function passing(error: unknown): OctemberError {
  if (error instanceof OctemberError && error.retryable) return error;
  throw error;
}
