import type { Contact } from "../contacts/contact.ts";
import { audiencesIn } from "../find/entry.ts";

import type { GraphEntry, GraphNode, Tie } from "../ports/graph-view.ts";
import type { Cluster, Snapshot } from "../ports/truth.ts";
import { audienceKey } from "../privacy/audience.ts";
import { contactsFor } from "../privacy/fold-for-viewer.ts";
import { meetingsOf, monthOf } from "./event.ts";
import { dealingsWith, evidenceByMember } from "./knows.ts";
import { affiliationsOf } from "./organization.ts";
import { timelessWeight, weightOfDay } from "./strength.ts";

/** Of a contact for one audience; the strongest are kept. */
const mostTies = 200;

/** What the graph keeps of a cluster: for each audience the ties that it may see. */
export function graphEntry(snapshot: Snapshot): GraphEntry {
  const { cluster, version } = snapshot;
  if (snapshot.state === "gone") return { state: "gone", cluster, version };
  const ties = audiencesIn(snapshot.facts).flatMap((audience) =>
    contactsFor({ kind: "place", audience }, snapshot.facts).flatMap((contact) =>
      tiesOf(contact).map((tie) => ({ ...tie, person: contact.id, audience: audienceKey(audience) })),
    ),
  );
  return { state: "live", cluster, version, ties: strongestOfEach(ties) };
}

export function graphEntryOfCluster({ id, version, facts }: Cluster): GraphEntry {
  return graphEntry({ state: "live", cluster: id, version, facts });
}

function tiesOf(contact: Contact): Omit<Tie, "audience" | "person">[] {
  const acquaintances = [...evidenceByMember(contact)].map(([member, evidence]) => {
    const times = evidence.map(({ at }) => Date.parse(at));
    const [first, last] = [Math.min(...times), Math.max(...times)];
    return {
      node: memberNode(member),
      weight: timelessWeight([...evidence, ...dealingsWith(contact, member)]),
      first,
      last,
    };
  });
  const organizations = affiliationsOf(contact).map(({ key, first, last }) => ({
    node: organizationNode(key),
    weight: weightOfDay(last),
    first,
    last,
  }));
  const events = meetingsOf(contact).map(({ key, at }) => ({
    node: eventNode(key, monthOf(at)),
    weight: weightOfDay(at),
    first: at,
    last: at,
  }));
  return [...acquaintances, ...organizations, ...events].sort(byWeight).slice(0, mostTies);
}

/** Somebody may be tied to one node in several ways. */
function strongestOfEach(ties: readonly Tie[]): Tie[] {
  const found = new Map<string, Tie>();
  for (const tie of ties) {
    const id = JSON.stringify([tie.audience, tie.person, tie.node.kind, tie.node.key]);
    const before = found.get(id);
    found.set(id, before ? merged(before, tie) : tie);
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, tie]) => tie);
}

function merged(one: Tie, other: Tie): Tie {
  return {
    ...one,
    weight: Math.max(one.weight, other.weight),
    first: Math.min(one.first, other.first),
    last: Math.max(one.last, other.last),
  };
}

function byWeight(one: { readonly weight: number; readonly node: GraphNode }, other: typeof one): number {
  return other.weight - one.weight || (one.node.key < other.node.key ? -1 : 1);
}

export function memberNode(member: string): GraphNode {
  return { kind: "member", key: member };
}

export function organizationNode(key: string): GraphNode {
  return { kind: "organization", key };
}

export function eventNode(key: string, month: string): GraphNode {
  return { kind: "event", key: `${key}@${month}` };
}
