import type { GraphView } from "../ports/graph-view.ts";
import type { SearchView } from "../ports/search-view.ts";
import { applyAllToGraph, applyToGraph } from "./apply-to-graph.ts";
import { applyAllToSearch, applyToSearch } from "./apply-to-search.ts";
import type { Consumer } from "./follow-records.ts";

export interface Views {
  readonly search: SearchView;
  readonly graph: GraphView;
}

/** Both views, as they follow the truth's feed. */
export function viewConsumers(views: Views): readonly Consumer[] {
  return [searchConsumer(views), graphConsumer(views)];
}

export function searchConsumer(ports: Pick<Views, "search">): Consumer {
  return {
    name: "search",
    apply: (record) => applyToSearch(ports, record),
    applyAll: (workspace, records) => applyAllToSearch(ports, workspace, records),
  };
}

export function graphConsumer(ports: Pick<Views, "graph">): Consumer {
  return {
    name: "graph",
    apply: (record) => applyToGraph(ports, record),
    applyAll: (workspace, records) => applyAllToGraph(ports, workspace, records),
  };
}
