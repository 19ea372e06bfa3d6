import type { CardId } from "../ids.ts";
import type { CardValues } from "./card-values.ts";
import { keyOf, textKey, textOf } from "./equal-values.ts";
import type { FieldName } from "./facts.ts";

/** The values of each card; replaced as corrections are applied. */
export interface ValuesByCard {
  readonly all: ReadonlyMap<CardId, CardValues>;
  get(card: CardId): CardValues | undefined;
  set(card: CardId, values: CardValues): void;
  /** The cards that have a value with one of these keys. */
  having(field: FieldName, keys: ReadonlySet<string>): readonly CardId[];
}

type Holders = Map<string, Set<CardId>>;

/** Of a contact with hundreds of cards, a correction looks only at those that have its value. */
export function valuesByCard(asRead: ReadonlyMap<CardId, CardValues>): ValuesByCard {
  const all = new Map(asRead);
  const byField = new Map<FieldName, Holders>();

  function holdersOf(field: FieldName): Holders {
    const known = byField.get(field);
    if (known) return known;
    const holders: Holders = new Map();
    for (const [card, values] of all) hold(holders, card, keysOf(field, values));
    byField.set(field, holders);
    return holders;
  }

  return {
    all,
    get: (card) => all.get(card),
    set(card, values) {
      const before = all.get(card);
      all.set(card, values);
      for (const [field, holders] of byField) {
        if (before?.[field] === values[field]) continue;
        if (before) for (const key of keysOf(field, before)) holders.get(key)?.delete(card);
        hold(holders, card, keysOf(field, values));
      }
    },
    having(field, keys) {
      const holders = holdersOf(field);
      return [...keys].flatMap((key) => [...(holders.get(key) ?? [])]);
    },
  };
}

function hold(holders: Holders, card: CardId, keys: ReadonlySet<string>): void {
  for (const key of keys) {
    const known = holders.get(key);
    if (known) known.add(card);
    else holders.set(key, new Set([card]));
  }
}

/** A phone has two: of the number that it is, and of how it is printed. */
function keysOf(field: FieldName, values: CardValues): ReadonlySet<string> {
  return new Set(values[field].flatMap(({ value }) => [keyOf(field, value), textKey(field, textOf(value))]));
}
