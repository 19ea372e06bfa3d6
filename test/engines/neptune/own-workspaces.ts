import { randomBytes } from "node:crypto";
import type { WorkspaceId } from "../../../app/ids.ts";
import type { GraphView } from "../../../app/ports/graph-view.ts";

/**
 * The view as if the graph were empty: of each workspace it sees one that was never there before. Emptying the graph won't do:
 * TinkerTransactionGraph 3.7.3 takes no vertex with an id that was read and dropped before.
 */
export function inOwnWorkspaces(view: GraphView): GraphView & { workspace(of: WorkspaceId): WorkspaceId } {
  const own = randomBytes(6).toString("hex");
  const workspace = (of: WorkspaceId) => `${of}-${own}` as WorkspaceId;
  return {
    workspace,
    apply: (of, entries) => view.apply(workspace(of), entries),
    strongest: (of, audiences, nodes, limit) => view.strongest(workspace(of), audiences, nodes, limit),
    version: (of) => view.version(workspace(of)),
    rebuild: (of) => view.rebuild(workspace(of)),
    resume: (of, id) => view.resume(workspace(of), id),
    purge: (of) => view.purge(workspace(of)),
  };
}
