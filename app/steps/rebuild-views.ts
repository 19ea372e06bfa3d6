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

/** How far a rebuild came; plain JSON. Whoever has it goes on from there, whatever became of who began. */
export interface RebuildMark {
  /** The ids of the views that are being built. */
  readonly search: string;
  readonly graph: string;
  /** The last cluster that both were fed with. */
  readonly after?: ClusterId;
  readonly contacts: number;
}

/** Small, and with a pause after each: what else the process does goes on. */
const pageSize = 200;

/**
 * Builds both views of a workspace anew from the truth, beside the visible ones, and switches when they are whole. What changes
 * meanwhile is in them. `onProgress` gets the number of clusters so far.
 * @returns the number of clusters.
 */
export async function rebuildViews(
  ports: RebuildPorts,
  workspace: WorkspaceId,
  onProgress: (clusters: number) => void = () => undefined,
): Promise<number> {
  const { contacts } = await rebuildSome(ports, workspace, undefined, async (mark) => {
    onProgress(mark.contacts);
    return true;
  });
  return contacts;
}

/**
 * The same, as far as it may go on now.
 * @param from what is to be gone on with; missing: it is begun. @param goOn is told after each page how far it came
 * @returns how far it came, and whether it is done. @throws RebuildReplaced if another one was begun meanwhile
 */
export async function rebuildSome(
  { truth, search, graph }: RebuildPorts,
  workspace: WorkspaceId,
  from: RebuildMark | undefined,
  goOn: (mark: RebuildMark) => Promise<boolean>,
): Promise<RebuildMark & { readonly done: boolean }> {
  const searching = from ? await search.resume(workspace, from.search) : await search.rebuild(workspace);
  const linking = from ? await graph.resume(workspace, from.graph) : await graph.rebuild(workspace);
  const idOf = (view: typeof searching | typeof linking) => (view === "visible" ? "" : view.id);
  let mark: RebuildMark = from ?? { search: idOf(searching), graph: idOf(linking), contacts: 0 };
  // One that is visible was whole, and so was the other one.
  while (searching !== "visible" && linking !== "visible") {
    const clusters = await truth.page(workspace, mark.after, pageSize);
    const last = clusters.at(-1)?.id;
    if (last === undefined) break;
    await searching.apply(clusters.map(searchEntryOfCluster));
    await linking.apply(clusters.map(graphEntryOfCluster));
    mark = { ...mark, after: last, contacts: mark.contacts + clusters.length };
    if (!(await goOn(mark))) return { ...mark, done: false };
    await new Promise(setImmediate);
  }
  if (searching !== "visible") await searching.switch();
  if (linking !== "visible") await linking.switch();
  return { ...mark, done: true };
}
