import type { CardId, FactId, Instant, MemberId } from "../ids.ts";
import { cardsOf } from "./cards-of.ts";
import type { Contact } from "./contact.ts";
import type { Apart, Fact, SamePerson } from "./facts.ts";
import { foldFacts } from "./fold.ts";
import { byTime, pairKey } from "./in-order.ts";
import { standingFacts } from "./standing-facts.ts";

/** A contact of more cards is none that somebody parts by hand. */
export const mostPairs = 500;

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

/**
 * That the card is not of the contact's person. What it shares with the others ties none of them any longer: so those that were one
 * person without it are said to be one.
 * @param facts all that the one who parts may know of.
 */
export function partCard(
  facts: readonly Fact[],
  contact: Contact,
  card: CardId,
  stated: PairDecision,
): readonly (Apart | SamePerson)[] {
  const others = new Set(contact.cards.filter((one) => one !== card));
  const apart = apartFrom(card, [...others], stated);
  const parted = foldFacts([...facts, ...apart]);
  const without = foldFacts(facts.filter((fact) => !cardsOf(fact).includes(card)));
  const ties = without.flatMap(({ cards }) => {
    const parts = parted.flatMap((part) => part.cards.find((one) => others.has(one) && cards.includes(one)) ?? []);
    const [first, ...rest] = parts;
    return first === undefined ? [] : rest.map((one) => together(one, first, stated));
  });
  return [...apart, ...ties];
}

/**
 * That the persons on both cards are one, also where cards of theirs were said to be apart.
 * @param facts all that the one who joins may know of.
 */
export function joinCards(
  facts: readonly Fact[],
  [card, other]: readonly [CardId, CardId],
  [one, another]: readonly [Contact, Contact],
  stated: PairDecision,
): readonly SamePerson[] {
  const between = ([a, b]: readonly [CardId, CardId]) =>
    (one.cards.includes(a) && another.cards.includes(b)) || (one.cards.includes(b) && another.cards.includes(a));
  const latest = new Map<string, Apart | SamePerson>();
  for (const fact of standingFacts(facts)) {
    if ((fact.kind !== "apart" && fact.kind !== "same-person") || !between(fact.cards)) continue;
    const known = latest.get(pairKey(fact.cards));
    if (!known || byTime(fact, known) > 0) latest.set(pairKey(fact.cards), fact);
  }
  latest.delete(pairKey([card, other]));
  const apart = [...latest.values()].filter(({ kind }) => kind === "apart");
  return [together(card, other, stated), ...apart.map(({ cards: [a, b] }) => together(a, b, stated))];
}

function together(card: CardId, other: CardId, { at, by, idFor }: PairDecision): SamePerson {
  return { kind: "same-person", id: idFor(`same ${card} ${other}`), at, by, cards: [other, card] };
}
