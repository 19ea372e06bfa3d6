import type { Instant, MemberId } from "../ids.ts";
import type { ValueOf } from "./equal-values.ts";
import type { CardRead, FieldName } from "./facts.ts";

/** A value that a card has: as read, or as a member corrected it. */
export interface Held<T> {
  readonly value: T;
  readonly confidence: number;
  readonly kind: "card" | "import" | "correction";
  readonly at: Instant;
  readonly by: MemberId | "operator";
}

/** All values of one card, best first. */
export type CardValues = { readonly [F in FieldName]: readonly Held<ValueOf<F>>[] };

/** As read, before any correction. */
export function valuesAsRead({ at, by, importedFrom, read: { fields } }: CardRead): CardValues {
  const kind = importedFrom === undefined ? "card" : "import";
  const held = <T>(values: readonly { readonly value: T; readonly confidence: number }[]): readonly Held<T>[] =>
    values.map(({ value, confidence }) => ({ value, confidence, kind, at, by }));
  return {
    names: held(fields.names),
    titles: held(fields.titles),
    departments: held(fields.departments),
    companies: held(fields.companies),
    phones: held(fields.phones),
    emails: held(fields.emails),
    websites: held(fields.websites),
    addresses: held(fields.addresses),
  };
}
