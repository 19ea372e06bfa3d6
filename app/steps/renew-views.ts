import { keysVersion } from "../find/keys-version.ts";
import type { WorkspaceId } from "../ids.ts";
import { type RebuildPorts, rebuildViews } from "./rebuild-views.ts";

export interface Renewing {
  /** Before a workspace's views are built anew. */
  readonly onBegin?: (workspace: WorkspaceId) => void;
  /** Ends it after the page that it is at; what is begun is thrown away at the next start. */
  readonly signal?: AbortSignal;
}

/** Builds the views of those workspaces anew whose keys are not the ones that `find/` makes now. The old ones answer until then. */
export async function renewViews(ports: RebuildPorts, { onBegin, signal }: Renewing = {}): Promise<void> {
  for (const workspace of await ports.truth.workspaces()) {
    if ((await ports.search.builtWith(workspace)) === keysVersion) continue;
    onBegin?.(workspace);
    await rebuildViews(ports, workspace, () => signal?.throwIfAborted());
  }
}
