import type { CardId } from "../ids.ts";
import type { CardRead, Fact, NotACard } from "./facts.ts";
import { byTime, compare } from "./in-order.ts";

/** The reading that counts of every card that counts, by card id. `facts` are standing ones. */
export function liveCards(facts: Iterable<Fact>): readonly CardRead[] {
  const readings = new Map<CardId, CardRead>();
  const verdicts = new Map<CardId, NotACard>();
  const removed = new Set<CardId>();
  for (const fact of facts) {
    if (fact.kind === "card-read") {
      const known = readings.get(fact.card);
      if (!known || isNewer(fact, known)) readings.set(fact.card, fact);
    } else if (fact.kind === "not-a-card") {
      const known = verdicts.get(fact.card);
      if (!known || byTime(fact, known) > 0) verdicts.set(fact.card, fact);
    } else if (fact.kind === "removed") {
      removed.add(fact.card);
    }
  }
  const live: CardRead[] = [];
  for (const [card, read] of readings) {
    const verdict = verdicts.get(card);
    if ((!verdict || verdict.restored) && !removed.has(card)) live.push(read);
  }
  return live.sort((a, b) => compare(a.card, b.card));
}

function isNewer(a: CardRead, b: CardRead): boolean {
  return (a.reading - b.reading || byTime(a, b)) > 0;
}
