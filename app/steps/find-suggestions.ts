import type { Contact } from "../contacts/contact.ts";
import type { CardId, WorkspaceId } from "../ids.ts";
import { circleOf, nodesOf } from "../intro/circle.ts";
import { bestConnections, type Connection } from "../intro/connections.ts";
import { memberNode } from "../intro/entry.ts";
import { suggestionOf } from "../intro/suggestions.ts";
import type { GraphNode, Neighbour } from "../ports/graph-view.ts";
import { audienceKey, audiencesOf } from "../privacy/audience.ts";
import type { AskingMember, IntroPorts } from "./find-introductions.ts";
import { peopleOn } from "./people-on.ts";
import { teamOf } from "./team.ts";

/** Of the people whom the member knows, the strongest; and of those around a company, an event or a colleague. */
const ofEach = 100;
/** People that are read and folded, for each one who is asked for and at least. */
const forEach = 3;
const fewestRead = 90;

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
  const around = (nodes: readonly GraphNode[]) => ports.graph.strongest(workspace, audiences, nodes, ofEach);

  const [own = []] = await around([memberNode(member)]);
  const people = await peopleOn(ports, workspace, viewer, personsOf(own));
  const circle = circleOf(
    member,
    people.filter((contact) => knownTo(contact)),
    now,
  );
  const nodes = nodesOf(circle);
  if (nodes.length === 0) return [];

  const crowds = await around(nodes);
  const sizes = new Map(nodes.map((node, at) => [nodeKey(node), crowds[at]?.length ?? 0] as const));
  const mine = new Set(personsOf(own));
  const strangers = mostTied(crowds, Math.max(fewestRead, forEach * limit), mine);

  const team = teamOf(ports, workspace, viewer);
  const askable = await team.asked([...circle.companions.values()].slice(0, nodes.length).map(({ knows }) => knows));
  const names = new Map(askable.map((one) => [one.member, one.name] as const));
  const crowdOf = (node: GraphNode) => sizes.get(nodeKey(node)) ?? 0;
  const found = (await peopleOn(ports, workspace, viewer, strangers))
    .filter((contact) => !knownTo(contact))
    .flatMap((contact) => suggestionOf(contact, circle, names, crowdOf, now) ?? []);
  return bestConnections(await team.withoutThemselves(member, found), limit);

  function knownTo({ acquaintances }: Contact): boolean {
    return acquaintances.some((one) => one.member === member);
  }
}

/** Who is tied to the most, each tie counting by how small its crowd is: these are read. Of equals, the later posted. */
function mostTied(
  crowds: readonly (readonly Neighbour[])[],
  limit: number,
  without: ReadonlySet<CardId>,
): readonly CardId[] {
  const ties = new Map<CardId, number>();
  for (const crowd of crowds)
    for (const { person } of crowd)
      if (!without.has(person)) ties.set(person, (ties.get(person) ?? 0) + 1 / Math.sqrt(crowd.length));
  return [...ties]
    .sort(([one, most], [other, more]) => more - most || (one < other ? 1 : -1))
    .slice(0, limit)
    .map(([person]) => person);
}

function personsOf(neighbours: readonly Neighbour[]): CardId[] {
  return neighbours.map(({ person }) => person);
}

function nodeKey({ kind, key }: GraphNode): string {
  return `${kind} ${key}`;
}
