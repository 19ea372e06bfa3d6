import { OctemberError } from "../errors.ts";
import type { WorkspaceId } from "../ids.ts";

/**
 * Where a workspace's views lie. The truth is not among it: its table is one for all, as its stream, its backups and purging belong to it.
 * Nor is the cache: it keeps answers for minutes, each under its workspace's name, so another one would change no answer.
 */
export interface Placement {
  /** A name from which those of its search indexes are made, all of them in the one domain. Any will do. */
  readonly index: string;
  /** The name of a graph that the settings know an address for. */
  readonly graph: string;
}

/** It is being decided just now where the workspace's views lie: that takes less than a minute. */
export class PlacementUndecided extends OctemberError {
  override readonly name = "PlacementUndecided";
  readonly code = "placement-undecided";
  override readonly retryable = true;

  constructor(workspace: WorkspaceId, options?: ErrorOptions) {
    super(`it is being decided where the views of ${workspace} lie`, options);
  }
}

/** A record names a place that there is no setting for. It passes when there is one: until then nobody looks elsewhere. */
export class PlaceUnknown extends OctemberError {
  override readonly name = "PlaceUnknown";
  readonly code = "place-unknown";
  override readonly retryable = true;
}

/** Programs remember for so long where a workspace's views lie, in milliseconds; whoever changes it waits for longer. */
export const placementRememberedMs = 30_000;

/** Where each workspace's views lie: with all others', unless a record says otherwise. The record outlives a purge of the workspace's items. */
export interface Placements {
  /** @throws PlacementUndecided */
  of(workspace: WorkspaceId): Promise<Placement>;

  /** Those that have a record, in order. */
  own(): Promise<readonly { readonly workspace: WorkspaceId; readonly own: Partial<Placement> }[]>;

  /**
   * Says where the views of a workspace that has none yet lie from now on; what isn't named lies with all others'. Moves nothing. It takes
   * as long as programs remember where they lay: meanwhile nobody is told.
   * @param isEmpty whether nothing is kept of it in any view, and nothing that views are fed from; asked before and at the end
   * @returns false, and all is as it was, if it isn't. @throws PlacementUndecided if somebody else said something meanwhile
   */
  place(workspace: WorkspaceId, own: Partial<Placement>, isEmpty: () => Promise<boolean>): Promise<boolean>;

  /** Nothing is left of the workspace: if it comes back, it lies with all others. Nobody is told so before all forgot where it lay. */
  forget(workspace: WorkspaceId): Promise<void>;
}
