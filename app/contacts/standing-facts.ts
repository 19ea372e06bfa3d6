import type { FactId } from "../ids.ts";
import type { Fact, Undone } from "./facts.ts";
import { byTime } from "./in-order.ts";

/** The facts that count: each once, without those that were undone, and without the undoing. The same in whatever order they come. */
export function standingFacts(facts: Iterable<Fact>): readonly Exclude<Fact, Undone>[] {
  const unique = new Map<FactId, Fact>();
  const undone: Undone[] = [];
  for (const fact of facts) {
    if (fact.kind === "undone" && !unique.has(fact.id)) undone.push(fact);
    unique.set(fact.id, fact);
  }
  const fallen = new Set<FactId>();
  // The latest first: whether one counts is known once all that could undo it were looked at.
  for (const one of undone.sort((a, b) => byTime(b, a))) {
    const target = unique.get(one.fact);
    if (fallen.has(one.id) || target === undefined || target.kind === "card-read" || byTime(target, one) >= 0) continue;
    fallen.add(target.id);
  }
  return [...unique.values()].filter(
    (fact): fact is Exclude<Fact, Undone> => fact.kind !== "undone" && !fallen.has(fact.id),
  );
}
