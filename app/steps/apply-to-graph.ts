import { graphEntry } from "../intro/entry.ts";
import type { ChangeRecord, Outcome } from "../ports/changes.ts";
import type { GraphView } from "../ports/graph-view.ts";
import { outcomeOf } from "./outcome-of-applied.ts";

/** Brings the graph view up to a change of the truth. */
export async function applyToGraph(ports: { readonly graph: GraphView }, record: ChangeRecord): Promise<Outcome> {
  return outcomeOf(await ports.graph.apply(record.workspace, [graphEntry(record.snapshot)]));
}
