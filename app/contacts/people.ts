import type { CardId, Identity } from "../ids.ts";
import { applyCorrection } from "./apply-correction.ts";
import { type CardValues, valuesAsRead } from "./card-values.ts";
import { components } from "./components.ts";
import type { Apart, CardRead, Corrected, Fact, SamePerson } from "./facts.ts";
import { identitiesOfValues } from "./identity.ts";
import { byTime } from "./in-order.ts";
import { liveCards } from "./live-cards.ts";
import { valuesByCard } from "./values-by-card.ts";

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
  const identities = identitiesByCard(asRead);
  const before = components(identities, decisions);
  if (corrections.length === 0) return grouped(before, cards, asRead);
  // Who is one person depends on corrections, and what a correction reaches on who is one person: so once as read, then once corrected.
  const corrected = correctedWithin([before], asRead, corrections);
  const correctedIdentities = identitiesByCard(corrected, { asRead, identities });
  if (correctedIdentities === identities) return grouped(before, cards, corrected);
  const after = components(correctedIdentities, decisions);
  if (isSame(before, after)) return grouped(after, cards, corrected);
  return grouped(after, cards, correctedWithin([before, after], asRead, corrections));
}

function correctedAlone(read: CardRead, corrections: readonly Corrected[]): CardValues {
  const asRead = valuesAsRead(read);
  if (corrections.length === 0) return asRead;
  const values = valuesByCard(new Map([[read.card, asRead]]));
  for (const correction of corrections) applyCorrection(values, correction, () => false);
  return values.get(read.card) ?? asRead;
}

type Groups = readonly (readonly CardId[])[];

/** Both come sorted. */
function isSame(some: Groups, others: Groups): boolean {
  const isEqual = (one: readonly CardId[], other: readonly CardId[] | undefined) =>
    one.length === other?.length && one.every((card, at) => card === other[at]);
  return some.length === others.length && some.every((one, at) => isEqual(one, others[at]));
}

function correctedWithin(
  groupings: readonly Groups[],
  asRead: ReadonlyMap<CardId, CardValues>,
  corrections: readonly Corrected[],
): ReadonlyMap<CardId, CardValues> {
  const values = valuesByCard(asRead);
  const groupsOf = groupings.map((groups) => new Map(groups.flatMap((group) => group.map((card) => [card, group]))));
  for (const correction of corrections) {
    const isTogether = (other: CardId) => groupsOf.some((of) => of.get(other) === of.get(correction.card));
    applyCorrection(values, correction, isTogether);
  }
  return values.all;
}

type Identities = ReadonlyMap<CardId, readonly Identity[]>;

/** @param known what is known of earlier values: where they are the same, so are the identities. */
function identitiesByCard(
  values: ReadonlyMap<CardId, CardValues>,
  known?: { readonly asRead: ReadonlyMap<CardId, CardValues>; readonly identities: Identities },
): Identities {
  const changed = [...values].filter(([card, { emails, phones }]) => {
    const before = known?.asRead.get(card);
    return before?.emails !== emails || before.phones !== phones;
  });
  if (known && changed.length === 0) return known.identities;
  return new Map([
    ...(known?.identities ?? []),
    ...changed.map(([card, held]) => [card, identitiesOfValues(held)] as const),
  ]);
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
