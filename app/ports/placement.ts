import { OctemberError } from "../errors.ts";
import type { WorkspaceId } from "../ids.ts";

/** What is set aside for this reason is sent again by itself. */
export const placeStopped = "place-stopped";

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

/**
 * A workspace whose views go to another place: `filling`, they lie where they did, and what is said of them is said there, too, where they
 * are being built; `shown`, they lie there, and what is said of them is said where they lay, too; `leaving`, what is left where they lay, or
 * of a move that was called off, is taken away.
 */
export interface Move {
  readonly state: "filling" | "shown" | "leaving";
  /** The place where they don't lie now. */
  readonly other: Placement;
  /** When that began, in milliseconds since 1970. */
  readonly since: number;
}

/** Where views lie now. */
export interface Lying extends Placement {
  readonly move?: Move;
  /** How often they were moved; missing: never. */
  readonly moves?: number;
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

/** A place that not all share can't be told of changes now: whoever doesn't lie there needn't wait for that. */
export class PlaceStopped extends OctemberError {
  override readonly name = "PlaceStopped";
  readonly code = placeStopped;
  override readonly retryable = true;
}

/** Programs remember for so long where a workspace's views lie, in milliseconds; whoever changes it waits for longer. */
export const placementRememberedMs = 30_000;

/** So long does each state of a move last at least, in milliseconds: no program that was told of the one before runs for so long. */
export const placementStepMs = 20 * 60_000;

export interface OwnPlacement {
  readonly workspace: WorkspaceId;
  readonly own: Partial<Placement>;
  readonly move?: Move;
}

/** Where each workspace's views lie: with all others', unless a record says otherwise. The record outlives a purge of the workspace's items. */
export interface Placements {
  /** @throws PlacementUndecided */
  of(workspace: WorkspaceId): Promise<Lying>;

  /** Those that don't lie with all others, or are on their way there, in order. */
  own(): Promise<readonly OwnPlacement[]>;

  /**
   * Says where the views of a workspace that has none yet lie from now on; what isn't named lies with all others'. Moves nothing. It takes
   * as long as programs remember where they lay: meanwhile nobody is told.
   * @param isEmpty whether nothing is kept of it in any view, and nothing that views are fed from; asked before and at the end
   * @returns false, and all is as it was, if it isn't. @throws PlacementUndecided if somebody else said something meanwhile
   */
  place(workspace: WorkspaceId, own: Partial<Placement>, isEmpty: () => Promise<boolean>): Promise<boolean>;

  /**
   * Begins to move views of which something is kept. Whoever moves them builds them there, and says when each state is over.
   * @returns false, and all is as it was, where they are on their way to another place
   */
  move(workspace: WorkspaceId, to: Placement): Promise<boolean>;

  /**
   * What a move comes to next: `undefined` that it is over; `leaving` after `filling` that it is called off. Nothing changes where it isn't
   * in the very state any more that it was seen in.
   */
  goOn(workspace: WorkspaceId, from: Move, to: Exclude<Move["state"], "filling"> | undefined): Promise<void>;

  /** Nothing is left of the workspace: if it comes back, it lies with all others. Nobody is told so before all forgot where it lay. */
  forget(workspace: WorkspaceId): Promise<void>;
}
