import type { WorkspaceId } from "../../app/ids.ts";
import type { GraphView } from "../../app/ports/graph-view.ts";
import type { Lying, Placement, Placements } from "../../app/ports/placement.ts";
import type { SearchView } from "../../app/ports/search-view.ts";
import type { Truth } from "../../app/ports/truth.ts";
import type { Placed } from "../../app/steps/placed-views.ts";
import { pooled } from "./engines.ts";
import { placeName } from "./further-graphs.ts";
import { type Asked, type Operation, OperationRefused } from "./operation.ts";

export interface PlacePorts {
  readonly placements: Placements;
  readonly truth: Pick<Truth, "workspaces">;
  readonly search: Pick<Placed<SearchView>, "at">;
  readonly graph: Pick<Placed<GraphView>, "at">;
}

/**
 * `{"do": "place", "workspace": …}` says where a workspace's views lie; with `index` or `graph`, names of places, or `null` for the one of
 * all, that is changed: at once where nothing is kept of it yet, and else by a move, which `tend` goes on with. As long as nothing is seen
 * there, naming where it lies calls the move off. `{"do": "place"}`: of all that don't lie with the others.
 * @throws OperationRefused, and whatever is wrong with a place that is named
 */
export function placeOperation(ports: PlacePorts): Operation {
  return async ({ workspace, index, graph }: Asked) => {
    const { placements } = ports;
    if (workspace === undefined && index === undefined && graph === undefined) return placements.own();
    if (typeof workspace !== "string" || !/^[TE][A-Z0-9]+$/.test(workspace))
      throw new OperationRefused('"place" needs the id of a "workspace", like T0123456');
    const of = workspace as WorkspaceId;
    const before = await placements.of(of);
    const after: Placement = {
      index: index === undefined ? before.index : nameIn("index", index),
      graph: graph === undefined ? before.graph : nameIn("graph", graph),
    };
    if (index !== undefined || graph !== undefined) await change(ports, of, before, after);
    const lies = await placements.of(of);
    return lies.move === undefined ? lies : { ...lies, todo: "it ends by itself within some hours" };
  };
}

async function change(ports: PlacePorts, workspace: WorkspaceId, before: Lying, after: Placement): Promise<void> {
  const { placements, search, graph } = ports;
  const isSame = before.index === after.index && before.graph === after.graph;
  if (before.move?.state === "filling" && isSame) return placements.goOn(workspace, before.move, "leaving");
  if (isSame) return;
  // Makes the index where there is none, and finds a graph that isn't there.
  await Promise.all([search.at(after.index).version(workspace), graph.at(after.graph).version(workspace)]);
  if (await placements.place(workspace, ownIn(after), () => isNothingOf(ports, workspace, [before, after]))) return;
  if (!(await placements.move(workspace, after)))
    throw new OperationRefused(`the views of ${workspace} are on their way already: that has to end first`);
}

/** A place that isn't there any more is asked only about who isn't in the truth. */
async function isNothingOf(
  { truth, search, graph }: PlacePorts,
  workspace: WorkspaceId,
  places: readonly Placement[],
): Promise<boolean> {
  if ((await truth.workspaces()).includes(workspace)) return false;
  const views = places.flatMap((place) => [search.at(place.index), graph.at(place.graph)]);
  const versions = await Promise.all([...new Set(views)].map((view) => view.version(workspace)));
  return versions.every((version) => version === 0);
}

function ownIn({ index, graph }: Placement): Partial<Placement> {
  return { ...(index === pooled.index ? {} : { index }), ...(graph === pooled.graph ? {} : { graph }) };
}

function nameIn(part: keyof Placement, said: unknown): string {
  if (said === null) return pooled[part];
  if (typeof said === "string" && placeName.test(said)) return said;
  throw new OperationRefused(`"${part}" is a name of a-z, 0-9 and -, from 2 to 20 characters, or null`);
}
