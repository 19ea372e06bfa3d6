import type { Contact } from "../contacts/contact.ts";
import type { CardId, MemberId, WorkspaceId } from "../ids.ts";
import { type Circle, circleOf, nodesOf } from "../intro/circle.ts";
import { bestConnections, type Connection, together } from "../intro/connections.ts";
import { memberNode } from "../intro/entry.ts";
import { closeness, likelihood, popularityPower, type Stranger } from "../intro/popularity.ts";
import { type Reason, reasonsToMeet, suggestionOf } from "../intro/suggestions.ts";
import type { GraphNode, Neighbour } from "../ports/graph-view.ts";
import { audienceKey, audiencesOf } from "../privacy/audience.ts";
import { findFirstSuggestions } from "./find-first-suggestions.ts";
import type { AskingMember, IntroPorts } from "./find-introductions.ts";
import { inTurn } from "./in-turn.ts";
import { peopleOn } from "./people-on.ts";
import { teamOf } from "./team.ts";

/** Of the people whom the member knows, the strongest; and of those around a company, an event or a colleague. */
const ofEach = 100;
/** What the graph is asked for at once. */
const nodesAtOnce = 50;
/** People that are read and folded, for each one who is asked for and at least. */
const forEach = 5;
const fewestRead = 150;
/** Of those who are likely, how many are told of more than asked for: some are left out in the end. */
const spare = 2;
/** Colleagues who are named for one person. */
const mostNamed = 5;
/** People whom the member knows and who may be members themselves. */
const mostColleagues = 50;

/** People whom the member doesn't know yet, and why they may be worth meeting, best first. Cost doesn't grow with the workspace. */
export async function findSuggestions(
  ports: IntroPorts,
  workspace: WorkspaceId,
  viewer: AskingMember,
  { limit = 10 }: { readonly limit?: number } = {},
): Promise<readonly Connection[]> {
  const now = ports.now();
  const { member } = viewer;
  const audiences = audiencesOf(viewer).map(audienceKey);
  const around = async (nodes: readonly GraphNode[]) => {
    const turns: Promise<readonly (readonly Neighbour[])[]>[] = [];
    for (let at = 0; at < nodes.length; at += nodesAtOnce)
      turns.push(ports.graph.strongest(workspace, audiences, nodes.slice(at, at + nodesAtOnce), ofEach));
    return (await Promise.all(turns)).flat();
  };

  const team = teamOf(ports, workspace, viewer);
  const [own = []] = await around([memberNode(member)]);
  const people = await peopleOn(ports, workspace, viewer, personsOf(own));
  const known = people.filter((contact) => knownTo(contact));
  const circle = circleOf(member, known, await team.colleaguesAmong(member, known, mostColleagues), now);
  const nodes = nodesOf(circle);
  const dismissed = await ports.dismissals.of(workspace, member);
  if (nodes.length === 0) return findFirstSuggestions(ports, workspace, viewer, { limit, dismissed });

  const crowds = await around(nodes);
  const sizes = new Map(nodes.map((node, at) => [nodeKey(node), crowds[at]?.length ?? 0] as const));
  const crowdOf = (node: GraphNode) => sizes.get(nodeKey(node)) ?? 0;
  const mine = new Set(personsOf(own));
  const { strangers, power } = likeliest(circle, nodes, crowds, mine);

  const read = strangers.slice(0, Math.max(fewestRead, forEach * limit));
  const found = (await peopleOn(ports, workspace, viewer, read))
    .filter((contact) => !knownTo(contact) && !contact.cards.some((card) => dismissed.has(card)))
    .map((contact) => ({ contact, reasons: reasonsToMeet(contact, circle, { crowdOf, power, now }) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((one, other) => together(worths(other.reasons)) - together(worths(one.reasons)));
  const connections: Connection[] = [];
  const names = new Map<MemberId, string>();
  for (let at = 0; at < found.length && connections.length < limit; at += spare * limit) {
    const some = found.slice(at, at + spare * limit);
    const ids = some.flatMap(({ reasons }) => reasons.flatMap((one) => namedIn(one)));
    for (const one of await team.named([...new Set(ids)])) names.set(one.member, one.name);
    const told = some.flatMap(({ contact, reasons }) => suggestionOf(contact, reasons, names) ?? []);
    connections.push(...(await team.withoutThemselves(member, told)));
  }
  return bestConnections(connections, limit);

  function knownTo({ acquaintances }: Contact): boolean {
    return acquaintances.some((one) => one.member === member);
  }
}

/**
 * Who is tied to the most, each tie counting by how close the colleague is, or by how small the crowd: these are read, in this order.
 * Of equals, the later posted.
 */
function likeliest(
  circle: Circle,
  nodes: readonly GraphNode[],
  crowds: readonly (readonly Neighbour[])[],
  without: ReadonlySet<CardId>,
): { readonly strangers: readonly CardId[]; readonly power: number } {
  const byColleagues = new Map<CardId, Stranger>();
  const byCrowds = new Map<CardId, number>();
  const sizes = new Map<MemberId, number>();
  for (const [at, { kind, key }] of nodes.entries()) {
    const crowd = crowds[at] ?? [];
    if (kind === "member") sizes.set(key as MemberId, crowd.length);
    const close = kind === "member" ? closeness(circle.companions.get(key as MemberId) ?? 0, crowd.length) : 0;
    for (const { person } of crowd) {
      if (without.has(person)) continue;
      const before = byColleagues.get(person) ?? { closeness: 0, knowers: 0 };
      if (kind === "member")
        byColleagues.set(person, { closeness: before.closeness + close, knowers: before.knowers + 1 });
      else byCrowds.set(person, (byCrowds.get(person) ?? 0) + 1 / Math.sqrt(crowd.length));
    }
  }
  const power = popularityPower(circle, [...byColleagues.values()], (id) => sizes.get(id) ?? 0);
  const likely = [...byColleagues].map(([person, one]) => [person, likelihood(one, power)] as const);
  return { power, strangers: inTurn([ranked(likely), ranked([...byCrowds])]) };
}

function ranked(scores: readonly (readonly [CardId, number])[]): CardId[] {
  return [...scores]
    .sort(([one, most], [other, more]) => more - most || (one < other ? 1 : -1))
    .map(([person]) => person);
}

function worths(reasons: readonly Reason[]): number[] {
  return reasons.map(({ worth }) => worth);
}

function namedIn(reason: Reason): readonly MemberId[] {
  return reason.kind === "known-by" ? reason.members.slice(0, mostNamed) : [];
}

function personsOf(neighbours: readonly Neighbour[]): CardId[] {
  return neighbours.map(({ person }) => person);
}

function nodeKey({ kind, key }: GraphNode): string {
  return `${kind} ${key}`;
}
