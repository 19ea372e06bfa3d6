import type { WorkspaceId } from "../ids.ts";

/** A place where data of workspaces lies, which can be emptied of some of them, whole: in steps, each of which may be done again. */
export interface Purgeable {
  /**
   * Deletes what there is of these workspaces.
   * @param from what the call before returned. @param isTimeUp asked between steps
   * @returns where to go on, as plain JSON; `undefined`: nothing is left here
   */
  purge(workspaces: readonly WorkspaceId[], from: unknown, isTimeUp: () => boolean): Promise<unknown>;
}
