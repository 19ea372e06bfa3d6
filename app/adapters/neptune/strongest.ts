import type { CardId, WorkspaceId } from "../../ids.ts";
import type { GraphNode } from "../../ports/graph-view.ts";
import { ViewMoved } from "./apply-batch.ts";
import type { GraphClient } from "./client.ts";
import { listId, scopeOf } from "./ids.ts";
import { headTies } from "./plan-list.ts";
import { type ViewState, viewOf, viewRow } from "./read-lists.ts";
import { __, g, order, t } from "./traversals.ts";

interface Question {
  readonly audiences: readonly string[];
  readonly nodes: readonly GraphNode[];
  readonly limit: number;
}

const mostNodes = 50;
/** Of one traversal: a viewer may be in many private channels. */
const listsAtOnce = 500;

type Row = ReadonlyMap<string, unknown>;

/**
 * Reads the heads of each list and sorts them there. The view's state is read last: as long as it is the same, nothing of what was read
 * before was dropped.
 * @throws ViewMoved
 */
export async function strongestOf(
  client: GraphClient,
  workspace: WorkspaceId,
  view: ViewState,
  { audiences, nodes, limit }: Question,
): Promise<readonly (readonly CardId[])[]> {
  const scope = scopeOf(workspace, view.live);
  const most = Math.min(limit, headTies);
  const asked = nodes.slice(0, mostNodes);
  const idsOf = (node: GraphNode) => [...new Set(audiences.map((audience) => listId(scope, node, audience)))];
  const ids = [...new Set(asked.flatMap(idsOf))];
  const found = new Map<string, readonly Weighed[]>();
  for (let first = 0; first < ids.length; first += listsAtOnce) {
    const some = await readHeads(client, workspace, view, ids.slice(first, first + listsAtOnce), most);
    for (const [id, neighbours] of some) found.set(id, neighbours);
  }
  return asked.map((node) => eachOnce(idsOf(node).flatMap((id) => found.get(id) ?? [])).slice(0, most));
}

async function readHeads(
  client: GraphClient,
  workspace: WorkspaceId,
  view: ViewState,
  ids: readonly string[],
  most: number,
): Promise<(readonly [string, readonly Weighed[]])[]> {
  const ties = __.coalesce(__.out("head"), __.identity())
    .inE("tie")
    .order()
    .by("weight", order.desc)
    .by("person", order.desc)
    .by(t.id)
    .limit(most)
    .valueMap("person", "weight")
    .fold();
  const lists = __.V(...ids)
    .local(__.project("id", "ties").by(t.id).by(ties))
    .fold();
  const [row] = await client.run<Row>(g.inject(0).project("lists", "view").by(lists).by(viewRow(workspace)));
  const now = viewOf((row?.get("view") ?? []) as readonly Row[]);
  if (now?.live !== view.live) throw new ViewMoved();
  return ((row?.get("lists") ?? []) as readonly Row[]).map((list) => [
    list.get("id") as string,
    (list.get("ties") as readonly Row[]).map(weighed),
  ]);
}

interface Weighed {
  readonly person: CardId;
  readonly weight: number;
}

function weighed(row: Row): Weighed {
  return { person: row.get("person") as CardId, weight: row.get("weight") as number };
}

/** Of ties for several audiences the strongest counts. */
function eachOnce(ties: readonly Weighed[]): CardId[] {
  return [...new Set([...ties].sort(byWeight).map(({ person }) => person))];
}

function byWeight(one: Weighed, other: Weighed): number {
  return other.weight - one.weight || (one.person < other.person ? 1 : one.person > other.person ? -1 : 0);
}
