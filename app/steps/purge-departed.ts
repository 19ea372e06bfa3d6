import type { WorkspaceId } from "../ids.ts";
import type { Departures } from "../ports/departures.ts";
import type { Placements } from "../ports/placement.ts";
import { everyWorkspace, type Progress } from "../ports/progress.ts";
import type { Purgeable } from "../ports/purge.ts";
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

const work = "purge";
const mostAtOnce = 100;

/**
 * Purges workspaces that left long enough ago, some together: closes them, empties every place of them, and does so once more after a rest.
 * Ended at any point, it goes on when it is called again.
 * @returns those whose purging came to its end, and whether there is something to go on with.
 */
export async function purgeDeparted(
  ports: PurgePorts,
  now: number,
  isTimeUp: () => boolean,
): Promise<{ readonly purged: readonly WorkspaceId[]; readonly all: boolean }> {
  const purged: WorkspaceId[] = [];
  for (;;) {
    const batch =
      ((await ports.progress?.read(everyWorkspace, work)) as Batch | undefined) ?? (await begin(ports, now));
    if (batch === undefined) return { purged, all: true };
    const left = await goOn(ports, batch, now, isTimeUp);
    if (left !== undefined) {
      await ports.progress?.keep(everyWorkspace, work, left);
      return { purged, all: false };
    }
    for (const workspace of batch.workspaces) {
      // As long as something may be left there, it has to be known where that is.
      await ports.placements?.forget(workspace);
      await ports.departures.purged(workspace, now);
    }
    await ports.progress?.end(everyWorkspace, work);
    purged.push(...batch.workspaces);
  }
}

async function begin({ departures, progress }: PurgePorts, now: number): Promise<Batch | undefined> {
  const due = await departures.due(now - keptAfterMs, mostAtOnce);
  const workspaces: WorkspaceId[] = [];
  for (const workspace of due) if (await departures.close(workspace)) workspaces.push(workspace);
  if (workspaces.length === 0) return undefined;
  const batch: Batch = { workspaces, round: 1, place: 0 };
  await progress?.keep(everyWorkspace, work, batch);
  return batch;
}

/** @returns what is left to be done; `undefined`: nothing. */
async function goOn(ports: PurgePorts, begun: Batch, now: number, isTimeUp: () => boolean): Promise<Batch | undefined> {
  const { places, progress, restMs } = ports;
  let batch = begun;
  if ((batch.notBefore ?? 0) > now) return batch;
  for (;;) {
    const { workspaces, round } = batch;
    for (let at = batch.place; at < places.length; at += 1) {
      const from = at === batch.place ? batch.from : undefined;
      const left = await places[at]?.purge(workspaces, from, isTimeUp);
      if (left !== undefined) return { workspaces, round, place: at, from: left };
      if (isTimeUp()) return { workspaces, round, place: at + 1 };
      await progress?.keep(everyWorkspace, work, { workspaces, round, place: at + 1 } satisfies Batch);
    }
    if (round === 2) return undefined;
    batch = { workspaces, round: 2, place: 0, ...(restMs > 0 ? { notBefore: now + restMs } : {}) };
    if (restMs > 0) return batch;
  }
}

/** A view as a place that can be emptied. */
export function purgeableView(view: Pick<Rebuildable<unknown>, "purge">): Purgeable {
  return {
    async purge(workspaces, from, isTimeUp) {
      const first = typeof from === "number" ? from : 0;
      for (const [at, workspace] of workspaces.entries()) {
        if (at < first) continue;
        if (at > first && isTimeUp()) return at;
        await view.purge(workspace);
      }
      return undefined;
    },
  };
}
