import type { CardId } from "../ids.ts";
import { cardsOf } from "./cards-of.ts";
import type { Contact } from "./contact.ts";
import type { Fact, Undone } from "./facts.ts";
import { foldFacts } from "./fold.ts";
import { byTime } from "./in-order.ts";
import { standingFacts, undoneFacts } from "./standing-facts.ts";
import { kindOfDecision } from "./undo.ts";

/** Something that was added or decided: a card, or all facts of one decision, oldest first. */
export interface HistoryEntry {
  readonly facts: readonly [Exclude<Fact, Undone>, ...Exclude<Fact, Undone>[]];
  /** Set if it counts no longer. */
  readonly undone?: Undone;
}

/**
 * What was added to a contact and decided about it, the latest first: also of cards that count no longer, and where cards were
 * parted from it.
 * @param facts all that the one who is told may know of.
 */
export function historyOf(facts: readonly Fact[], contact: Contact): readonly HistoryEntry[] {
  const cards = new Set(cardsEverOf(facts, contact));
  const fallen = undoneFacts(facts);
  const decisions = new Map<string, Exclude<Fact, Undone>[]>();
  for (const fact of new Map(facts.map((one) => [one.id, one])).values()) {
    if (fact.kind === "undone" || !cardsOf(fact).some((card) => cards.has(card))) continue;
    const key = fact.kind === "card-read" ? fact.id : `${kindOfDecision(fact)} ${fact.at} ${fact.by}`;
    decisions.set(key, [...(decisions.get(key) ?? []), fact]);
  }
  const entries = [...decisions.values()].flatMap((all): HistoryEntry[] => {
    const [first, ...rest] = all.sort(byTime);
    const undone = first === undefined ? undefined : fallen.get(first.id);
    return first === undefined ? [] : [{ facts: [first, ...rest], ...(undone === undefined ? {} : { undone }) }];
  });
  return entries.sort((a, b) => byTime(b.facts[0], a.facts[0]));
}

/** The person's cards, with those that were removed or said to be none. */
export function cardsEverOf(facts: readonly Fact[], { id, cards }: Pick<Contact, "id" | "cards">): readonly CardId[] {
  const whole = standingFacts(facts).filter(({ kind }) => kind !== "removed" && kind !== "not-a-card");
  const ever = foldFacts(whole).find((one) => one.cards.includes(id));
  return [...cards, ...(ever?.cards ?? [])];
}
