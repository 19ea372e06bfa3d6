import type { Field } from "../cards/card.ts";
import type { Instant, MemberId } from "../ids.ts";
import type { ValueOf } from "./equal-values.ts";
import type { CardRead, FieldName } from "./facts.ts";

/** A value that a card has: as read, or as a member corrected it. */
export interface Held<T> {
  readonly value: T;
  readonly confidence: number;
  readonly kind: "card" | "code" | "import" | "correction";
  /** What the card prints in its place, where a code on it says otherwise. */
  readonly printed?: string;
  /** Of addresses and phones: which of the card's offices it is of. */
  readonly office?: number;
  readonly at: Instant;
  readonly by: MemberId | "operator";
}

/** All values of one card, best first. */
export type CardValues = { readonly [F in FieldName]: readonly Held<ValueOf<F>>[] };

const none: readonly never[] = [];

/** As read, before any correction. */
export function valuesAsRead({ at, by, importedFrom, read: { fields } }: CardRead): CardValues {
  const kind = importedFrom === undefined ? ("card" as const) : ("import" as const);
  const held = <T>(values: readonly Field<T>[]): readonly Held<T>[] => {
    if (values.length === 0) return none;
    return values.map(({ value, confidence, code, printed, office }) => {
      if (code === undefined && office === undefined) return { value, confidence, kind, at, by };
      const said = { value, confidence, kind: code === undefined ? kind : ("code" as const), at, by };
      return { ...said, ...(printed !== undefined && { printed }), ...(office !== undefined && { office }) };
    });
  };
  return {
    names: held(fields.names),
    titles: held(fields.titles),
    departments: held(fields.departments),
    companies: held(fields.companies),
    phones: held(fields.phones),
    emails: held(fields.emails),
    websites: held(fields.websites),
    addresses: held(fields.addresses),
    handles: held(fields.handles ?? []),
    extras: held(fields.extras ?? []),
  };
}
