import type { WorkspaceId } from "../ids.ts";

/** A record that a consumer set aside. */
export interface DeadRecord {
  readonly consumer: string;
  readonly workspace: WorkspaceId;
  /** What it was about: the id of a cluster, or of a photo. */
  readonly subject: string;
  readonly reason: string;
  /** Tells it from a later one about the same. */
  readonly id: string;
}

/** What consumers set aside, one record for each thing that it is about: a later one takes an older one's place. */
export interface DeadLetters {
  /** Oldest first, of one workspace or of all. */
  list(workspace: WorkspaceId | undefined, limit: number): Promise<readonly DeadRecord[]>;

  /** Makes a record come to its consumer again, as if it had never been tried. @returns false if it isn't set aside (any longer) */
  again(record: DeadRecord): Promise<boolean>;
}

/** A record that can't be followed, with what makes it come again. */
export interface DeadOnArrival {
  readonly subject: string;
  readonly reason: string;
  /** As it stood in the stream; anything that JSON can say. */
  readonly record: unknown;
}

/** Where a stream's consumers set aside what they can't follow: a stream has no memory of single records. */
export interface SetAside {
  setAside(consumer: string, workspace: WorkspaceId, dead: DeadOnArrival): Promise<void>;

  /**
   * Bytes of which nobody can say what they are about. Where they are in their stream is noted, which holds them for as long as it does;
   * the bytes may be somebody's, and aren't kept.
   */
  noteUnreadable(consumer: string, sequence: string, bytes: Uint8Array, reason: string): Promise<void>;
}
