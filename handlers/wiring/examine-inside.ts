import { checkTable } from "../../app/adapters/dynamodb/check-table.ts";
import { stateTable } from "../../app/adapters/dynamodb/state-table.ts";
import { truthTable } from "../../app/adapters/dynamodb/truth-table.ts";
import type { GraphView } from "../../app/ports/graph-view.ts";
import type { SearchView } from "../../app/ports/search-view.ts";
import type { Placed } from "../../app/steps/placed-views.ts";
import { dynamodb } from "./aws-clients.ts";
import { lookAtBucket } from "./aws-s3.ts";
import { lookAtCache, lookAtGraph, lookAtGraphs, lookAtSearch } from "./engines.ts";
import type { Looks } from "./look.ts";

interface Views {
  readonly search: Pick<Placed<SearchView>, "at">;
  readonly graph: Pick<Placed<GraphView>, "at">;
}

/** What a function beside the engines can examine: tables by their shape, the index by its mapping, the others by whether they answer. */
export function insideLooks(get: (variable: "REDIS_URL") => string, { search, graph }: Views): Looks<"operate"> {
  return {
    TRUTH_TABLE: (name) => checkTable(dynamodb(), name, truthTable),
    STATE_TABLE: (name) => checkTable(dynamodb(), name, stateTable),
    RAW_BUCKET: lookAtBucket,
    ARCHIVE_BUCKET: lookAtBucket,
    OPENSEARCH_URL: lookAtSearch(search),
    NEPTUNE_URL: lookAtGraph(graph),
    GRAPHS: lookAtGraphs(graph),
    REDIS_URL: lookAtCache(get),
  };
}
