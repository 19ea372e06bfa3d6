import type { WorkspaceId } from "../ids.ts";
import { graphEntry } from "../intro/entry.ts";
import type { ChangeRecord, Outcome } from "../ports/changes.ts";
import type { GraphView } from "../ports/graph-view.ts";
import { outcomeOf } from "./outcome-of-applied.ts";

interface Ports {
  readonly graph: GraphView;
}

/** Brings the graph view up to a change of the truth. */
export async function applyToGraph(ports: Ports, record: ChangeRecord): Promise<Outcome> {
  const [outcome] = await applyAllToGraph(ports, record.workspace, [record]);
  return outcome ?? { kind: "dead", reason: "view-refused-entry" };
}

/** The same for many changes of a workspace at once, with an outcome for each. */
export async function applyAllToGraph(
  ports: Ports,
  workspace: WorkspaceId,
  records: readonly ChangeRecord[],
): Promise<readonly Outcome[]> {
  const entries = records.map(({ snapshot }) => graphEntry(snapshot));
  return (await ports.graph.apply(workspace, entries)).map(outcomeOf);
}
