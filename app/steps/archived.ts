import type { CardId } from "../ids.ts";
import type { ArchivedChange } from "../ports/archived-change.ts";

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
