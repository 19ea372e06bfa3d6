import type { CardId } from "../ids.ts";
import { valuesAsRead } from "./card-values.ts";
import type { Acquaintance, Contact } from "./contact.ts";
import { dealingsOf } from "./dealings.ts";
import type { Fact, Noted, Tagged } from "./facts.ts";
import { byTime, compare } from "./in-order.ts";
import { mergeValues, sureFirst } from "./merge-values.ts";
import { type LiveCard, peopleIn } from "./people.ts";
import { positionsOf } from "./positions.ts";
import { standingFacts } from "./standing-facts.ts";

/**
 * The people that these facts tell of, by id: the same in whatever order the facts came, and however often. A fact about a card that
 * is not among them counts for nothing.
 */
export function foldFacts(facts: readonly Fact[]): readonly Contact[] {
  const [only] = facts;
  // Most contacts are one card, of which nobody decided anything.
  if (facts.length === 1 && only?.kind === "card-read")
    return [contactOf([{ read: only, values: valuesAsRead(only) }], facts)];
  const standing = standingFacts(facts);
  return peopleIn(standing)
    .map((cards) => contactOf(cards, standing))
    .sort((a, b) => compare(a.id, b.id));
}

function contactOf(cards: readonly LiveCard[], facts: readonly Fact[]): Contact {
  const ids = cards.map(({ read }) => read.card);
  const [id] = ids;
  if (id === undefined) throw new Error("a person without a card");
  const newestFirst = cards.length < 2 ? cards : cards.toSorted(byMet);
  const own = new Set<string>(ids);
  const acquaintances = newestFirst.flatMap(({ read }) => acquaintancesOf(read));
  const about = facts.length === ids.length ? [] : facts;
  const { tags, notes } = about.length === 0 ? noRemarks : remarksOn(own, about);
  return {
    id,
    cards: ids,
    names: sureFirst(mergeValues("names", newestFirst)),
    positions: positionsOf(newestFirst, sidesAmong(about)),
    phones: mergeValues("phones", newestFirst),
    emails: mergeValues("emails", newestFirst),
    websites: mergeValues("websites", newestFirst),
    addresses: mergeValues("addresses", newestFirst),
    handles: mergeValues("handles", newestFirst),
    extras: mergeValues("extras", newestFirst),
    tags,
    notes,
    acquaintances,
    dealings: dealingsOf(own, about, acquaintances),
  };
}

/** Pairs of cards that are two sides of one. */
function sidesAmong(facts: Iterable<Fact>): readonly (readonly [CardId, CardId])[] {
  const pairs: (readonly [CardId, CardId])[] = [];
  for (const fact of facts) if (fact.kind === "same-person" && fact.because === "sides") pairs.push(fact.cards);
  return pairs;
}

/** When the person was met, the latest first. */
function byMet(a: LiveCard, b: LiveCard): number {
  return compare(b.read.met.at, a.read.met.at) || compare(b.read.card, a.read.card);
}

function acquaintancesOf({ knownBy, by, met, card, message, importedFrom }: LiveCard["read"]): Acquaintance[] {
  const members = knownBy.length < 2 ? knownBy : [...new Set(knownBy)].sort(compare);
  return members.map((member) => {
    const kind = importedFrom !== undefined ? "imported" : member === by ? "posted" : "mentioned";
    if (met.where !== undefined)
      return message === undefined
        ? { member, kind, at: met.at, where: met.where, card }
        : { member, kind, at: met.at, where: met.where, card, message };
    return message === undefined ? { member, kind, at: met.at, card } : { member, kind, at: met.at, card, message };
  });
}

const noRemarks: Pick<Contact, "tags" | "notes"> = { tags: [], notes: [] };

/** Tags and notes on these cards. */
function remarksOn(cards: ReadonlySet<string>, facts: Iterable<Fact>): Pick<Contact, "tags" | "notes"> {
  const first = new Map<string, Tagged>();
  const noted: Noted[] = [];
  for (const fact of facts) {
    if (fact.kind === "tagged" && cards.has(fact.card)) {
      const before = first.get(fact.tag);
      if (!before || byTime(fact, before) < 0) first.set(fact.tag, fact);
    }
    if (fact.kind === "noted" && cards.has(fact.card)) noted.push(fact);
  }
  const tags = [...first.values()].sort((a, b) => compare(a.tag, b.tag));
  return {
    tags: tags.map(({ tag, by, at }) => ({ text: tag, by, at })),
    notes: noted.sort((a, b) => byTime(b, a)).map(({ note, by, at }) => ({ text: note, by, at })),
  };
}
