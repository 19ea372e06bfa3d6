import type { Name, PhoneKind } from "../../../cards/card.ts";

/** A number as a file has it, with what the file calls it. */
export interface ToldPhone {
  readonly text: string;
  readonly kind?: PhoneKind;
  /** It rings at the person's own desk. */
  readonly isDirect?: boolean;
  /** Which of the addresses, from 0, it is of. */
  readonly office?: number;
  /** The same number with its country's code, where the file has it apart. */
  readonly dialled?: string;
  /** The store has it without its country's code, since it was no number where it was read. */
  readonly isUndialled?: boolean;
}

export interface ToldRemark {
  readonly text: string;
  /** As `writeSaid` writes who said it, and when. */
  readonly said?: string;
}

/** What a file says of one card, before it is checked and bounded. Several values of a cell or a property are apart already. */
export interface Told {
  readonly names: readonly Name[];
  readonly titles: readonly string[];
  readonly departments: readonly string[];
  readonly companies: readonly string[];
  readonly phones: readonly ToldPhone[];
  readonly emails: readonly string[];
  readonly websites: readonly string[];
  readonly addresses: readonly string[];
  /** As members write them, or the addresses of pages: `KakaoTalk: jisoo_p`. */
  readonly handles: readonly string[];
  readonly extras: readonly string[];
  /** Texts with mail addresses or member ids in them. */
  readonly members: readonly string[];
  readonly metOn: string;
  readonly metWhere: string;
  readonly tags: readonly ToldRemark[];
  readonly notes: readonly ToldRemark[];
  /** An export of Octember's: its values are in order, and as they were. */
  readonly isOwn: boolean;
}

/** A card of which nothing is told. */
export const nothingTold: Told = {
  names: [],
  titles: [],
  departments: [],
  companies: [],
  phones: [],
  emails: [],
  websites: [],
  addresses: [],
  handles: [],
  extras: [],
  members: [],
  metOn: "",
  metWhere: "",
  tags: [],
  notes: [],
  isOwn: false,
};
