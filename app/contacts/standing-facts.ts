import type { FactId } from "../ids.ts";
import type { Fact, Undone } from "./facts.ts";
import { byTime } from "./in-order.ts";

/** The facts that count: each once, without those that were undone, and without the undoing. The same in whatever order they come. */
export function standingFacts(facts: Iterable<Fact>): readonly Exclude<Fact, Undone>[] {
  const unique = new Map<FactId, Fact>();
  let isUndone = false;
  for (const fact of facts) {
    unique.set(fact.id, fact);
    isUndone ||= fact.kind === "undone";
  }
  // Seldom is anything undone.
  if (!isUndone) return [...unique.values()] as Exclude<Fact, Undone>[];
  const fallen = undoneFacts(unique.values());
  const standing: Exclude<Fact, Undone>[] = [];
  for (const fact of unique.values()) if (fact.kind !== "undone" && !fallen.has(fact.id)) standing.push(fact);
  return standing;
}

const none: ReadonlyMap<FactId, Undone> = new Map();

/** The facts that count no longer, each with what undid it. What was undone and then that undoing too is not among them. */
export function undoneFacts(facts: Iterable<Fact>): ReadonlyMap<FactId, Undone> {
  const unique = new Map<FactId, Fact>();
  for (const fact of facts) unique.set(fact.id, fact);
  const undoing = [...unique.values()].filter((fact): fact is Undone => fact.kind === "undone");
  if (undoing.length === 0) return none;
  const fallen = new Map<FactId, Undone>();
  // The latest first: whether one counts is known once all that could undo it were looked at.
  for (const one of undoing.sort((a, b) => byTime(b, a))) {
    const target = unique.get(one.fact);
    if (fallen.has(one.id) || target === undefined || target.kind === "card-read" || byTime(target, one) >= 0) continue;
    if (!fallen.has(target.id)) fallen.set(target.id, one);
  }
  return fallen;
}
