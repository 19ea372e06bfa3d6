import type { GraphView } from "../ports/graph-view.ts";
import type { SearchView } from "../ports/search-view.ts";
import { applyAllToGraph, applyToGraph } from "./apply-to-graph.ts";
import { applyAllToSearch, applyToSearch } from "./apply-to-search.ts";
import type { Consumer } from "./run-changes.ts";

/** Both views, as they follow the truth's feed. */
export function viewConsumers(ports: { readonly search: SearchView; readonly graph: GraphView }): readonly Consumer[] {
  return [
    {
      name: "search",
      apply: (record) => applyToSearch(ports, record),
      applyAll: (workspace, records) => applyAllToSearch(ports, workspace, records),
    },
    {
      name: "graph",
      apply: (record) => applyToGraph(ports, record),
      applyAll: (workspace, records) => applyAllToGraph(ports, workspace, records),
    },
  ];
}
