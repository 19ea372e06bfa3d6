import { cachedGraph, cachedSearch } from "../app/steps/cached-views.ts";
import { lookAtTable } from "./wiring/aws-stores.ts";
import * as engines from "./wiring/engines.ts";
import { openQuery } from "./wiring/query.ts";
import { settingsFor } from "./wiring/settings.ts";

const { get, log, named } = settingsFor("query", process.env);
const placements = engines.rememberedOf(get);
const search = engines.searchOf(get, placements, { onlyAsks: true });
const [graph, cache] = [engines.graphOf(get, placements), engines.cacheOf(get)];

/** A question of `receive` or `respond` → ids. */
export const handler = named(
  openQuery({ search: cachedSearch(search, cache), graph: cachedGraph(graph, cache) }, log),
  {
    STATE_TABLE: lookAtTable,
    OPENSEARCH_URL: engines.lookAtSearch(search),
    NEPTUNE_URL: engines.lookAtGraph(graph),
    GRAPHS: engines.lookAtGraphs(graph),
    REDIS_URL: engines.lookAtCache(get),
  },
);
