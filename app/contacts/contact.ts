import type { Handle, Name, Phone } from "../cards/card.ts";
import type { CardId, Instant, MemberId } from "../ids.ts";
import type { FieldName, MessageRef } from "./facts.ts";

/** Where a value comes from: a card as read, a QR code on it, or a member's correction of it. */
export interface Source {
  readonly kind: "card" | "code" | "import" | "correction";
  readonly card: CardId;
  readonly at: Instant;
  readonly by: MemberId | "operator";
  readonly field: FieldName;
  /** Of addresses and phones: which of the card's offices it is of. */
  readonly office?: number;
}

/** A value with all its sources, best first, and the confidence (0..1) of the best. */
export interface Sourced<T> {
  readonly value: T;
  readonly confidence: number;
  readonly sources: readonly Source[];
  /** What the best source's card prints in its place: the code on it says this value. */
  readonly printed?: string;
}

/**
 * A job at one organization, as the newest card of it says. `from` and `to` are when cards that say so were first and last met.
 * The other lists hold the same in another script (the Korean title beside the English one) and what older cards said.
 */
export interface Position {
  readonly organization?: Sourced<string>;
  readonly department?: Sourced<string>;
  readonly title?: Sourced<string>;
  readonly otherOrganizations: readonly Sourced<string>[];
  readonly otherDepartments: readonly Sourced<string>[];
  readonly otherTitles: readonly Sourced<string>[];
  readonly from: Instant;
  readonly to: Instant;
}

/** The evidence that a member knows the contact: dated, with its card. */
export interface Acquaintance {
  readonly member: MemberId;
  readonly kind: "posted" | "mentioned" | "imported";
  readonly at: Instant;
  readonly where?: string;
  readonly card: CardId;
  /** Missing if the card came in by the command line. */
  readonly message?: MessageRef;
}

/**
 * What a member did about the contact beside meeting them: corrected something, noted or tagged something, took it on to introduce a colleague. It
 * says that they have to do with each other where they know each other; by itself it says of nobody that they do.
 */
export interface Dealing {
  readonly member: MemberId;
  readonly kind: "corrected" | "noted" | "introducing";
  readonly at: Instant;
  readonly card: CardId;
}

/** What somebody said of the person, and when. */
interface Remark {
  readonly text: string;
  readonly by: MemberId | "operator";
  readonly at: Instant;
}

/** A person, folded from the facts that a viewer may see. Lists are best first, without doubles. */
export interface Contact {
  readonly id: CardId;
  readonly cards: readonly CardId[];
  readonly names: readonly Sourced<Name>[];
  /** Newest first; the first is the present one. */
  readonly positions: readonly Position[];
  readonly phones: readonly Sourced<Phone>[];
  readonly emails: readonly Sourced<string>[];
  readonly websites: readonly Sourced<string>[];
  readonly addresses: readonly Sourced<string>[];
  readonly handles: readonly Sourced<Handle>[];
  /** What else the cards say: slogans, certificates, numbers of registers. */
  readonly extras: readonly Sourced<string>[];
  /** By their text; each of who gave it first. */
  readonly tags: readonly Remark[];
  /** Newest first. */
  readonly notes: readonly Remark[];
  /** Newest first. */
  readonly acquaintances: readonly Acquaintance[];
  /** Of those who know the contact; newest first, of each member and kind one a day. */
  readonly dealings: readonly Dealing[];
}
