import { OctemberError } from "../errors.ts";
import type { WorkspaceId } from "../ids.ts";
import type { GraphView } from "../ports/graph-view.ts";
import {
  type Lying,
  type Placement,
  type Placements,
  PlaceStopped,
  placementRememberedMs,
} from "../ports/placement.ts";
import type { SearchView } from "../ports/search-view.ts";

type PlacementOf = Pick<Placements, "of">;

interface Versioned {
  version(workspace: WorkspaceId): Promise<number>;
  purge(workspace: WorkspaceId): Promise<void>;
}

/** A view over all places: each workspace's own one answers, and takes what is said of it. */
export type Placed<View> = View & {
  /** The view at the place of that name, whoever lies there. @throws PlaceUnknown */
  readonly at: (place: string) => View;
};

/** More changes than a view ever has at one place; with as many moves as anybody ever makes it is a whole number still. */
const mostChanges = 2 ** 40;

/** More workspaces than one program has to do with in so short a time. */
const mostRemembered = 1_000;

/** Asked once in a while for each workspace. What fails is remembered by nobody. */
export function rememberedPlacements(placements: PlacementOf, now: () => number = Date.now): PlacementOf {
  const remembered = new Map<WorkspaceId, { readonly at: number; readonly placement: Promise<Lying> }>();
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
  const views = placesOf(placements, at, "index", pooled);
  const { of } = views;
  return {
    at,
    apply: (workspace, entries) => views.apply(workspace, (view) => view.apply(workspace, entries)),
    candidates: async (workspace, ...asked) => (await of(workspace)).candidates(workspace, ...asked),
    version: views.version,
    builtWith: async (workspace) => (await of(workspace)).builtWith(workspace),
    rebuild: async (workspace) => (await of(workspace)).rebuild(workspace),
    resume: async (workspace, id) => (await of(workspace)).resume(workspace, id),
    purge: views.purge,
  };
}

/** The same for the graph. */
export function placedGraph(
  placements: PlacementOf,
  open: (place: string) => GraphView,
  { graph: pooled }: Pick<Placement, "graph">,
): Placed<GraphView> {
  const at = openedOnce(open);
  const views = placesOf(placements, at, "graph", pooled);
  const { of } = views;
  return {
    at,
    apply: (workspace, entries) => views.apply(workspace, (view) => view.apply(workspace, entries)),
    strongest: async (workspace, ...asked) => (await of(workspace)).strongest(workspace, ...asked),
    version: views.version,
    rebuild: async (workspace) => (await of(workspace)).rebuild(workspace),
    resume: async (workspace, id) => (await of(workspace)).resume(workspace, id),
    purge: views.purge,
  };
}

/** What is the same for both views. */
function placesOf<View extends Versioned>(
  placements: PlacementOf,
  at: (place: string) => View,
  part: keyof Placement,
  pooled: string,
) {
  async function telling<T>(place: string, work: (view: View) => Promise<T>): Promise<T> {
    try {
      return await work(at(place));
    } catch (error) {
      if (place === pooled || !(error instanceof OctemberError && error.retryable)) throw error;
      throw new PlaceStopped(`${part} "${place}": ${error.message}`, { cause: error });
    }
  }

  return {
    of: async (workspace: WorkspaceId) => at((await placements.of(workspace))[part]),

    /** Where it lies comes last: if this is cut short, what is visible hasn't it, and it comes again. */
    async apply<T>(workspace: WorkspaceId, work: (view: View) => Promise<T>): Promise<T> {
      const { [part]: place, move } = await placements.of(workspace);
      const also = move === undefined || move.state === "leaving" ? place : move.other[part];
      if (also !== place) await telling(also, work);
      return telling(place, work);
    },

    /** Another place counts anew, so moves count more than all that happens at one. */
    async version(workspace: WorkspaceId): Promise<number> {
      const { [part]: place, moves = 0 } = await placements.of(workspace);
      return moves * mostChanges + (await at(place).version(workspace));
    },

    /** Nothing of who has a place of their own should lie in the pool; whoever purges leaves nothing anywhere. */
    async purge(workspace: WorkspaceId): Promise<void> {
      const { [part]: place, move } = await placements.of(workspace);
      for (const one of new Set([place, move?.other[part] ?? place, pooled])) await at(one).purge(workspace);
    },
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
