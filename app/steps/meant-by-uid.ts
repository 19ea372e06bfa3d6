import type { Contact } from "../contacts/contact.ts";
import type { Fact, SamePerson } from "../contacts/facts.ts";
import type { CardId, FactId, WorkspaceId } from "../ids.ts";
import type { Cluster, Truth } from "../ports/truth.ts";
import type { Viewer } from "../privacy/audience.ts";
import { contactOf, contactsFor } from "../privacy/fold-for-viewer.ts";

/** A record of which its file says which person it is. */
export interface WithUid {
  readonly facts: readonly Fact[];
  /** Its latest card. */
  readonly newest: CardId;
  /** Cards that this person may have here, best first. */
  readonly anchors: readonly CardId[];
  readonly isKnownOf: (contact: Contact) => boolean;
}

/**
 * What has to be written, for each record, so that records belong to the people whom their uids mean: nothing of one that tells nothing new of them; a
 * decision that they are one where nothing else ties them. Whom the viewer may not see is meant by no uid.
 */
export async function factsByUid(
  truth: Truth,
  workspace: WorkspaceId,
  viewer: Viewer,
  records: readonly WithUid[],
): Promise<readonly (readonly Fact[])[]> {
  const anchors = [...new Set(records.flatMap((record) => record.anchors))];
  const clusters = byCard(anchors.length === 0 ? [] : await truth.readMany(workspace, anchors));
  const together = new Set(records.map(({ newest }) => newest));
  return records.map((record) => factsOf(record, viewer, clusters, together));
}

function factsOf(
  record: WithUid,
  viewer: Viewer,
  clusters: ReadonlyMap<CardId, Cluster>,
  together: ReadonlySet<CardId>,
): readonly Fact[] {
  const { facts, newest } = record;
  for (const anchor of record.anchors) {
    if (together.has(anchor)) return [...facts, ...samePerson(record, anchor)];
    const cluster = clusters.get(anchor);
    const contact = cluster && contactOf(viewer, cluster, anchor);
    if (cluster === undefined || contact === undefined) continue;
    if (record.isKnownOf(contact)) return [];
    const then = contactsFor(viewer, [...cluster.facts, ...facts]).find(({ cards }) => cards.includes(newest));
    return then?.cards.includes(anchor) ? facts : [...facts, ...samePerson(record, anchor)];
  }
  return facts;
}

function samePerson({ facts, newest }: WithUid, anchor: CardId): readonly SamePerson[] {
  const [first] = facts;
  if (first === undefined || anchor === newest) return [];
  const { at, by } = first;
  return [{ kind: "same-person", id: `${newest}-uid` as FactId, at, by, cards: [anchor, newest] }];
}

function byCard(clusters: readonly Cluster[]): ReadonlyMap<CardId, Cluster> {
  const found = new Map<CardId, Cluster>();
  for (const cluster of clusters) {
    for (const fact of cluster.facts) if (fact.kind === "card-read") found.set(fact.card, cluster);
  }
  return found;
}
