import type { WorkspaceId } from "../../app/ids.ts";
import type { Log } from "../../app/log.ts";
import { type RebuildPorts, rebuildViews } from "../../app/steps/rebuild-views.ts";
import type { Doctor } from "./doctor.ts";
import { OperationRefused, type Timed, timeIsUp } from "./operation.ts";

export interface OperateAsked {
  readonly do?: unknown;
  /** Of `reindex`: only this one; all by default. */
  readonly workspace?: unknown;
  /** Of `reindex` of all: the `next` of the answer before. */
  readonly from?: unknown;
}

interface Reindexed {
  readonly done: readonly { readonly workspace: WorkspaceId; readonly contacts: number }[];
  /** What is to be asked for next; missing: that was all. */
  readonly next?: WorkspaceId;
}

/** What an operator has done beside the engines. A workspace is rebuilt whole or not at all; all of them in as many invocations as it takes. */
export function openOperate(ports: RebuildPorts & { readonly log: Log }, doctor: Doctor) {
  return async (asked: OperateAsked, context: Timed) => {
    if (asked.do === "doctor") return doctor();
    if (asked.do !== "reindex") throw new OperationRefused('operate does "reindex" and "doctor"');
    return reindex(ports, await workspacesFor(ports, asked), context);
  };
}

async function workspacesFor({ truth }: RebuildPorts, { workspace, from }: OperateAsked) {
  if (typeof workspace === "string") return [workspace as WorkspaceId];
  const all = [...(await truth.workspaces())].sort();
  return typeof from === "string" ? all.filter((one) => one >= from) : all;
}

async function reindex(
  { log, ...ports }: RebuildPorts & { readonly log: Log },
  workspaces: readonly WorkspaceId[],
  context: Timed,
): Promise<Reindexed> {
  const done: { workspace: WorkspaceId; contacts: number }[] = [];
  for (const workspace of workspaces) {
    try {
      const contacts = await rebuildViews(ports, workspace, () => {
        if (timeIsUp(context)) throw new TimeIsUp();
      });
      log.info("reindexed", { workspace, contacts });
      done.push({ workspace, contacts });
    } catch (error) {
      if (!(error instanceof TimeIsUp)) throw error;
      if (done.length > 0) return { done, next: workspace };
      throw new OperationRefused(`${workspace} has more contacts than can be rebuilt in one invocation`);
    }
  }
  return { done };
}

/** The old views go on answering; what was begun is thrown away by the next rebuild. */
class TimeIsUp extends Error {}
