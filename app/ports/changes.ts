import type { Fact } from "../contacts/facts.ts";
import type { ClusterId, WorkspaceId } from "../ids.ts";

/** A cluster as it was when the change was written, or later. Never a difference. */
export type Snapshot =
  | { readonly state: "live"; readonly cluster: ClusterId; readonly version: number; readonly facts: readonly Fact[] }
  /** Absorbed by `into`, or erased (no `into`). */
  | { readonly state: "gone"; readonly cluster: ClusterId; readonly version: number; readonly into?: ClusterId };

export interface ChangeRecord {
  readonly workspace: WorkspaceId;
  readonly sequence: number;
  /** 1 at the first try. */
  readonly attempt: number;
  readonly snapshot: Snapshot;
}

export type Outcome =
  | { readonly kind: "done" }
  | { readonly kind: "retry"; readonly afterMs: number; readonly reason: string }
  | { readonly kind: "dead"; readonly reason: string };

/** A record that a consumer set aside. */
export interface DeadRecord {
  readonly consumer: string;
  readonly workspace: WorkspaceId;
  readonly cluster: ClusterId;
  readonly sequence: number;
  readonly reason: string;
}

/** The one feed of the truth, read by consumers that are known by name. */
export interface Changes {
  /** Records that this consumer has not settled and that are due, oldest first. At least once, never out of a cluster's order. */
  next(consumer: string, limit: number): Promise<readonly ChangeRecord[]>;

  /** A record to be tried again holds back only later ones of its own cluster. */
  settle(consumer: string, record: ChangeRecord, outcome: Outcome): Promise<void>;

  /** When the earliest unsettled record of this consumer is due (milliseconds since 1970), if there is one. */
  dueAt(consumer: string): Promise<number | undefined>;

  /** What was set aside, oldest first. A later change of the cluster takes its place. */
  dead(workspace: WorkspaceId | undefined, limit: number): Promise<readonly DeadRecord[]>;

  /** Makes a record that was set aside due now, as if it had never been tried. @returns false if it isn't set aside (any longer) */
  again(record: DeadRecord): Promise<boolean>;

  /** Everything comes to this consumer again, from the feed's own start, as to one that was never seen. */
  rewind(consumer: string): Promise<void>;
}
