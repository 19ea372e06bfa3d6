import { createHash } from "node:crypto";
import { OctemberError } from "../errors.ts";
import type { CardId, WorkspaceId } from "../ids.ts";
import type { Cache, CachePlace } from "../ports/cache.ts";
import type { GraphView } from "../ports/graph-view.ts";
import type { SearchView } from "../ports/search-view.ts";

/** Raised when what is kept is another thing than before, so that nobody reads what an older program kept. */
const shape = 3;

/** Larger answers take longer to be fetched than to be found. */
const mostCharacters = 200_000;

type Search = Pick<SearchView, "candidates" | "version">;
type Graph = Pick<GraphView, "strongest" | "version">;

/** The search view, asked only for what isn't kept of this version of it. */
export function cachedSearch(search: Search, cache: Cache): Pick<SearchView, "candidates"> {
  return {
    candidates: (workspace, audiences, questions, limit) =>
      keptOr({ cache, view: "search", from: search, workspace, asked: [audiences.toSorted(), questions, limit] }, () =>
        search.candidates(workspace, audiences, questions, limit),
      ) as Promise<readonly (readonly CardId[])[]>,
  };
}

/** The graph view, asked only for what isn't kept of this version of it. */
export function cachedGraph(graph: Graph, cache: Cache): Pick<GraphView, "strongest"> {
  return {
    strongest: (workspace, audiences, nodes, limit) =>
      keptOr({ cache, view: "graph", from: graph, workspace, asked: [audiences.toSorted(), nodes, limit] }, () =>
        graph.strongest(workspace, audiences, nodes, limit),
      ) as Promise<readonly (readonly CardId[])[]>,
  };
}

interface Asking {
  readonly cache: Cache;
  readonly view: CachePlace["view"];
  readonly from: { version(workspace: WorkspaceId): Promise<number> };
  readonly workspace: WorkspaceId;
  /** Everything that the answer depends on, beside workspace and version. */
  readonly asked: unknown;
}

/**
 * The version is read before the view is asked, and the answer kept under that one. A view says a new version only when what changed can
 * be seen: so what is kept under a version was found when everything up to that version was there. An answer that is older than a change
 * lies under an older version, which nobody asks for any more.
 */
async function keptOr(
  { cache, view, from, workspace, asked }: Asking,
  find: () => Promise<readonly (readonly unknown[])[]>,
) {
  const version = await versionOf(from, workspace);
  if (version === undefined) return find();
  const place = { view, version, question: digestOf(asked) };
  const kept = listsIn(await cache.read(workspace, place));
  if (kept) return kept;
  const found = await find();
  const answer = JSON.stringify(found);
  if (answer.length <= mostCharacters) cache.write(workspace, place, answer);
  return found;
}

/** A view that can't say its version may still answer. If not, its error is the one to be told. */
async function versionOf(from: Asking["from"], workspace: WorkspaceId): Promise<number | undefined> {
  try {
    return await from.version(workspace);
  } catch (thrown) {
    if (thrown instanceof OctemberError) return undefined;
    throw thrown;
  }
}

function digestOf(asked: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify([shape, asked]))
    .digest("base64url");
}

/** Whatever else somebody may have put there is as good as nothing. */
function listsIn(kept: string | undefined): readonly (readonly unknown[])[] | undefined {
  if (kept === undefined) return undefined;
  try {
    const lists: unknown = JSON.parse(kept);
    return Array.isArray(lists) && lists.every(Array.isArray) ? lists : undefined;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}
