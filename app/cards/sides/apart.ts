import type { Side } from "../card.ts";
import { gapBetween, lengthsOf } from "../layout/outline.ts";

/** How far two sides lie apart, in lengths of the larger one's longest edge; infinitely far on two pages, and where it isn't known. */
export function gapInCards({ outline: one, page }: Side, { outline: other, page: another }: Side): number {
  if (one === undefined || other === undefined || page !== another) return Number.POSITIVE_INFINITY;
  return gapBetween(one, other) / Math.max(...lengthsOf(one), ...lengthsOf(other));
}
