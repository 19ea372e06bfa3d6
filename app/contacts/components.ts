import type { CardId, Identity } from "../ids.ts";
import type { Apart, SamePerson } from "./facts.ts";
import { byTime, compare, pairKey } from "./in-order.ts";

/**
 * Which cards are one person's: those tied by identities and decisions. Cards that are apart never end in one component, and what
 * both have ties neither of them. Of ties that would bring them together those that members decided last hold, and decisions before
 * identities. Components and their cards come sorted.
 */
export function components(
  identities: ReadonlyMap<CardId, readonly Identity[]>,
  decisions: readonly (SamePerson | Apart)[],
): readonly (readonly CardId[])[] {
  const cards = [...identities.keys()].sort(compare);
  const standing = standingDecisions(decisions, identities);
  const apart = standing.filter((one) => one.kind === "apart").map((one) => one.cards);
  const join = joiner(cards, apart);
  for (const one of standing) if (one.kind === "same-person") join.together(...one.cards);
  for (const holders of holdersOf(cards, identities, apart)) {
    for (const [at, card] of holders.entries()) holders.slice(0, at).some((earlier) => join.together(earlier, card));
  }
  return join.groups();
}

/** The latest decision on each pair of cards that are there, the latest first. */
function standingDecisions(
  decisions: readonly (SamePerson | Apart)[],
  cards: ReadonlyMap<CardId, unknown>,
): readonly (SamePerson | Apart)[] {
  const latest = new Map<string, SamePerson | Apart>();
  for (const one of decisions) {
    if (!one.cards.every((card) => cards.has(card)) || one.cards[0] === one.cards[1]) continue;
    const key = pairKey(one.cards);
    const known = latest.get(key);
    if (!known || byTime(one, known) > 0) latest.set(key, one);
  }
  return [...latest.values()].sort((a, b) => byTime(b, a));
}

/** The cards that each identity ties, by identity; those that are apart from another one that has it are left out. */
function holdersOf(
  cards: readonly CardId[],
  identities: ReadonlyMap<CardId, readonly Identity[]>,
  apart: readonly (readonly [CardId, CardId])[],
): readonly (readonly CardId[])[] {
  const holders = new Map<Identity, CardId[]>();
  for (const card of cards) {
    for (const identity of identities.get(card) ?? []) {
      const known = holders.get(identity);
      if (known) known.push(card);
      else holders.set(identity, [card]);
    }
  }
  const shared = [...holders].filter(([, held]) => held.length > 1).sort(([a], [b]) => compare(a, b));
  return shared.map(([, held]) => {
    const cut = new Set(apart.filter((pair) => pair.every((card) => held.includes(card))).flat());
    return held.filter((card) => !cut.has(card));
  });
}

/** Disjoint sets that refuse to hold a pair that is apart. */
function joiner(cards: readonly CardId[], apart: readonly (readonly [CardId, CardId])[]) {
  const parent = new Map<CardId, CardId>(cards.map((card) => [card, card]));

  function root(card: CardId): CardId {
    let at = card;
    for (let up = parent.get(at) ?? at; up !== at; up = parent.get(at) ?? at) at = up;
    return at;
  }

  return {
    /** @returns whether they are together now. */
    together(a: CardId, b: CardId): boolean {
      const [one, other] = [root(a), root(b)].sort(compare);
      if (one === undefined || other === undefined || one === other) return true;
      const cut = ([x, y]: readonly [CardId, CardId]) => {
        const [left, right] = [root(x), root(y)];
        return (left === one && right === other) || (left === other && right === one);
      };
      if (apart.some(cut)) return false;
      parent.set(other, one);
      return true;
    },
    groups(): readonly (readonly CardId[])[] {
      const groups = new Map<CardId, CardId[]>();
      for (const card of cards) {
        const top = root(card);
        const known = groups.get(top);
        if (known) known.push(card);
        else groups.set(top, [card]);
      }
      return [...groups.values()];
    },
  };
}
