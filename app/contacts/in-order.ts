import type { CardId, FactId, Instant } from "../ids.ts";

/** By code units: the same on every machine and in every language, and the order of the stores. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Oldest first. */
export function byTime(
  a: { readonly at: Instant; readonly id: FactId },
  b: { readonly at: Instant; readonly id: FactId },
): number {
  return compare(a.at, b.at) || compare(a.id, b.id);
}

/** A pair of cards as one string, whichever comes first. */
export function pairKey([a, b]: readonly [CardId, CardId]): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
