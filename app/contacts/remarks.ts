import type { Contact } from "./contact.ts";
import type { Fact, Noted, Tagged } from "./facts.ts";
import { byTime } from "./in-order.ts";
import { standingFacts } from "./standing-facts.ts";

/** The tags and notes that count of a contact's cards, the latest first. */
export function remarksOf(
  facts: Iterable<Fact>,
  { cards }: Contact,
): { readonly tagged: readonly Tagged[]; readonly noted: readonly Noted[] } {
  const own = new Set(cards);
  const standing = [...standingFacts(facts)].sort((a, b) => byTime(b, a));
  return {
    tagged: standing.filter((fact): fact is Tagged => fact.kind === "tagged" && own.has(fact.card)),
    noted: standing.filter((fact): fact is Noted => fact.kind === "noted" && own.has(fact.card)),
  };
}
