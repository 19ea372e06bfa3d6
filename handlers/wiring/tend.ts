import { OctemberError } from "../../app/errors.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import { everyWorkspace } from "../../app/ports/progress.ts";
import { type PurgePorts, purgeDeparted } from "../../app/steps/purge-departed.ts";
import { type Asked, OperationRefused, type Timed, timeIsUp } from "./operation.ts";
import { type Reindexed, type ReindexPorts, reindex, reindexing } from "./reindex.ts";

export interface TendPorts extends ReindexPorts, Omit<PurgePorts, "progress"> {
  /** Goes on with moves of views to other places. @returns those that came to the end */
  readonly moveOn: (isTimeUp: () => boolean) => Promise<readonly WorkspaceId[]>;
  readonly settle: (workspace: WorkspaceId) => Promise<void>;
  readonly now: () => number;
}

interface Tended extends Pick<Reindexed, "done"> {
  readonly purged: readonly WorkspaceId[];
  readonly moved: readonly WorkspaceId[];
  /** Workspaces of which changes that nobody ended were brought to their end. */
  readonly settled: number;
  /** Workspaces with which something can't go on for now, and why not: the others needn't wait for them. */
  readonly stopped?: Readonly<Record<WorkspaceId, string>>;
}

/** How often what programs left behind is looked for. */
const settledEachMs = 24 * 60 * 60 * 1000;

interface Settling {
  /** When it was begun. */
  readonly at: number;
  /** The last workspace that was settled; missing: all were. */
  readonly after?: WorkspaceId;
}

/**
 * `{"do": "tend"}`: what has to be done from time to time, as much of it as there is time for. Purges workspaces that left long enough ago,
 * goes on with a reindex that was ended half-way and with views that are moved, and brings changes to an end that programs left behind. What
 * one of these fails by is thrown when the others are done.
 */
export function tendOperation(ports: TendPorts) {
  return async (_asked: Asked, context: Timed): Promise<Tended> => {
    const isTimeUp = () => timeIsUp(context);
    const stopped = new Map<WorkspaceId, OctemberError>();
    const failures: unknown[] = [];
    const each = async <Done>(duty: () => Promise<Done>, nothing: Done): Promise<Done> =>
      duty().catch((error: unknown) => {
        failures.push(error);
        return nothing;
      });
    const purged = await each(() => purgeSome(ports, isTimeUp, stopped), []);
    const done = await each(() => reindexSome(ports, isTimeUp, stopped), []);
    const moved = await each(() => ports.moveOn(isTimeUp), []);
    const settled = await each(() => settleSome(ports, isTimeUp), 0);
    if (failures.length > 0) throw failures[0];
    const why = Object.fromEntries([...stopped].map(([workspace, { message }]) => [workspace, message]));
    return { purged, done, moved, settled, ...(stopped.size === 0 ? {} : { stopped: why }) };
  };
}

type Stopped = Map<WorkspaceId, OctemberError>;

async function purgeSome(ports: TendPorts, isTimeUp: () => boolean, all: Stopped): Promise<readonly WorkspaceId[]> {
  const { purged, stopped } = await purgeDeparted(ports, ports.now(), isTimeUp);
  for (const workspace of purged) ports.log.info("purged", { workspace });
  for (const [workspace, error] of stopped) {
    ports.log.warn("purge-stopped", { workspace }, error);
    all.set(workspace, error);
  }
  return purged;
}

/** Each by itself: one that can't go on keeps no other one waiting. */
async function reindexSome(ports: TendPorts, isTimeUp: () => boolean, all: Stopped): Promise<Reindexed["done"]> {
  const done: Reindexed["done"][number][] = [];
  for (const workspace of await ports.progress.open(reindexing)) {
    if (isTimeUp()) break;
    try {
      done.push(...(await reindex(ports, [workspace], isTimeUp)).done);
    } catch (error) {
      if (!(error instanceof OctemberError && error.retryable)) throw error;
      ports.log.warn("reindex-stopped", { workspace }, error);
      all.set(workspace, error);
    }
  }
  return done;
}

/** `{"do": "purge", "workspace": …, "yes": true}`: has a workspace purged now that would be in some days; or one that is still there. */
export function purgeOperation(ports: TendPorts) {
  const tend = tendOperation(ports);
  return async (asked: Asked, context: Timed) => {
    const { workspace, yes } = asked;
    if (typeof workspace !== "string") throw new OperationRefused('"workspace" is the id of one');
    const [id, departure] = [workspace as WorkspaceId, await ports.departures.find(workspace as WorkspaceId)];
    if (yes !== true)
      return { departure: departure ?? null, todo: 'it can\'t be undone: ask again with "yes": true if it is meant' };
    await ports.departures.leave(id, 0);
    await ports.departures.close(id);
    const { purged, stopped } = await tend(asked, context);
    if (purged.includes(id)) return { purged: id };
    const why = stopped?.[id];
    if (why !== undefined) return { purging: id, stopped: why, todo: "it goes on by itself as soon as that is mended" };
    return { purging: id, todo: "it ends by itself within some hours" };
  };
}

async function settleSome({ truth, settle, progress, now }: TendPorts, isTimeUp: () => boolean): Promise<number> {
  const before = (await progress.read(everyWorkspace, "settle")) as Settling | undefined;
  const isUnfinished = before?.after !== undefined;
  if (before !== undefined && !isUnfinished && now() - before.at < settledEachMs) return 0;
  const at = isUnfinished ? before.at : now();
  const { after = "" } = before ?? {};
  let settled = 0;
  for (const workspace of [...(await truth.workspaces())].sort().filter((one) => one > after)) {
    if (isTimeUp()) return settled;
    await settle(workspace);
    settled += 1;
    await progress.keep(everyWorkspace, "settle", { at, after: workspace } satisfies Settling);
  }
  await progress.keep(everyWorkspace, "settle", { at } satisfies Settling);
  return settled;
}
