import type { Fact } from "../contacts/facts.ts";
import type { ClusterId, WorkspaceId } from "../ids.ts";

/** What of a change of the truth is archived. Everything else of it can be made from that again. */
export interface ArchivedChange {
  readonly workspace: WorkspaceId;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  /** A cluster as it became; facts that were packed for it, under a name by which it names them; or a card or photo that was erased. */
  readonly of: "cluster" | "facts" | "erased";
  readonly id: string;
  readonly version?: number;
  /** Where a cluster went. */
  readonly into?: ClusterId;
  /** Names of facts that are packed beside it. */
  readonly packs?: readonly string[];
  /** Nothing is left of it. */
  readonly gone?: true;
  readonly facts: readonly Fact[];
}
