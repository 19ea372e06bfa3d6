import type { Contact } from "../contacts/contact.ts";
import type { CardRead, Fact } from "../contacts/facts.ts";
import type { MemberId } from "../ids.ts";

/**
 * Whether a member may have a person forgotten for good: who posted one of their cards, or knows them by one.
 * @param facts those that the member may know of: that others have cards, too, is not told by it.
 */
export function mayForget(facts: readonly Fact[], { cards }: Contact, member: MemberId): boolean {
  const reads = facts.filter((fact): fact is CardRead => fact.kind === "card-read" && cards.includes(fact.card));
  return reads.some(({ by, knownBy }) => by === member || knownBy.includes(member));
}
