import type { Corrected, FieldName } from "../../app/contacts/facts.ts";
import type { CardId } from "../../app/ids.ts";
import { type Card, keyOf, plain, type Shown, textOf, type Value, written } from "./values.ts";

/**
 * The cards after all corrections, the oldest first. Each replaces what it corrects on its own card, and what is equal to that on
 * the cards that it reaches; where its own card doesn't have it, the better value comes beside.
 */
export function corrected(
  read: ReadonlyMap<CardId, Card>,
  corrections: readonly Corrected[],
  reach: (card: CardId) => readonly CardId[],
): ReadonlyMap<CardId, Card> {
  const cards = new Map(read);
  for (const correction of corrections) {
    const { card, field, was } = correction;
    const own = cards.get(card);
    if (own === undefined) continue;
    const old = was === undefined ? undefined : namedBy(field, was, own);
    const meant = [was, old].flatMap((one) =>
      one === undefined ? [] : [plain(field, textOf(one)), keyOf(field, one)],
    );
    const isMeant = (one: Value) => meant.includes(keyOf(field, one)) || meant.includes(plain(field, textOf(one)));
    const better = betterOf(correction, old, own);
    for (const one of new Set([card, ...reach(card)])) {
      const values = cards.get(one)?.[field] ?? [];
      const has = values.some(({ value: held }) => isMeant(held));
      if (has) cards.set(one, { ...own, ...cards.get(one), [field]: replaced(field, values, isMeant, better) });
      else if (one === card) cards.set(one, { ...own, [field]: beside(field, values, better) });
    }
  }
  return cards;
}

/** None: what was there was no such thing. */
function betterOf(correction: Corrected, old: Value | undefined, own: Card): readonly Shown[] {
  const { value, at, by, phoneKind } = correction;
  if (value === undefined) return [];
  const checked = old !== undefined && textOf(old) === value && phoneKind === undefined;
  const better = checked ? old : written(correction, value, old, own);
  return better === undefined ? [] : [{ value: better, confidence: 1, kind: "correction", at, by }];
}

/** The value on the card that the text names: one that is written so, or else an equal one. */
function namedBy(field: FieldName, text: string, card: Card): Value | undefined {
  const values = card[field].map(({ value }) => value);
  const key = plain(field, text);
  return (
    values.find((value) => textOf(value) === text) ??
    values.find((value) => keyOf(field, value) === key || plain(field, textOf(value)) === key)
  );
}

/** In the place of the first that is meant; nothing equal to either is left. */
function replaced(
  field: FieldName,
  values: readonly Shown[],
  isMeant: (value: Value) => boolean,
  better: readonly Shown[],
): readonly Shown[] {
  const place = values.findIndex(({ value }) => isMeant(value));
  const keys = better.map(({ value }) => keyOf(field, value));
  return values.flatMap((one, at) => {
    if (at === place) return better.map((other) => inOffice(one, other));
    return isMeant(one.value) || keys.includes(keyOf(field, one.value)) ? [] : [one];
  });
}

/** A better number is still that of the same office. */
function inOffice({ office }: Shown, better: Shown): Shown {
  return office === undefined ? better : { ...better, office };
}

function beside(field: FieldName, values: readonly Shown[], better: readonly Shown[]): readonly Shown[] {
  const keys = better.map(({ value }) => keyOf(field, value));
  const place = values.findIndex(({ value }) => keys.includes(keyOf(field, value)));
  return place < 0
    ? [...values, ...better]
    : values.map((one, at) => (at === place ? inOffice(one, better[0] ?? one) : one));
}
