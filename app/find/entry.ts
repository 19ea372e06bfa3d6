import type { Contact } from "../contacts/contact.ts";
import type { Fact } from "../contacts/facts.ts";

import type { SearchDocument, SearchEntry } from "../ports/search-view.ts";
import type { Cluster, Snapshot } from "../ports/truth.ts";
import { type Audience, audienceKey } from "../privacy/audience.ts";
import { audiencesOfCards } from "../privacy/audiences-of-cards.ts";
import { contactsFor } from "../privacy/fold-for-viewer.ts";
import { keysOf } from "./keys.ts";
import { postedAt } from "./posted-at.ts";

/** What the search view keeps of a cluster: for each audience the keys of each person whom it may see, and nothing of what it may not. */
export function searchEntry(snapshot: Snapshot): SearchEntry {
  const { cluster, version } = snapshot;
  if (snapshot.state === "gone") return { state: "gone", cluster, version };
  return { state: "live", cluster, version, documents: documentsOf(snapshot.facts) };
}

export function searchEntryOfCluster({ id, version, facts }: Cluster): SearchEntry {
  return searchEntry({ state: "live", cluster: id, version, facts });
}

function documentsOf(facts: readonly Fact[]): SearchDocument[] {
  return audiencesIn(facts).flatMap((audience) => {
    const people = contactsFor({ kind: "place", audience }, facts);
    return people.map((contact) => documentOf(contact, audienceKey(audience))).filter(({ keys }) => keys.length > 0);
  });
}

/** Each audience that some card has, in a fixed order. */
export function audiencesIn(facts: readonly Fact[]): Audience[] {
  const byKey = new Map([...audiencesOfCards(facts).values()].map((audience) => [audienceKey(audience), audience]));
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, audience]) => audience);
}

function documentOf(contact: Contact, audience: string): SearchDocument {
  return { audience, person: contact.id, posted: postedAt(contact.id), keys: [...new Set(keysOf(contact))] };
}
