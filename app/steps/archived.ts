import type { Fact } from "../contacts/facts.ts";
import type { CardId, ClusterId, WorkspaceId } from "../ids.ts";

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

/** Facts that name the same cards, sealed together; or, where one of these was erased, that there were some. */
export type SealedPart =
  | { readonly cards: readonly CardId[]; readonly nonce: string; readonly text: string }
  | { readonly cards: readonly CardId[]; readonly erased: true };

/** A line of the archive, as JSON. Beside what is sealed it holds ids alone. */
export interface ArchiveLine extends Omit<ArchivedChange, "facts"> {
  readonly format: 1;
  readonly parts: readonly SealedPart[];
}

/** In place of a record of which nobody can say what it tells: only where it was. */
export interface UnreadableLine {
  readonly format: 1;
  readonly of: "unreadable";
  readonly sequence: string;
  readonly reason: string;
}
