import { searchEntryOfCluster } from "../find/entry.ts";
import type { ClusterId, WorkspaceId } from "../ids.ts";
import { graphEntryOfCluster } from "../intro/entry.ts";
import type { GraphView } from "../ports/graph-view.ts";
import type { SearchView } from "../ports/search-view.ts";
import type { Truth } from "../ports/truth.ts";

export interface RebuildPorts {
  readonly truth: Truth;
  readonly search: SearchView;
  readonly graph: GraphView;
}

/** Small, and with a pause after each: what else the process does goes on. */
const pageSize = 200;

/**
 * Builds both views of a workspace anew from the truth, beside the visible ones, and switches when they are whole. What changes
 * meanwhile is in them. `onProgress` gets the number of clusters so far.
 * @returns the number of clusters.
 */
export async function rebuildViews(
  { truth, search, graph }: RebuildPorts,
  workspace: WorkspaceId,
  onProgress: (clusters: number) => void = () => undefined,
): Promise<number> {
  const [searching, linking] = [await search.rebuild(workspace), await graph.rebuild(workspace)];
  let done = 0;
  let after: ClusterId | undefined;
  for (;;) {
    const clusters = await truth.page(workspace, after, pageSize);
    if (clusters.length === 0) break;
    await searching.apply(clusters.map(searchEntryOfCluster));
    await linking.apply(clusters.map(graphEntryOfCluster));
    done += clusters.length;
    onProgress(done);
    after = clusters.at(-1)?.id;
    await new Promise(setImmediate);
  }
  await searching.switch();
  await linking.switch();
  return done;
}
