import { OctemberError } from "../errors.ts";
import type { ClusterId, WorkspaceId } from "../ids.ts";

/** What became of one entry. `stale`: the view knows something as new, or newer. `failed`: it can't be kept as it is. */
export type Applied = "applied" | "stale" | "failed";

/** The cluster was absorbed or erased. Nothing of it is kept but that it is gone. */
export interface Gone {
  readonly state: "gone";
  readonly cluster: ClusterId;
  readonly version: number;
}

/** Another rebuild of the same view was begun, which took the place of this one, or this one was never begun. */
export class RebuildReplaced extends OctemberError {
  override readonly name = "RebuildReplaced";
  readonly code = "rebuild-replaced";

  constructor() {
    super("another rebuild of this view was begun");
  }
}

/** A view being built beside the visible one. It lies where the view does: whoever knows its id can go on with it. */
export interface Rebuild<Entry> {
  readonly id: string;

  /** @throws RebuildReplaced */
  apply(entries: readonly Entry[]): Promise<readonly Applied[]>;

  /**
   * Makes it the visible one, with what was applied to the view meanwhile and what is known to be gone.
   * @throws RebuildReplaced
   */
  switch(): Promise<void>;
}

/** A view that can be thrown away and built anew. */
export interface Rebuildable<Entry> {
  /**
   * Opens an empty view beside the visible one; an unfinished one is thrown away. What was applied before this answers has to be in what
   * the rebuild is then fed with.
   */
  rebuild(workspace: WorkspaceId): Promise<Rebuild<Entry>>;

  /**
   * Goes on with a rebuild that was begun before, by whomever: what it was fed with is there.
   * @returns "visible" if it was switched to; what was left then of the one before is taken away.
   * @throws RebuildReplaced
   */
  resume(workspace: WorkspaceId, id: string): Promise<Rebuild<Entry> | "visible">;

  /** Takes away everything that is kept of the workspace, also who is gone, and its version: as if it had never been there. */
  purge(workspace: WorkspaceId): Promise<void>;
}
