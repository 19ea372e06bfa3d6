import type { Contact } from "../contacts/contact.ts";
import type { CardId, MemberId } from "../ids.ts";
import { type Between, type Circle, nodesOf, widened } from "../intro/circle.ts";
import { type Tied, tiedAround } from "../intro/likeliest.ts";
import type { GraphNode } from "../ports/graph-view.ts";

interface Looking {
  readonly member: MemberId;
  /** Whom the member knows. */
  readonly without: ReadonlySet<CardId>;
  /** With fewer whom colleagues know, colleagues' colleagues are looked at, too. */
  readonly fewest: number;
  around(nodes: readonly GraphNode[]): Promise<readonly (readonly CardId[])[]>;
  read(cards: readonly CardId[]): Promise<readonly Contact[]>;
  knowersOf(contact: Contact): readonly MemberId[];
}

interface Surroundings {
  /** Wider than it was where few people are around. */
  readonly circle: Circle;
  /** People around it whom the member may not know. */
  readonly tied: readonly Tied[];
  /** How many people are known to be tied to a node, as far as they were counted. */
  readonly crowdOf: (node: GraphNode) => number;
}

/** Who is around a member's circle. A member who knows few, whom few others know, has few around: then it is looked one step farther. */
export async function lookAround(circle: Circle, looking: Looking): Promise<Surroundings> {
  const nodes = nodesOf(circle);
  const crowds = await looking.around(nodes);
  const near = surroundings(circle, nodes, crowds, looking);
  const few = near.tied.filter(({ knowers }) => knowers > 0);
  if (few.length === 0 || few.length >= looking.fewest) return near;
  const wide = widened(circle, looking.member, await strangersAmong(few, looking));
  const farther = nodesOf(wide).filter(({ kind, key }) => kind === "member" && !circle.companions.has(key as MemberId));
  if (farther.length === 0) return near;
  return surroundings(wide, [...nodes, ...farther], [...crowds, ...(await looking.around(farther))], looking);
}

function surroundings(
  circle: Circle,
  nodes: readonly GraphNode[],
  crowds: readonly (readonly CardId[])[],
  { without }: Looking,
): Surroundings {
  const sizes = new Map(nodes.map((node, at) => [nodeKey(node), crowds[at]?.length ?? 0] as const));
  return {
    circle,
    tied: tiedAround(circle, nodes, crowds, without),
    crowdOf: (node) => sizes.get(nodeKey(node)) ?? 0,
  };
}

async function strangersAmong(tied: readonly Tied[], { read, knowersOf }: Looking): Promise<readonly Between[]> {
  const likely = new Map(tied.map(({ person, closeness }) => [person, closeness.at(-1) ?? 0] as const));
  return (await read([...likely.keys()])).map((contact) => ({
    knowers: knowersOf(contact),
    likely: Math.max(0, ...contact.cards.map((card) => likely.get(card) ?? 0)),
  }));
}

function nodeKey({ kind, key }: GraphNode): string {
  return `${kind} ${key}`;
}
