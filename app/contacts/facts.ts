import type { CardFields, KeptCard, PhoneKind } from "../cards/card.ts";
import type { CardId, ChannelId, FactId, Instant, MemberId, PhotoId } from "../ids.ts";
import type { Audience } from "../privacy/audience.ts";

interface Stated {
  readonly id: FactId;
  readonly at: Instant;
  readonly by: MemberId | "operator";
}

/** A message at Slack. */
export interface MessageRef {
  readonly channel: ChannelId;
  readonly ts: string;
}

/** When and where a member met the person, as far as the photo's message says. */
interface Met {
  readonly at: Instant;
  readonly where?: string;
}

/**
 * A card as read from a photo, or as it came in by an import. Of several readings of one card the highest `reading` counts. `by` is who
 * posted or imported it.
 */
export interface CardRead extends Stated {
  readonly kind: "card-read";
  readonly card: CardId;
  readonly reading: number;
  /** That of the place where it was posted, until an `AudienceSet`. Every other fact may be known by whoever may know of all its cards. */
  readonly audience: Audience;
  /** None of an imported contact. */
  readonly photos: readonly PhotoId[];
  /** The message that it was posted in; missing if it came in by the command line or a file. */
  readonly message?: MessageRef;
  /** Set if it is no card but a record of a vCard or CSV file: the file's name. */
  readonly importedFrom?: string;
  /** Who knows the person: the poster, and every member mentioned in the photo's own message. */
  readonly knownBy: readonly MemberId[];
  readonly met: Met;
  readonly read: KeptCard;
  /** The `readingVersion` that it was read with; missing of files, and of what was read before that was counted. */
  readonly readWith?: number;
}

/** The fields that a member can correct. */
export type FieldName = keyof CardFields;

/**
 * A member's better value. It replaces `was` on this card, and equal values on the person's other cards, now and after
 * every new reading. `was` missing: the card lacked it. `value` missing: it was no such thing. Both the same: it was checked, and is
 * right. For phones both are numbers as printed.
 */
export interface Corrected extends Stated {
  readonly kind: "corrected";
  readonly card: CardId;
  readonly field: FieldName;
  readonly was?: string;
  readonly value?: string;
  /** For phones: the kind that the member chose. */
  readonly phoneKind?: ChosenKind;
}

/** What a member says of a number; `direct` is a phone at the person's own desk. */
export type ChosenKind = PhoneKind | "direct";

/** "This is no business card": the card counts no longer, until `restored`. */
export interface NotACard extends Stated {
  readonly kind: "not-a-card";
  readonly card: CardId;
  readonly restored?: boolean;
}

/** The card counts no longer, since its photo was deleted and its poster said that it goes too. */
export interface Removed extends Stated {
  readonly kind: "removed";
  readonly card: CardId;
}

/** Who may know of a card from now on: "share with the team", "make private". The latest counts. */
export interface AudienceSet extends Stated {
  readonly kind: "audience-set";
  readonly card: CardId;
  readonly to: Audience;
}

/** Two cards are one person's, though they share no identity. */
export interface SamePerson extends Stated {
  readonly kind: "same-person";
  readonly cards: readonly [CardId, CardId];
  /** Set if nobody decided it: they were read as the sides of one card, from two photos of a message. `by` is who posted it. */
  readonly because?: "sides";
}

/** Two cards are not one person's: an identity that both have ties neither. */
export interface Apart extends Stated {
  readonly kind: "apart";
  readonly cards: readonly [CardId, CardId];
}

export interface Tagged extends Stated {
  readonly kind: "tagged";
  readonly card: CardId;
  readonly tag: string;
}

export interface Noted extends Stated {
  readonly kind: "noted";
  readonly card: CardId;
  readonly note: string;
}

/** A colleague took it on to introduce somebody to the person: whoever does so knows them still. Who asked is not told by it. */
export interface Introducing extends Stated {
  readonly kind: "introducing";
  readonly card: CardId;
}

/** The named fact counts no longer; undone itself, it counts again. It may be of any kind but `card-read`, and older than this one. */
export interface Undone extends Stated {
  readonly kind: "undone";
  readonly fact: FactId;
  /** All cards of the named fact. */
  readonly cards: readonly CardId[];
}

/** What truth is made of: appended, never changed. A contact is a fold of its facts. */
export type Fact =
  | CardRead
  | Corrected
  | NotACard
  | Removed
  | AudienceSet
  | SamePerson
  | Apart
  | Tagged
  | Noted
  | Introducing
  | Undone;
