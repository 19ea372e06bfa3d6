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

interface Tended extends Reindexed {
  readonly purged: readonly WorkspaceId[];
  readonly moved: readonly WorkspaceId[];
  /** Workspaces of which changes that nobody ended were brought to their end. */
  readonly settled: number;
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
 * goes on with a reindex that was ended half-way and with views that are moved, and brings changes to an end that programs left behind.
 */
export function tendOperation(ports: TendPorts) {
  return async (_asked: Asked, context: Timed): Promise<Tended> => {
    const isTimeUp = () => timeIsUp(context);
    const { purged } = await purgeDeparted(ports, ports.now(), isTimeUp);
    for (const workspace of purged) ports.log.info("purged", { workspace });
    const rebuilt = isTimeUp() ? { done: [] } : await reindex(ports, await ports.progress.open(reindexing), isTimeUp);
    return { purged, ...rebuilt, moved: await ports.moveOn(isTimeUp), settled: await settleSome(ports, isTimeUp) };
  };
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
    const { purged } = await tend(asked, context);
    const isOver = purged.includes(id);
    return isOver ? { purged: id } : { purging: id, todo: "it ends by itself within some hours" };
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
