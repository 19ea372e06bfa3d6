import type { PhoneKind } from "../../app/cards/card.ts";

/** What a card says, for comparing with what was read. An empty string or list: the card has none. */
export interface Truth {
  readonly name: string;
  /** Other names on the card, or other ways to give the same one. */
  readonly otherNames: readonly string[];
  readonly title: string;
  /** Titles in another language: also right. */
  readonly otherTitles: readonly string[];
  readonly company: string;
  readonly otherCompanies: readonly string[];
  readonly phones: readonly { readonly number: string; readonly kind: PhoneKind }[];
  readonly emails: readonly string[];
  readonly websites: readonly string[];
  readonly address: string;
  readonly otherAddresses: readonly string[];
  /** What only newer drawings say of themselves; missing: nobody wrote down whether the card has any. */
  readonly more?: {
    /** One department with the other ways in which it is right; none where the card has none. */
    readonly departments: readonly string[];
    readonly offices: readonly string[];
    readonly extensions: readonly string[];
    readonly handles: readonly string[];
    readonly notes: readonly string[];
  };
}
