import type { WorkspaceId } from "../../app/ids.ts";
import type { GraphView } from "../../app/ports/graph-view.ts";
import type { Placement, Placements } from "../../app/ports/placement.ts";
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
 * all, that is changed, of a workspace of which nothing is kept yet. `{"do": "place"}`: of all that don't lie with the others.
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
    if (index === undefined && graph === undefined) return before;
    const after: Placement = {
      index: index === undefined ? before.index : nameIn("index", index),
      graph: graph === undefined ? before.graph : nameIn("graph", graph),
    };
    // Makes the index where there is none, and finds a graph that isn't there.
    const isEmpty = () => isNothingOf(ports, of, [before, after]);
    if (await placements.place(of, ownIn(after), isEmpty)) return after;
    throw new OperationRefused(
      `something is kept of ${of} already, and is not moved: only a workspace that has nothing yet, or was purged, can be given a place`,
    );
  };
}

async function isNothingOf(
  { truth, search, graph }: PlacePorts,
  workspace: WorkspaceId,
  places: readonly Placement[],
): Promise<boolean> {
  const views = places.flatMap((place) => [search.at(place.index), graph.at(place.graph)]);
  const versions = await Promise.all([...new Set(views)].map((view) => view.version(workspace)));
  return versions.every((version) => version === 0) && !(await truth.workspaces()).includes(workspace);
}

function ownIn({ index, graph }: Placement): Partial<Placement> {
  return { ...(index === pooled.index ? {} : { index }), ...(graph === pooled.graph ? {} : { graph }) };
}

function nameIn(part: keyof Placement, said: unknown): string {
  if (said === null) return pooled[part];
  if (typeof said === "string" && placeName.test(said)) return said;
  throw new OperationRefused(`"${part}" is a name of a-z, 0-9 and -, from 2 to 20 characters, or null`);
}
