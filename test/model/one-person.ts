import type { Apart, SamePerson } from "../../app/contacts/facts.ts";
import type { CardId } from "../../app/ids.ts";
import { isLater, type Standing } from "./standing.ts";

type Pair = readonly [CardId, CardId];
type Decision = SamePerson | Apart;

/**
 * Which cards are one person's: what ties them joins them one by one, unless that would bring together two that are apart. First what
 * members decided, the latest first; then what both of two cards have that are not apart from anybody who has it.
 */
export function onePerson(
  identities: ReadonlyMap<CardId, readonly string[]>,
  facts: readonly Standing[],
): readonly (readonly CardId[])[] {
  const cards = [...identities.keys()].sort();
  const decisions = lastDecisions(facts, cards);
  const apart = decisions.filter(({ kind }) => kind === "apart").map((one) => one.cards);
  const same = decisions.filter(({ kind }) => kind === "same-person").map((one) => one.cards);
  let groups: readonly (readonly CardId[])[] = cards.map((card) => [card]);
  for (const [one, other] of [...same, ...tiesOf(identities, cards, apart)]) {
    const touched = groups.filter((group) => group.includes(one) || group.includes(other));
    const joined = touched.flat().sort();
    if (apart.some((pair) => pair.every((card) => joined.includes(card)))) continue;
    groups = [...groups.filter((group) => !touched.includes(group)), joined];
  }
  return groups;
}

/** The latest of each pair of two cards that count, the latest first. */
function lastDecisions(facts: readonly Standing[], cards: readonly CardId[]): readonly Decision[] {
  const all = facts.filter((fact): fact is Decision => fact.kind === "same-person" || fact.kind === "apart");
  const there = all.filter(({ cards: [a, b] }) => a !== b && cards.includes(a) && cards.includes(b));
  const isOfPair = (one: Decision, other: Decision) => one.cards.every((card) => other.cards.includes(card));
  return there
    .filter((one) => !there.some((other) => isOfPair(one, other) && isLater(other, one)))
    .sort((a, b) => (isLater(a, b) ? -1 : 1));
}

function tiesOf(
  identities: ReadonlyMap<CardId, readonly string[]>,
  cards: readonly CardId[],
  apart: readonly Pair[],
): readonly Pair[] {
  const all = [...new Set([...identities.values()].flat())].sort();
  return all.flatMap((identity) => {
    const holders = cards.filter((card) => identities.get(card)?.includes(identity));
    const cut = apart.filter((pair) => pair.every((card) => holders.includes(card))).flat();
    const tied = holders.filter((card) => !cut.includes(card));
    return tied.flatMap((card, at) => tied.slice(0, at).map((earlier): Pair => [earlier, card]));
  });
}
