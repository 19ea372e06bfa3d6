import type { CardId } from "../ids.ts";
import type { Fact } from "./facts.ts";

/** The cards that a fact speaks of. */
export function cardsOf(fact: Fact): readonly CardId[] {
  return "cards" in fact ? fact.cards : [fact.card];
}
