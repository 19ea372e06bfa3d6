import type { Contact } from "../contacts/contact.ts";
import type { CardRead, Fact } from "../contacts/facts.ts";
import { foldFacts } from "../contacts/fold.ts";
import { cardsEverOf } from "../contacts/history.ts";
import { standingFacts } from "../contacts/standing-facts.ts";
import type { CardId } from "../ids.ts";

/**
 * All cards of the persons that these cards are of, whoever may see them, and those that count no longer.
 * @param facts all of a cluster. @param cards those of other clusters are passed over.
 */
export function everyCardOf(facts: readonly Fact[], cards: readonly CardId[]): readonly CardId[] {
  const wanted = new Set(cards);
  // As if no card had been removed or said to be none: also of these are they.
  const whole = standingFacts(facts).filter(({ kind }) => kind !== "removed" && kind !== "not-a-card");
  const people = foldFacts(whole).filter((person) => person.cards.some((card) => wanted.has(card)));
  return [...new Set(people.flatMap((person) => cardsEverOf(facts, person)))];
}

/** Everything that names the person in somebody's words: lower-cased names, mail addresses and numbers, and the ids of their cards. */
export function namesIn(facts: readonly Fact[], cards: readonly CardId[]): readonly string[] {
  const own = new Set(cards);
  const about = facts.filter((fact) => ("cards" in fact ? fact.cards : [fact.card]).every((card) => own.has(card)));
  const people: readonly Contact[] = foldFacts(about);
  const reads = about.filter((fact): fact is CardRead => fact.kind === "card-read");
  const fields = reads.map(({ read }) => read.fields);
  const corrected = about.flatMap((fact) => (fact.kind === "corrected" ? [fact.was, fact.value] : []));
  const phones = [...people.flatMap((one) => one.phones), ...fields.flatMap((one) => one.phones)];
  const named = [
    ...cards,
    ...fields.flatMap(({ names, emails, handles = [] }) => [
      ...names.map(({ value }) => value.written),
      ...emails.map(({ value }) => value),
      ...handles.map(({ value }) => value.name),
    ]),
    ...phones.flatMap(({ value }) => [value.number, value.e164]),
    ...corrected,
  ];
  const found = named.filter((one): one is string => one !== undefined && one.length >= shortestName);
  return [...new Set(found.map((one) => one.toLowerCase()))];
}

/** Shorter ones stand in too many words. */
const shortestName = 3;
