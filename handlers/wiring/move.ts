import { OctemberError } from "../../app/errors.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import type { GraphView } from "../../app/ports/graph-view.ts";
import { type Move, type OwnPlacement, type Placements, placementStepMs } from "../../app/ports/placement.ts";
import type { SearchView } from "../../app/ports/search-view.ts";
import type { Placed } from "../../app/steps/placed-views.ts";
import { type ReindexPorts, rebuild } from "./reindex.ts";

export interface MovePorts extends ReindexPorts {
  readonly placements: Placements;
  readonly search: Placed<SearchView>;
  readonly graph: Placed<GraphView>;
  readonly now: () => number;
}

/**
 * Goes on with every move as far as there is time: builds the views where they go to, lets them be seen there, and takes away what is left
 * where they lay, with a rest between any two of these.
 * @returns those that came to the end
 */
export function movingViews(ports: MovePorts) {
  return (isTimeUp: () => boolean): Promise<readonly WorkspaceId[]> => moveOn(ports, isTimeUp);
}

async function moveOn(ports: MovePorts, isTimeUp: () => boolean): Promise<readonly WorkspaceId[]> {
  const moved: WorkspaceId[] = [];
  for (const placed of await ports.placements.own()) {
    if (isTimeUp()) return moved;
    if (placed.move === undefined || ports.now() - placed.move.since < placementStepMs) continue;
    try {
      if (await nextStep(ports, placed, placed.move, isTimeUp)) moved.push(placed.workspace);
    } catch (error) {
      // A place that isn't there keeps nobody else waiting.
      if (!(error instanceof OctemberError && error.retryable)) throw error;
      ports.log.warn("move-stopped", { workspace: placed.workspace }, error);
    }
  }
  return moved;
}

/** @returns whether that was the last one. */
async function nextStep(
  { placements, search, graph, ...ports }: MovePorts,
  { workspace }: OwnPlacement,
  move: Move,
  isTimeUp: () => boolean,
): Promise<boolean> {
  const { state, other } = move;
  if (state === "filling") {
    const there = { search: search.at(other.index), graph: graph.at(other.graph) };
    const { done, contacts } = await rebuild({ ...ports, ...there }, workspace, isTimeUp, "move");
    if (!done) return false;
    await placements.goOn(workspace, move, "shown");
    ports.log.info("moved", { workspace, contacts });
    return false;
  }
  if (state === "shown") {
    await placements.goOn(workspace, move, "leaving");
    return false;
  }
  const lies = await placements.of(workspace);
  if (other.index !== lies.index) await search.at(other.index).purge(workspace);
  if (other.graph !== lies.graph) await graph.at(other.graph).purge(workspace);
  await ports.progress.end(workspace, "move");
  await placements.goOn(workspace, move, undefined);
  return true;
}
