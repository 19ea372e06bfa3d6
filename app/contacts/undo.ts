import type { FactId, Instant, MemberId } from "../ids.ts";
import { cardsOf } from "./cards-of.ts";
import { textKey } from "./equal-values.ts";
import type { CardRead, Fact, Undone } from "./facts.ts";
import { byTime, pairKey } from "./in-order.ts";
import { undoneFacts } from "./standing-facts.ts";

/** What a member decided. */
type Decision = Exclude<Fact, CardRead>;

export type Undoing =
  | { readonly kind: "undo"; readonly facts: readonly Undone[] }
  /** There is no such decision among the facts. */
  | { readonly kind: "unknown" }
  | { readonly kind: "already"; readonly undone: Undone }
  /** Who may know of a card, and whether it is kept without its photo, only who decided it takes back. */
  | { readonly kind: "not-yours"; readonly decided: Decision }
  /** A later decision rests on it: that has to be undone first. */
  | { readonly kind: "rests"; readonly later: Decision };

/** All facts of one decision: those that were stated by the same member at the same time. Parting a card takes one for each other card. */
function decisionOf(facts: readonly Fact[], one: Decision): readonly Decision[] {
  const isPart = (fact: Fact): fact is Decision =>
    kindOfDecision(fact) === kindOfDecision(one) && fact.at === one.at && fact.by === one.by;
  return facts.filter(isPart).sort(byTime);
}

/**
 * What to write so that a decision counts no longer, or why that can't be.
 * @param facts all that the one who undoes may know of.
 * @param stated who undoes, when, and the id of the fact that undoes another one.
 */
export function undoDecision(
  facts: readonly Fact[],
  id: FactId,
  stated: { readonly at: Instant; readonly by: MemberId | "operator"; readonly idFor: (undone: FactId) => FactId },
): Undoing {
  const decided = facts.find((fact): fact is Decision => fact.id === id && fact.kind !== "card-read");
  if (decided === undefined) return { kind: "unknown" };
  const named = decided.kind === "undone" ? facts.find((fact) => fact.id === decided.fact) : decided;
  const isPersonal = named?.kind === "audience-set" || named?.kind === "removed";
  if (isPersonal && named.by !== stated.by) return { kind: "not-yours", decided };
  const fallen = undoneFacts(facts);
  const standing = decisionOf(facts, decided).filter((one) => !fallen.has(one.id));
  const undone = fallen.get(id);
  if (standing.length === 0 && undone !== undefined) return { kind: "already", undone };
  const later = facts
    .filter((fact): fact is Decision => fact.kind !== "card-read" && !fallen.has(fact.id))
    .sort(byTime)
    .find((fact) => standing.some((one) => byTime(one, fact) < 0 && restsOn(fact, one)));
  if (later !== undefined) return { kind: "rests", later };
  const { at, by, idFor } = stated;
  return {
    kind: "undo",
    facts: standing.map((one) => ({ kind: "undone", id: idFor(one.id), at, by, fact: one.id, cards: cardsOf(one) })),
  };
}

/** What is decided together: parting a card may also say which of the others are one person. */
export function kindOfDecision({ kind }: Fact): string {
  return kind === "same-person" || kind === "apart" ? "pair" : kind;
}

/** Whether the later decision would mean something else without the earlier one, or hides it. */
function restsOn(later: Decision, earlier: Decision): boolean {
  if (later.kind === "corrected" && earlier.kind === "corrected") {
    const { card, field, value } = earlier;
    if (later.card !== card || later.field !== field || value === undefined || later.was === undefined) return false;
    return textKey(field, later.was) === textKey(field, value);
  }
  if (isOnPair(later) && isOnPair(earlier)) return pairKey(later.cards) === pairKey(earlier.cards);
  const ofOneKind = later.kind === earlier.kind && (later.kind === "audience-set" || later.kind === "not-a-card");
  return ofOneKind && cardsOf(later)[0] === cardsOf(earlier)[0];
}

function isOnPair(one: Decision): one is Extract<Decision, { kind: "same-person" | "apart" }> {
  return one.kind === "same-person" || one.kind === "apart";
}
