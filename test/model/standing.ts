import type { AudienceSet, CardRead, Fact, NotACard, Undone } from "../../app/contacts/facts.ts";
import type { CardId } from "../../app/ids.ts";
import type { Audience } from "../../app/privacy/audience.ts";

/** A fact that counts. */
export type Standing = Exclude<Fact, Undone>;

/** By when they were stated, and of two of one time by their ids. */
export function isLater(one: Fact, other: Fact): boolean {
  return one.at === other.at ? one.id > other.id : one.at > other.at;
}

function latest<T extends Fact>(facts: readonly T[]): T | undefined {
  return facts.find((one) => facts.every((other) => other.id === one.id || isLater(one, other)));
}

export function cardsIn(fact: Fact): readonly CardId[] {
  return "cards" in fact ? fact.cards : [fact.card];
}

/** Each once. A fact falls by an undoing that is later than it, and counts itself; what was read falls by none. */
export function standing(facts: readonly Fact[]): readonly Standing[] {
  const each = facts.filter((fact, at) => facts.findIndex(({ id }) => id === fact.id) === at);
  const stands = (fact: Fact): boolean =>
    fact.kind === "card-read" ||
    !each.some((one) => one.kind === "undone" && one.fact === fact.id && isLater(one, fact) && stands(one));
  return each.filter((fact): fact is Standing => fact.kind !== "undone" && stands(fact));
}

function readings(card: CardId, facts: readonly Standing[]): readonly CardRead[] {
  return facts.filter((fact): fact is CardRead => fact.kind === "card-read" && fact.card === card);
}

/** The reading that counts: the highest. None of a card that was removed, or last said to be none. */
export function readingOf(card: CardId, facts: readonly Standing[]): CardRead | undefined {
  if (facts.some((fact) => fact.kind === "removed" && fact.card === card)) return undefined;
  const verdict = latest(facts.filter((fact): fact is NotACard => fact.kind === "not-a-card" && fact.card === card));
  if (verdict !== undefined && verdict.restored !== true) return undefined;
  const all = readings(card, facts);
  const highest = Math.max(...all.map(({ reading }) => reading));
  return latest(all.filter(({ reading }) => reading === highest));
}

/** That of the place where it was posted, which its first reading says, until another was set. */
export function audienceOf(card: CardId, facts: readonly Standing[]): Audience | undefined {
  const all = readings(card, facts);
  const lowest = Math.min(...all.map(({ reading }) => reading));
  const posted = all
    .filter(({ reading }) => reading === lowest)
    .find((one, _, first) => first.every((other) => other.id === one.id || isLater(other, one)));
  const set = latest(facts.filter((fact): fact is AudienceSet => fact.kind === "audience-set" && fact.card === card));
  return posted && (set?.to ?? posted.audience);
}
