import type { WorkspaceId } from "../../ids.ts";
import { everyWorkspace, type Progress } from "../../ports/progress.ts";
import type { StateItems } from "./state-items.ts";
import { listedPartition } from "./state-keys.ts";

/** A sort key may not be empty. */
const every = "*";

export function dynamodbProgress(state: StateItems): Progress {
  const keyOf = (workspace: WorkspaceId, work: string) => ({
    pk: listedPartition("progress", work),
    sk: workspace === everyWorkspace ? every : workspace,
  });
  return {
    async read(workspace, work) {
      const item = await state.get(keyOf(workspace, work));
      return item && JSON.parse(item.mark as string);
    },
    keep: (workspace, work, mark) => state.putMany([{ ...keyOf(workspace, work), mark: JSON.stringify(mark) }]),
    end: (workspace, work) => state.deleteMany([keyOf(workspace, work)]),
    async open(work) {
      const found: WorkspaceId[] = [];
      for await (const { sk } of state.query(listedPartition("progress", work)))
        found.push(sk === every ? everyWorkspace : (sk as WorkspaceId));
      return found;
    },
  };
}
