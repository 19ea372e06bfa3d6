import { cardsOf } from "../contacts/cards-of.ts";
import type { AudienceSet, CardRead, Fact } from "../contacts/facts.ts";
import { byTime } from "../contacts/in-order.ts";
import { standingFacts } from "../contacts/standing-facts.ts";
import type { CardId } from "../ids.ts";
import { type Audience, audienceKey, audiencesOf, type Viewer } from "./audience.ts";

/**
 * Who may know of each card: by where it was posted, or by what was set later.
 * @param facts all that there are of the cards, whoever may know of them.
 */
export function audiencesOfCards(facts: Iterable<Fact>): ReadonlyMap<CardId, Audience> {
  const posted = new Map<CardId, CardRead>();
  const set = new Map<CardId, AudienceSet>();
  for (const fact of standingFacts(facts)) {
    if (fact.kind === "card-read") keepFirst(posted, fact);
    else if (fact.kind === "audience-set") keepLatest(set, fact);
  }
  return new Map([...posted].map(([card, { audience }]) => [card, set.get(card)?.to ?? audience]));
}

/** The facts that a viewer may know of: those about cards that the viewer may all know of. */
export function factsFor(viewer: Viewer, facts: readonly Fact[]): readonly Fact[] {
  const open = openTo(viewer);
  const [only] = facts;
  // Most contacts are one card, of which nobody decided anything.
  if (facts.length === 1 && only?.kind === "card-read") return open.has(audienceKey(only.audience)) ? facts : [];
  const audiences = audiencesOfCards(facts);
  const isOpen = (card: CardId) => {
    const audience = audiences.get(card);
    return audience !== undefined && open.has(audienceKey(audience));
  };
  return facts.filter((fact) => cardsOf(fact).every(isOpen));
}

/** Hundreds of people are folded for one viewer. */
const openKeys = new WeakMap<Viewer, ReadonlySet<string>>();

function openTo(viewer: Viewer): ReadonlySet<string> {
  const known = openKeys.get(viewer);
  if (known) return known;
  const keys = new Set(audiencesOf(viewer).map(audienceKey));
  openKeys.set(viewer, keys);
  return keys;
}

/** Where it was posted is what its first reading says: later ones are of the same card. */
function keepFirst(posted: Map<CardId, CardRead>, read: CardRead): void {
  const known = posted.get(read.card);
  if (!known || (read.reading - known.reading || byTime(read, known)) < 0) posted.set(read.card, read);
}

function keepLatest(set: Map<CardId, AudienceSet>, decision: AudienceSet): void {
  const known = set.get(decision.card);
  if (!known || byTime(decision, known) > 0) set.set(decision.card, decision);
}
