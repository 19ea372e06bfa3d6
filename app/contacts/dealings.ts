import type { Acquaintance, Dealing } from "./contact.ts";
import type { Fact } from "./facts.ts";
import { compare } from "./in-order.ts";

const kinds: Readonly<Partial<Record<Fact["kind"], Dealing["kind"]>>> = {
  corrected: "corrected",
  noted: "noted",
  tagged: "noted",
  introducing: "introducing",
};

/**
 * What those who know a contact did about it, newest first: of each member and kind the last of each day, as a form with ten lines is one
 * deed. What others did says nothing of whom they know.
 */
export function dealingsOf(
  cards: ReadonlySet<string>,
  facts: readonly Fact[],
  acquaintances: readonly Acquaintance[],
): readonly Dealing[] {
  if (facts.length === 0) return [];
  const knowers = new Set<string>(acquaintances.map(({ member }) => member));
  const found = new Map<string, Dealing>();
  for (const fact of facts) {
    const dealing = dealingIn(fact);
    if (dealing === undefined || !cards.has(dealing.card) || !knowers.has(dealing.member)) continue;
    const key = `${dealing.member} ${dealing.kind} ${dealing.at.slice(0, 10)}`;
    const before = found.get(key);
    if (!before || inOrder(dealing, before) < 0) found.set(key, dealing);
  }
  return [...found.values()].sort(inOrder);
}

function dealingIn(fact: Fact): Dealing | undefined {
  const kind = kinds[fact.kind];
  if (kind === undefined || !("card" in fact) || fact.by === "operator") return undefined;
  return { member: fact.by, kind, at: fact.at, card: fact.card };
}

/** The newest first. */
function inOrder(a: Dealing, b: Dealing): number {
  return compare(b.at, a.at) || compare(a.member, b.member) || compare(a.kind, b.kind) || compare(a.card, b.card);
}
