import type { Contact } from "../contacts/contact.ts";
import type { Fact } from "../contacts/facts.ts";
import { foldFacts } from "../contacts/fold.ts";
import type { CardId } from "../ids.ts";
import type { Viewer } from "./audience.ts";
import { factsFor } from "./audiences-of-cards.ts";

/**
 * The people that these facts tell the viewer of: the same as if the store had never held what the viewer may not know. A fact about
 * a card that the viewer may not know counts for nothing.
 */
export function contactsFor(viewer: Viewer, facts: readonly Fact[]): readonly Contact[] {
  const seen = factsFor(viewer, facts);
  return seen.length === 0 ? [] : foldFacts(seen);
}

/** The people that these facts tell each of the viewers of, by what all of them may know: for what is said by one of them to another. */
export function contactsForAll(viewers: readonly Viewer[], facts: readonly Fact[]): readonly Contact[] {
  const ids = viewers.map((viewer) => new Set(factsFor(viewer, facts).map(({ id }) => id)));
  const seen = facts.filter(({ id }) => ids.every((some) => some.has(id)));
  return seen.length === 0 ? [] : foldFacts(seen);
}

/** The person on this card, as far as the viewer may know; `undefined` if not even the card. */
export function contactOf(
  viewer: Viewer,
  cluster: { readonly facts: readonly Fact[] },
  card: CardId,
): Contact | undefined {
  return contactsFor(viewer, cluster.facts).find(({ cards }) => cards.includes(card));
}
