import { cachedGraph, cachedSearch } from "../app/steps/cached-views.ts";
import { lookAtTable } from "./wiring/aws-stores.ts";
import { cacheOf, graphOf, lookAtCache, lookAtView, searchOf } from "./wiring/engines.ts";
import { openQuery } from "./wiring/query.ts";
import { settingsFor } from "./wiring/settings.ts";

const { get, log, named } = settingsFor("query", process.env);
const [search, graph, cache] = [searchOf(get, { onlyAsks: true }), graphOf(get), cacheOf(get)];

/** A question of `receive` or `respond` → ids. */
export const handler = named(
  openQuery({ search: cachedSearch(search, cache), graph: cachedGraph(graph, cache) }, log),
  {
    STATE_TABLE: lookAtTable,
    OPENSEARCH_URL: lookAtView(search),
    NEPTUNE_URL: lookAtView(graph),
    REDIS_URL: lookAtCache(get),
  },
);
