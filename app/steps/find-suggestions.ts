import type { Contact } from "../contacts/contact.ts";
import type { CardId, MemberId, WorkspaceId } from "../ids.ts";
import { circleOf, nodesOf } from "../intro/circle.ts";
import { bestConnections, type Connection, together } from "../intro/connections.ts";
import { memberNode } from "../intro/entry.ts";
import { type Likely, likeliest } from "../intro/likeliest.ts";
import { type Reason, reasonsToMeet, suggestionOf } from "../intro/suggestions.ts";
import type { GraphNode, Neighbour } from "../ports/graph-view.ts";
import { audienceKey, audiencesOf } from "../privacy/audience.ts";
import { findFirstSuggestions } from "./find-first-suggestions.ts";
import type { AskingMember, IntroPorts } from "./find-introductions.ts";
import { peopleOn } from "./people-on.ts";
import { teamOf } from "./team.ts";

/** Of the people whom the member knows, the strongest; and of those around a company, an event or a colleague. */
const ofEach = 100;
/** What the graph is asked for at once. */
const nodesAtOnce = 50;
/** People that are read and folded: so many at a time, as long as one who wasn't read may be better than those who were. */
const readAtOnce = 50;
const mostRead = 300;
/** For each one who is asked for, at least. */
const forEach = 5;
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
  const most = Math.max(mostRead, forEach * limit);
  const { likely, weighing } = likeliest(circle, nodes, crowds, { without: mine, most });
  const found = await worthMeeting(likely, spare * limit, async (cards) =>
    (await peopleOn(ports, workspace, viewer, cards))
      .filter((contact) => !knownTo(contact) && !contact.cards.some((card) => dismissed.has(card)))
      .map((contact) => ({ contact, reasons: reasonsToMeet(contact, circle, { crowdOf, weighing, now }) })),
  );
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

interface Met {
  readonly contact: Contact;
  readonly reasons: readonly Reason[];
}

/** The best first, and so many of them at least that nobody who wasn't read could be better, if there are as many. */
async function worthMeeting(
  likely: readonly Likely[],
  wanted: number,
  read: (cards: readonly CardId[]) => Promise<readonly Met[]>,
): Promise<readonly Met[]> {
  const found: { readonly met: Met; readonly worth: number }[] = [];
  for (let at = 0; at < likely.length; at += readAtOnce) {
    const some = likely.slice(at, at + readAtOnce);
    // The surest of the best are enough, if not even the next one could come before them.
    const least = found[wanted - 1]?.worth;
    if (least !== undefined && least >= (some[0]?.atMost ?? 0)) break;
    for (const met of await read(some.map(({ person }) => person))) {
      const worth = together(met.reasons.map((one) => one.worth));
      if (met.reasons.length > 0) found.push({ met, worth });
    }
    found.sort((one, other) => other.worth - one.worth);
  }
  return found.map(({ met }) => met);
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
