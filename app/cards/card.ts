import type { HandleService } from "./words/handles.ts";

/** Pixels of the upright photo; (x, y) is the top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text as the reader saw it. `confidence` is 0..1. */
export interface Line {
  readonly text: string;
  readonly box: Box;
  readonly confidence: number;
}

/** A QR code as it was on the photo. What it says is up to whoever printed it, and is not to be trusted. */
export interface Code {
  readonly text: string;
  /** Missing where only what it says is known. */
  readonly box?: Box;
}

/** Who can read photos: the reader that comes with the project, or a service. */
export type ReaderName = "built-in" | "textract";

/** A point of a photo, in pixels of the photo the way up that its file says. */
export type Corner = readonly [x: number, y: number];

/** Where a side lies on its photo: its corners, clockwise from the one that is its top left when it is read. */
export type Outline = readonly [Corner, Corner, Corner, Corner];

/** What one photo of one side of a card says, top to bottom. */
export interface Side {
  readonly width: number;
  readonly height: number;
  /** Of a scan, from 0. Missing on the first. */
  readonly page?: number;
  /** Missing where the side is the whole photo, or was read before several were told apart. */
  readonly outline?: Outline;
  readonly lines: readonly Line[];
  /** Missing where there is none. */
  readonly codes?: readonly Code[];
  /** Missing where there was but one reader to ask. */
  readonly readBy?: ReaderName;
}

/** A value read from a card. `confidence` is 0..1; `lines` are indices into the side's lines. */
export interface Field<T> {
  readonly value: T;
  readonly confidence: number;
  readonly side: number;
  readonly lines: readonly number[];
  /** Set if a QR code on the card says it. */
  readonly code?: true;
  /** What is printed in its place, where a code says otherwise. */
  readonly printed?: string;
  /** Of addresses and phones: which of the card's offices it is of, from 0. Missing where there is but one, or nothing tells. */
  readonly office?: number;
}

export type Script = "latin" | "hangul" | "han" | "kana" | "other";

/** A person's name in one script, as written. Family and given where they could be told apart. */
export interface Name {
  readonly written: string;
  readonly script: Script;
  readonly family?: string;
  readonly given?: string;
}

export type PhoneKind = "mobile" | "phone" | "fax";

/** `number` is as printed, without `extension`; `e164` is missing where it isn't a valid number anywhere. */
export interface Phone {
  readonly kind: PhoneKind;
  readonly number: string;
  readonly e164?: string;
  /** What is dialled once the company answers: digits. */
  readonly extension?: string;
  /** Set if it rings at the person's own desk. */
  readonly direct?: true;
}

/** The name by which somebody is reached or found at a service: without `@`, or the end of its page's address. */
export interface Handle {
  readonly service: HandleService;
  readonly name: string;
}

/** Everything read from one card. An empty list: nothing of that kind was found. Best first. */
export interface CardFields {
  readonly names: readonly Field<Name>[];
  readonly titles: readonly Field<string>[];
  readonly departments: readonly Field<string>[];
  readonly companies: readonly Field<string>[];
  readonly phones: readonly Field<Phone>[];
  readonly emails: readonly Field<string>[];
  readonly websites: readonly Field<string>[];
  readonly addresses: readonly Field<string>[];
  readonly handles: readonly Field<Handle>[];
  /** What else is worth keeping: a slogan, certificates, numbers of registers, taxes and licences, each with what it is called. */
  readonly extras: readonly Field<string>[];
}

/** A field below this confidence is shown with a mark that asks to check it: so that of a hundred without one ninety-nine are right. */
export const doubtBelow = 0.965;

/** One business card as read: its sides, and what they say together. */
export interface Card {
  readonly sides: readonly Side[];
  readonly fields: CardFields;
}

/** A card as the truth keeps it: what was read before a field was known has no such list. */
export interface KeptCard {
  readonly sides: readonly Side[];
  readonly fields: Omit<CardFields, "handles" | "extras"> & Partial<Pick<CardFields, "handles" | "extras">>;
}
