import type { WorkspaceId } from "../ids.ts";

/** Where a workspace's data lies, each by the name that its system knows it by. */
export interface Placement {
  readonly table: string;
  readonly index: string;
  readonly graph: string;
  readonly cache: string;
}

/** Where each workspace's data lies: with all others', unless a record says otherwise. */
export interface Placements {
  of(workspace: WorkspaceId): Promise<Placement>;

  /** Says where it lies from now on; what isn't named lies with all others'. Moves nothing. */
  place(workspace: WorkspaceId, own: Partial<Placement>): Promise<void>;
}
