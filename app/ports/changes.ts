import type { ClusterId, WorkspaceId } from "../ids.ts";
import type { Snapshot } from "./truth.ts";

/** A change of the truth, as a consumer gets it. */
export interface ChangeRecord {
  readonly workspace: WorkspaceId;
  /** 1 at the first try. */
  readonly attempt: number;
  readonly snapshot: Snapshot;
}

/** The same with its place in the feed that it is pulled from. */
export interface PulledChange extends ChangeRecord {
  readonly sequence: number;
}

export type Outcome =
  | { readonly kind: "done" }
  | { readonly kind: "retry"; readonly afterMs: number; readonly reason: string }
  | { readonly kind: "dead"; readonly reason: string };

/** That something changed about a cluster: what it is now, the truth says. */
export interface Cue {
  readonly workspace: WorkspaceId;
  readonly cluster: ClusterId;
  /** Set: it comes again for this consumer alone. */
  readonly consumer?: string;
}

/** What one record of a stream tells. */
export interface StreamRecord {
  /** Its place in its shard, as the stream calls it. */
  readonly sequence: string;
  /** None: it tells a follower of clusters nothing. */
  readonly cues: readonly Cue[];
  /** Set: nobody can say what it tells. */
  readonly unreadable?: { readonly bytes: Uint8Array; readonly reason: string };
}

/** The one feed of the truth on one machine, pulled by consumers that are known by name. What they set aside, `DeadLetters` lists. */
export interface Changes {
  /** Records that this consumer has not settled and that are due, oldest first. At least once, never out of a cluster's order. */
  next(consumer: string, limit: number): Promise<readonly PulledChange[]>;

  /** A record to be tried again holds back only later ones of its own cluster. */
  settle(consumer: string, record: PulledChange, outcome: Outcome): Promise<void>;

  /** When the earliest unsettled record of this consumer is due (milliseconds since 1970), if there is one. */
  dueAt(consumer: string): Promise<number | undefined>;

  /** Everything comes to this consumer again, from the feed's own start, as to one that was never seen. */
  rewind(consumer: string): Promise<void>;
}
