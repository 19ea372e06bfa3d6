import { OctemberError } from "../errors.ts";
import type { WorkspaceId } from "../ids.ts";

/** Some workspaces can't be emptied at a place now, for reasons that pass; of the others nothing is left there. */
export class NotEmptied extends OctemberError {
  override readonly name = "NotEmptied";
  readonly code = "not-emptied";
  override readonly retryable = true;
  readonly why: ReadonlyMap<WorkspaceId, OctemberError>;

  constructor(why: ReadonlyMap<WorkspaceId, OctemberError>) {
    super([...why].map(([workspace, { message }]) => `${workspace}: ${message}`).join("; "), { cause: firstOf(why) });
    this.why = why;
  }
}

/** A place where data of workspaces lies, which can be emptied of some of them, whole: in steps, each of which may be done again. */
export interface Purgeable {
  /**
   * Deletes what there is of these workspaces.
   * @param from what the call before returned. @param isTimeUp asked between steps
   * @returns where to go on, as plain JSON; `undefined`: nothing is left here
   * @throws NotEmptied where the others are done with, and needn't wait
   */
  purge(workspaces: readonly WorkspaceId[], from: unknown, isTimeUp: () => boolean): Promise<unknown>;
}

function firstOf(why: ReadonlyMap<WorkspaceId, OctemberError>): OctemberError | undefined {
  const [first] = why.values();
  return first;
}
