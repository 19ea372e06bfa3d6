import type { WorkspaceId } from "../ids.ts";

/** How far an operator's long work came, so that whoever goes on with it begins there. */
export interface Progress {
  /** What was kept last, as plain JSON; `undefined`: there is nothing to go on with. */
  read(workspace: WorkspaceId, work: string): Promise<unknown>;

  keep(workspace: WorkspaceId, work: string, mark: unknown): Promise<void>;

  end(workspace: WorkspaceId, work: string): Promise<void>;

  /** The workspaces for which this work was begun and not ended. */
  open(work: string): Promise<readonly WorkspaceId[]>;
}

/** For work that is not of one workspace. */
export const everyWorkspace = "" as WorkspaceId;
