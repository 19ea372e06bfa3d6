import type { CardId, FactId, Instant, MemberId } from "../ids.ts";
import type { Apart, SamePerson } from "./facts.ts";

/** Of a contact with more cards than this, nobody knows which belong together by looking at one. */
export const mostPairs = 200;

/** A decision on pairs of cards: one fact for each, stated together so that they are undone together. */
export interface PairDecision {
  readonly at: Instant;
  readonly by: MemberId | "operator";
  readonly idFor: (pair: string) => FactId;
}

/** That none of these cards is of the person on the card. */
export function apartFrom(card: CardId, others: readonly CardId[], { at, by, idFor }: PairDecision): readonly Apart[] {
  return others.map((other) => ({ kind: "apart", id: idFor(`apart ${card} ${other}`), at, by, cards: [card, other] }));
}

/** That both cards are one person's. */
export function samePersonAs(card: CardId, other: CardId, { at, by, idFor }: PairDecision): SamePerson {
  return { kind: "same-person", id: idFor(`same ${card} ${other}`), at, by, cards: [other, card] };
}
