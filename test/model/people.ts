import type { Contact } from "../../app/contacts/contact.ts";
import type { CardRead, Corrected, Fact } from "../../app/contacts/facts.ts";
import type { CardId } from "../../app/ids.ts";
import { contactOf } from "./contact.ts";
import { corrected } from "./correct.ts";
import { onePerson } from "./one-person.ts";
import { cardsIn, isLater, readingOf, standing } from "./standing.ts";
import { asRead, type Card, identitiesOn } from "./values.ts";

/*
 * The model of what these facts come to, as the design says it, and slowly: it takes nothing of the app's own that does the same.
 */

/** Everybody, by id. */
export function peopleIn(facts: readonly Fact[]): readonly Contact[] {
  const all = standing(facts);
  const known = [...new Set(all.flatMap(cardsIn))];
  const reads = known.map((card) => readingOf(card, all)).filter((one): one is CardRead => one !== undefined);
  const read = new Map(reads.map((one) => [one.card, asRead(one)]));
  const corrections = all
    .filter((fact): fact is Corrected => fact.kind === "corrected")
    .sort((a, b) => (isLater(a, b) ? 1 : -1));
  const tied = (cards: ReadonlyMap<CardId, Card>) =>
    onePerson(new Map([...cards].map(([card, shown]) => [card, identitiesOn(shown)])), all);

  // A correction reaches all cards of its person, and may make who that is: those who were one before it, and those who are by it.
  const before = tied(read);
  const within = (groupings: typeof before) => (card: CardId) => groupings.filter((one) => one.includes(card)).flat();
  const after = tied(corrected(read, corrections, within(before)));
  const cards = corrected(read, corrections, within([...before, ...after]));
  return after.map((group) => contactOf(group, cards, reads, all)).sort((a, b) => (a.id < b.id ? -1 : 1));
}
