import type { CardId } from "../ids.ts";
import type { Apart, Fact, SamePerson } from "./facts.ts";
import { byTime, pairKey } from "./in-order.ts";
import { standingFacts } from "./standing-facts.ts";

/** That two cards are one person's, or are not, as members last decided it for each pair that has this card. The latest first. */
export function decidedOfCard(facts: Iterable<Fact>, card: CardId): readonly (SamePerson | Apart)[] {
  const latest = new Map<string, SamePerson | Apart>();
  for (const fact of standingFacts(facts)) {
    if ((fact.kind !== "same-person" && fact.kind !== "apart") || !fact.cards.includes(card)) continue;
    const known = latest.get(pairKey(fact.cards));
    if (!known || byTime(fact, known) > 0) latest.set(pairKey(fact.cards), fact);
  }
  return [...latest.values()].filter(isDecided).sort((a, b) => byTime(b, a));
}

function isDecided(one: SamePerson | Apart): boolean {
  return one.kind === "apart" || one.because === undefined;
}

/** Of what was decided together, one: who parts a card may say at once which of the others stay together. */
export function oneOfEach(decided: readonly (SamePerson | Apart)[]): readonly (SamePerson | Apart)[] {
  const each = new Map<string, SamePerson | Apart>();
  for (const one of decided) {
    const key = `${one.at} ${one.by}`;
    if (each.get(key)?.kind !== "apart") each.set(key, one);
  }
  return [...each.values()];
}

/** The other card of a pair. */
export function otherCard({ cards: [one, other] }: SamePerson | Apart, card: CardId): CardId {
  return one === card ? other : one;
}
