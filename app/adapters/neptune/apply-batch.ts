import { randomBytes } from "node:crypto";
import type { ClusterId, WorkspaceId } from "../../ids.ts";
import type { GraphEntry } from "../../ports/graph-view.ts";
import type { Applied } from "../../ports/view.ts";
import { type GraphClient, pause } from "./client.ts";
import { type Decided, decideEntries } from "./decide-entries.ts";
import { GraphBusy } from "./errors.ts";
import {
  clustersOf,
  clusterVertexId,
  listId,
  listOfSegment,
  type Scope,
  scopeOf,
  tieId,
  tombstonePart,
} from "./ids.ts";
import { type NewTie, planList } from "./plan-list.ts";
import { listsOfClusters, readHeld, readStored, type Stored, type ViewState } from "./read-lists.ts";
import { overfull, ownSegment } from "./spread-ties.ts";
import { single, vertexMap } from "./traversals.ts";
import { Plan, writePlan } from "./write-plan.ts";

/** How often a batch is planned anew because another writer was faster. */
const mostRounds = 12;

/** The view was rebuilt meanwhile: what was known of its generations is no longer so. */
export class ViewMoved extends Error {}

/**
 * Applies some entries to one generation, all at once: reads what they touch, plans, and writes the plan if nothing of it has changed.
 * @throws ViewMoved, GraphBusy
 */
export async function applyBatch(
  client: GraphClient,
  workspace: WorkspaceId,
  view: ViewState,
  generation: number,
  entries: readonly GraphEntry[],
): Promise<readonly Applied[]> {
  const scope = scopeOf(workspace, generation);
  const clusters = [...new Set(entries.map(({ cluster }) => clusterVertexId(scope, cluster)))];
  const wanted = new Set(entries.flatMap((entry) => (entry.state === "gone" ? [] : listsOfEntry(scope, entry))));
  for (let round = 1; round <= mostRounds; ) {
    const stored = await readStored(client, workspace, [...wanted], clusters);
    if (stored.view?.live !== view.live || stored.view.building !== view.building) throw new ViewMoved();
    const decided = decideEntries(entries, (cluster) => stored.clusters.get(clusterVertexId(scope, cluster)));
    if (decided.last.size === 0) return decided.outcomes;
    const untied = [...decided.last.keys()].flatMap(
      (cluster) => stored.clusters.get(clusterVertexId(scope, cluster)) ?? [],
    );
    const more = [...listsOfClusters(untied)].filter((list) => !wanted.has(list));
    if (more.length > 0) {
      // Where ties lie that go: these lists have to be read before them, so all is read again.
      for (const list of more) wanted.add(list);
      continue;
    }
    const plan = await planBatch(client, scope, stored, decided);
    if (await writePlan(client, workspace, view, plan)) return decided.outcomes;
    await pause(round);
    round += 1;
  }
  throw new GraphBusy("Conflict");
}

function listsOfEntry(scope: Scope, { ties }: Extract<GraphEntry, { state: "live" }>): string[] {
  return ties.map(({ node, audience }) => listId(scope, node, audience));
}

async function planBatch(client: GraphClient, scope: Scope, stored: Stored, { last }: Decided): Promise<Plan> {
  const plan = new Plan();
  const changes = new Map<string, { added: NewTie[]; removed: Map<string, number> }>();
  const changeOf = (list: string) => {
    const change = changes.get(list) ?? { added: [], removed: new Map<string, number>() };
    changes.set(list, change);
    return change;
  };
  for (const [cluster, entry] of last) {
    planCluster(plan, scope, stored, cluster, entry);
    for (const segment of stored.clusters.get(clusterVertexId(scope, cluster))?.segments ?? []) {
      const { removed } = changeOf(listOfSegment(segment));
      removed.set(segment, (removed.get(segment) ?? 0) + 1);
    }
    for (const [list, tie] of newTies(scope, entry)) changeOf(list).added.push(tie);
  }
  const full = [...changes].flatMap(([id, change]) =>
    overfull(stored.lists.get(id)?.segments ?? [ownSegment(id)], change),
  );
  const held = await readHeld(client, full, new Set(plan.untie));
  const nonce = randomBytes(9).toString("base64url");
  for (const [at, [id, change]] of [...changes].entries())
    planList(plan, scope, [id, stored.lists.get(id)], change, held, `${nonce}.${at}`);
  return plan;
}

function planCluster(plan: Plan, scope: Scope, stored: Stored, cluster: ClusterId, entry: GraphEntry): void {
  const id = clusterVertexId(scope, cluster);
  const before = stored.clusters.get(id);
  const gone = entry.state === "gone" ? { gone: tombstonePart(scope, cluster) } : {};
  if (!before) {
    plan.absent.push(id);
    plan.addVertices.push(vertexMap("cluster", id, { scope: clustersOf(scope), version: entry.version, ...gone }));
    return;
  }
  const same = plan.versions.get(before.version);
  if (same) same.push(id);
  else plan.versions.set(before.version, [id]);
  const values = Object.entries({ version: entry.version, ...gone });
  plan.setVertices.push({ id, values: new Map(values.map(([name, value]) => [name, single(value)])) });
  if (before.segments.length > 0) plan.untie.push(id);
}

function newTies(scope: Scope, entry: GraphEntry): (readonly [string, NewTie])[] {
  if (entry.state === "gone") return [];
  const { cluster, version, ties } = entry;
  const owner = clusterVertexId(scope, cluster);
  return ties.map(({ node, ...tie }, at) => [
    listId(scope, node, tie.audience),
    { ...tie, cluster, id: tieId(scope, cluster, version, at), owner },
  ]);
}
