import { doubtBelow } from "../cards/card.ts";
import type { CardId } from "../ids.ts";
import type { CardValues, Held } from "./card-values.ts";
import type { Source, Sourced } from "./contact.ts";
import { keyOf, type ValueOf } from "./equal-values.ts";
import type { CardRead, FieldName } from "./facts.ts";

interface OfCard {
  readonly read: Pick<CardRead, "card">;
  readonly values: CardValues;
}

interface Reading<T> extends Held<T> {
  readonly card: CardId;
}

const none: readonly never[] = [];

/** Equal values become one with all its sources; in the order in which `cards` first have them. */
export function mergeValues<F extends FieldName>(field: F, cards: readonly OfCard[]): readonly Sourced<ValueOf<F>>[] {
  const only = cards[0];
  // Most contacts have one card with one value, which needs no comparing.
  if (cards.length === 1 && only && only.values[field].length < 2) {
    const [held] = only.values[field];
    return held === undefined ? none : [alone(field, held, only.read.card)];
  }
  const byKey = new Map<string, Reading<ValueOf<F>>[]>();
  for (const { read, values } of cards) {
    const { card } = read;
    for (const held of values[field]) {
      const key = keyOf(field, held.value);
      const known = byKey.get(key);
      if (!known) byKey.set(key, [readingOf(held, card)]);
      else if (!isRepeated(known, card, held.kind)) known.push(readingOf(held, card));
    }
  }
  return [...byKey.values()].flatMap((readings) => sourced(field, readings));
}

function alone<T>(field: FieldName, held: Held<T>, card: CardId): Sourced<T> {
  const { value, confidence, kind, at, by, printed, office } = held;
  const source: Source = office === undefined ? { kind, card, at, by, field } : { kind, card, at, by, field, office };
  return printed === undefined
    ? { value, confidence, sources: [source] }
    : { value, confidence, sources: [source], printed };
}

/** Written out: copying with `...` takes several times as long, and most of a fold is this. */
function readingOf<T>({ value, confidence, kind, at, by, printed, office }: Held<T>, card: CardId): Reading<T> {
  if (office !== undefined)
    return { value, confidence, kind, at, by, office, card, ...(printed !== undefined && { printed }) };
  if (printed !== undefined) return { value, confidence, kind, at, by, printed, card };
  return { value, confidence, kind, at, by, card };
}

/** Whether the card has said so before; what one card says stands together, at the end. */
function isRepeated(known: readonly Reading<unknown>[], card: CardId, kind: Held<unknown>["kind"]): boolean {
  for (let at = known.length - 1; at >= 0; at -= 1) {
    const one = known[at];
    if (one?.card !== card) return false;
    if (one.kind === kind) return true;
  }
  return false;
}

/** Those that nobody doubts first. */
export function sureFirst<T>(values: readonly Sourced<T>[]): readonly Sourced<T>[] {
  return values.length < 2 ? values : values.toSorted((a, b) => Number(isDoubtful(a)) - Number(isDoubtful(b)));
}

function isDoubtful({ confidence }: Sourced<unknown>): boolean {
  return confidence < doubtBelow;
}

function sourced<T>(field: FieldName, readings: readonly Reading<T>[]): Sourced<T>[] {
  const best = readings.length < 2 ? readings : readings.toSorted(byTrust);
  const [first] = best;
  if (!first) return [];
  const sources = best.map(({ kind, card, at, by, office }): Source => {
    return office === undefined ? { kind, card, at, by, field } : { kind, card, at, by, field, office };
  });
  const merged = { value: first.value, confidence: first.confidence, sources };
  return [first.printed === undefined ? merged : { ...merged, printed: first.printed }];
}

/** A correction before a reading, the surer before the other; else as they come. */
function byTrust(a: Reading<unknown>, b: Reading<unknown>): number {
  return Number(b.kind === "correction") - Number(a.kind === "correction") || b.confidence - a.confidence;
}
