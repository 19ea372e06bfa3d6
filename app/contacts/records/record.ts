import type { CardFields } from "../../cards/card.ts";
import { OctemberError } from "../../errors.ts";
import type { Instant, MemberId } from "../../ids.ts";

/** One card of a person, as a file tells of it. Every value has confidence 1 and no lines. */
export interface RecordedCard {
  readonly fields: CardFields;
  /** Who knows the person: mail addresses in small letters, or Slack member ids, each once. */
  readonly members: readonly string[];
  /** A day without a time is its midnight in UTC. Missing: the file says nothing of it. */
  readonly metOn?: Instant;
  readonly metWhere?: string;
}

/** A tag or a note. */
export interface RecordedRemark {
  readonly text: string;
  /** Who the file says it is of, and since when; missing: whoever imports it, now. */
  readonly said?: Said;
}

/** What a file claims; whether it is believed is up to who imports it. */
export interface Said {
  /** A member's id, which may be a mail address. */
  readonly by: MemberId | "operator";
  readonly at: Instant;
}

/**
 * One person as a file tells of them. Files of others have one card a person; an export of Octember's has one for each meeting, newest
 * first: all cards of one record are one person's, also where they share no identity, and a card that comes earlier in the list must get
 * the later id. Folded so, they are the contact that was exported.
 */
export interface ContactRecord {
  /** The line (from 1) where the person starts. */
  readonly at: number;
  /** A vCard's `UID`, or what an export's CSV has under `octember_id`. */
  readonly uid?: string;
  readonly cards: readonly [RecordedCard, ...RecordedCard[]];
  /** Each text once. */
  readonly tags: readonly RecordedRemark[];
  /** Newest first. */
  readonly notes: readonly RecordedRemark[];
  /** What the file has of the person and the record has not, or not in full. */
  readonly left: readonly LeftOut[];
}

/** A value that was not taken: too long (then a text was cut), one too many, or no such thing. */
export interface LeftOut {
  readonly field: keyof CardFields | "tags" | "notes" | "members" | "metWhere";
  readonly problem: "too-long" | "too-many" | "no-mail" | "no-phone" | "no-website" | "no-handle";
}

/** Why a person of the file can't be taken. The others can. */
export type RecordProblem =
  /** Neither a name nor a mail address, a phone number or a company. */
  | "nobody"
  /** `detail` is what stands where a date is expected. */
  | "no-date"
  /** The day or the month may come first; `detail` as for `no-date`. */
  | "ambiguous-date"
  /** Nobody can have been met then; `detail` as for `no-date`. */
  | "future-date"
  /** `detail` is neither a mail address nor a member's id. */
  | "no-member"
  /** The row has more cells than the header; `detail` is the first that is too many. */
  | "too-many-cells"
  /** The row starts a quoted cell that doesn't end. */
  | "open-quote"
  /** One value or the person altogether is larger than any that is believed. */
  | "too-large"
  /** Bytes that are no letters in the file's encoding. */
  | "unreadable"
  /** A vCard that starts and doesn't end. */
  | "no-end"
  /** A line of a vCard that is no property; `detail` is how it starts. */
  | "no-property";

/** A person of the file that can't be taken. */
export interface BrokenRecord {
  /** The line (from 1) where the person starts. */
  readonly at: number;
  readonly error: RecordProblem;
  /** At most 60 characters of the file. */
  readonly detail?: string;
}

export type RecordOrError = ContactRecord | BrokenRecord;

/** What a file is, if it holds no contacts that can be read. */
export type NotContacts =
  | "empty"
  /** It is neither CSV nor vCard by its name and by its contents: a picture, a PDF, an archive. */
  | "binary"
  /** Text, but in none of UTF-8, UTF-16, EUC-KR (CP949) and Windows-1252. */
  | "encoding"
  /** An Excel or Numbers file. */
  | "spreadsheet"
  /** No line among the first names columns that are known. */
  | "no-header"
  /** Named `.vcf`, but without a `BEGIN:VCARD`. */
  | "no-vcard";

const advice: Readonly<Record<NotContacts, string>> = {
  empty: "it is empty: export the contacts again",
  binary: "it is no text: give a vCard (.vcf) or a CSV file",
  encoding: "its letters are in no encoding known here: save it as UTF-8",
  spreadsheet: "it is a spreadsheet: save it as CSV (UTF-8) first",
  "no-header":
    "no line at its start names its columns: give the first line names like name,title,company,phone,email,address,website,member,met_on,note (those that Google, Outlook and Korean address books write are known too)",
  "no-vcard": "it has no BEGIN:VCARD: export the contacts as vCard again, or give a CSV file",
};

/** The whole file holds no contacts that can be read. */
export class NoContactsFile extends OctemberError {
  override readonly name = "NoContactsFile";
  readonly code = "no-contacts-file";
  readonly problem: NotContacts;

  constructor(file: string, problem: NotContacts) {
    super(`can't read contacts from ${file}: ${advice[problem]}`);
    this.problem = problem;
  }
}
