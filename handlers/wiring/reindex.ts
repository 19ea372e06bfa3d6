import { OctemberError } from "../../app/errors.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import type { Log } from "../../app/log.ts";
import type { Progress } from "../../app/ports/progress.ts";
import { RebuildReplaced } from "../../app/ports/view.ts";
import { type RebuildMark, type RebuildPorts, rebuildSome } from "../../app/steps/rebuild-views.ts";
import { type Asked, type Timed, timeIsUp } from "./operation.ts";

export interface ReindexPorts extends RebuildPorts {
  readonly progress: Progress;
  readonly log: Log;
}

export interface Reindexed {
  readonly done: readonly { readonly workspace: WorkspaceId; readonly contacts: number }[];
  /**
   * Set: that is what is being rebuilt, and how far it came, where it was the time that ended it and nothing that failed. Asked again (with
   * it as `from`, where all are), it goes on there.
   */
  readonly next?: WorkspaceId;
  readonly contacts?: number;
}

export const reindexing = "reindex";

/**
 * `{"do": "reindex"}`, all workspaces or one `workspace`, in as many invocations as it takes: one that was ended half-way is gone on with.
 * With `anew: true` it begins anew.
 */
export function reindexOperation(ports: ReindexPorts) {
  return async (asked: Asked, context: Timed): Promise<Reindexed> => {
    const workspaces = await workspacesFor(ports, asked);
    if (asked.anew === true) for (const workspace of workspaces) await ports.progress.end(workspace, reindexing);
    return reindex(ports, workspaces, () => timeIsUp(context));
  };
}

export async function reindex(
  ports: ReindexPorts,
  workspaces: readonly WorkspaceId[],
  isTimeUp: () => boolean,
): Promise<Reindexed> {
  const done: { workspace: WorkspaceId; contacts: number }[] = [];
  for (const [at, workspace] of workspaces.entries()) {
    if (at > 0 && isTimeUp()) return { done, next: workspace };
    const rebuilt = await rebuild(ports, workspace, isTimeUp).catch((error: unknown) => {
      // Those before it needn't be built again because of what passes: whoever asked goes on here.
      if (done.length === 0 || !(error instanceof OctemberError && error.retryable)) throw error;
      ports.log.warn("reindex-stopped", { workspace }, error);
      return undefined;
    });
    if (rebuilt === undefined) return { done, next: workspace };
    if (!rebuilt.done) return { done, next: workspace, contacts: rebuilt.contacts };
    ports.log.info("reindexed", { workspace, contacts: rebuilt.contacts });
    done.push({ workspace, contacts: rebuilt.contacts });
  }
  return { done };
}

/** @param work what it is done for: progress is kept by it. */
export async function rebuild(ports: ReindexPorts, workspace: WorkspaceId, isTimeUp: () => boolean, work = reindexing) {
  const { progress } = ports;
  const goOn = async (mark: RebuildMark) => {
    await progress.keep(workspace, work, mark);
    return !isTimeUp();
  };
  const from = (await progress.read(workspace, work)) as RebuildMark | undefined;
  const rebuilt = await rebuildSome(ports, workspace, from, goOn).catch(async (error: unknown) => {
    if (from === undefined || !(error instanceof RebuildReplaced)) throw error;
    // Somebody else went on with the same one, and was done first.
    if ((await progress.read(workspace, work)) === undefined) return { ...from, done: true };
    return rebuildSome(ports, workspace, undefined, goOn);
  });
  if (rebuilt.done) await progress.end(workspace, work);
  return rebuilt;
}

async function workspacesFor({ truth }: RebuildPorts, { workspace, from }: Asked) {
  if (typeof workspace === "string") return [workspace as WorkspaceId];
  const all = [...(await truth.workspaces())].sort();
  return typeof from === "string" ? all.filter((one) => one >= from) : all;
}
