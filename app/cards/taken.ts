import type { Field } from "./card.ts";
import { type Spot, without } from "./layout/spot.ts";

/** What a rule found, and the card's text without it. */
export interface Taken<T> {
  readonly fields: readonly Field<T>[];
  readonly rest: readonly Spot[];
}

/** A value with the stretch of its line's text that it takes up, label included. `certainty` (0..1) is the rule's own. */
export interface Found<T> {
  readonly value: T;
  readonly certainty: number;
  readonly start: number;
  readonly end: number;
}

/** Runs a rule over each line on its own and takes what it finds out of the text. */
export function takeFromEach<T>(spots: readonly Spot[], find: (spot: Spot) => readonly Found<T>[]): Taken<T> {
  const fields: Field<T>[] = [];
  const rest = spots.map((spot) => {
    const found = [...find(spot)].sort((a, b) => a.start - b.start);
    fields.push(...found.map((one) => fieldOf(one.value, one.certainty, [spot])));
    return found.reduceRight((left, one) => without(left, one.start, one.end), spot);
  });
  return { fields, rest };
}

/** A value is as sure as its rule and the least sure of its lines. */
export function fieldOf<T>(value: T, certainty: number, spots: readonly Spot[]): Field<T> {
  const read = Math.min(1, ...spots.map((spot) => spot.confidence));
  const confidence = Math.round(certainty * read * 1000) / 1000;
  return { value, confidence, side: spots[0]?.side ?? 0, lines: spots.map((spot) => spot.line) };
}

/** The first of each value, the surest of equal ones. */
export function distinct<T>(fields: readonly Field<T>[], keyOf: (value: T) => string): readonly Field<T>[] {
  const best = new Map<string, Field<T>>();
  for (const field of fields) {
    const key = keyOf(field.value);
    const known = best.get(key);
    if (!known || field.confidence > known.confidence) best.set(key, field);
  }
  return [...best.values()];
}
