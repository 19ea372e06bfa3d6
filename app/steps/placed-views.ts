import type { WorkspaceId } from "../ids.ts";
import type { GraphView } from "../ports/graph-view.ts";
import { type Placement, type Placements, placementRememberedMs } from "../ports/placement.ts";
import type { SearchView } from "../ports/search-view.ts";
import type { Rebuildable } from "../ports/view.ts";

type PlacementOf = Pick<Placements, "of">;

/** A view over all places: each workspace's own one answers, and takes what is said of it. */
export type Placed<View> = View & {
  /** The view at the place of that name, whoever lies there. @throws PlaceUnknown */
  readonly at: (place: string) => View;
};

/** More workspaces than one program has to do with in so short a time. */
const mostRemembered = 1_000;

/** Asked once in a while for each workspace. What fails is remembered by nobody. */
export function rememberedPlacements(placements: PlacementOf, now: () => number = Date.now): PlacementOf {
  const remembered = new Map<WorkspaceId, { readonly at: number; readonly placement: Promise<Placement> }>();
  return {
    of(workspace) {
      const known = remembered.get(workspace);
      if (known !== undefined && now() - known.at < placementRememberedMs) return known.placement;
      const asked = { at: now(), placement: placements.of(workspace) };
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(workspace, asked);
      asked.placement.catch(() => {
        if (remembered.get(workspace) === asked) remembered.delete(workspace);
      });
      return asked.placement;
    },
  };
}

/** @param open a view at a place, which is opened once. @param pooled the place of all who have none of their own */
export function placedSearch(
  placements: PlacementOf,
  open: (place: string) => SearchView,
  { index: pooled }: Pick<Placement, "index">,
): Placed<SearchView> {
  const at = openedOnce(open);
  const of = async (workspace: WorkspaceId) => at((await placements.of(workspace)).index);
  return {
    at,
    apply: async (workspace, entries) => (await of(workspace)).apply(workspace, entries),
    candidates: async (workspace, ...asked) => (await of(workspace)).candidates(workspace, ...asked),
    version: async (workspace) => (await of(workspace)).version(workspace),
    builtWith: async (workspace) => (await of(workspace)).builtWith(workspace),
    rebuild: async (workspace) => (await of(workspace)).rebuild(workspace),
    resume: async (workspace, id) => (await of(workspace)).resume(workspace, id),
    purge: async (workspace) => purgeAll(workspace, [await of(workspace), at(pooled)]),
  };
}

/** The same for the graph. */
export function placedGraph(
  placements: PlacementOf,
  open: (place: string) => GraphView,
  { graph: pooled }: Pick<Placement, "graph">,
): Placed<GraphView> {
  const at = openedOnce(open);
  const of = async (workspace: WorkspaceId) => at((await placements.of(workspace)).graph);
  return {
    at,
    apply: async (workspace, entries) => (await of(workspace)).apply(workspace, entries),
    strongest: async (workspace, ...asked) => (await of(workspace)).strongest(workspace, ...asked),
    version: async (workspace) => (await of(workspace)).version(workspace),
    rebuild: async (workspace) => (await of(workspace)).rebuild(workspace),
    resume: async (workspace, id) => (await of(workspace)).resume(workspace, id),
    purge: async (workspace) => purgeAll(workspace, [await of(workspace), at(pooled)]),
  };
}

function openedOnce<View>(open: (place: string) => View): (place: string) => View {
  const opened = new Map<string, View>();
  return (place) => {
    const view = opened.get(place) ?? open(place);
    opened.set(place, view);
    return view;
  };
}

/** Nothing of who has a place of their own should lie in the pool; whoever purges leaves nothing in either. */
async function purgeAll(workspace: WorkspaceId, views: readonly Pick<Rebuildable<unknown>, "purge">[]): Promise<void> {
  for (const view of new Set(views)) await view.purge(workspace);
}
