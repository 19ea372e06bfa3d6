import type { CardId, Identity } from "../ids.ts";
import { applyCorrection, type ValuesByCard } from "./apply-correction.ts";
import { type CardValues, valuesAsRead } from "./card-values.ts";
import { components } from "./components.ts";
import type { Apart, CardRead, Corrected, Fact, SamePerson } from "./facts.ts";
import { identitiesOfValues } from "./identity.ts";
import { byTime } from "./in-order.ts";
import { liveCards } from "./live-cards.ts";

/** A card that counts, with the values that it has after all corrections. */
export interface LiveCard {
  readonly read: CardRead;
  readonly values: CardValues;
}

/** The cards of each person, sorted by id, with their corrected values. `facts` hold no id twice. */
export function peopleIn(facts: Iterable<Fact>): readonly (readonly LiveCard[])[] {
  const all = [...facts];
  const cards = liveCards(all);
  const corrections = all.filter((fact): fact is Corrected => fact.kind === "corrected").sort(byTime);
  if (cards.length < 2) return cards.map((read) => [{ read, values: correctedAlone(read, corrections) }]);
  const decisions = all.filter(
    (fact): fact is SamePerson | Apart => fact.kind === "same-person" || fact.kind === "apart",
  );
  const asRead = new Map(cards.map((read) => [read.card, valuesAsRead(read)]));
  const before = components(identitiesByCard(asRead), decisions);
  if (corrections.length === 0) return grouped(before, cards, asRead);
  // Who is one person depends on corrections, and what a correction reaches on who is one person: so once as read, then once corrected.
  const corrected = correctedWithin([before], asRead, corrections);
  const after = components(identitiesByCard(corrected), decisions);
  return grouped(after, cards, correctedWithin([before, after], asRead, corrections));
}

function correctedAlone(read: CardRead, corrections: readonly Corrected[]): CardValues {
  const asRead = valuesAsRead(read);
  if (corrections.length === 0) return asRead;
  const values: ValuesByCard = new Map([[read.card, asRead]]);
  for (const correction of corrections) applyCorrection(values, correction, []);
  return values.get(read.card) ?? asRead;
}

function correctedWithin(
  groupings: readonly (readonly (readonly CardId[])[])[],
  asRead: ReadonlyMap<CardId, CardValues>,
  corrections: readonly Corrected[],
): ReadonlyMap<CardId, CardValues> {
  const values: ValuesByCard = new Map(asRead);
  for (const correction of corrections) {
    const groups = groupings.flatMap((groups) => groups.filter((group) => group.includes(correction.card)));
    applyCorrection(values, correction, new Set(groups.flat()));
  }
  return values;
}

function identitiesByCard(values: ReadonlyMap<CardId, CardValues>): ReadonlyMap<CardId, readonly Identity[]> {
  return new Map([...values].map(([card, held]) => [card, identitiesOfValues(held)]));
}

function grouped(
  groups: readonly (readonly CardId[])[],
  cards: readonly CardRead[],
  values: ReadonlyMap<CardId, CardValues>,
): readonly (readonly LiveCard[])[] {
  const byId = new Map(cards.map((read) => [read.card, read]));
  return groups.map((group) =>
    group.flatMap((card) => {
      const [read, held] = [byId.get(card), values.get(card)];
      return read && held ? [{ read, values: held }] : [];
    }),
  );
}
