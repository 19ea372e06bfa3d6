import { cachedGraph, cachedSearch } from "../app/steps/cached-views.ts";
import { cacheOf, graphOf, searchOf } from "./wiring/engines.ts";
import { openQuery } from "./wiring/query.ts";
import { settingsFor } from "./wiring/settings.ts";

const { get, log, named } = settingsFor("query", process.env);
const cache = cacheOf(get);

/** A question of `receive` or `respond` → ids. */
export const handler = named(
  openQuery(
    {
      search: cachedSearch(searchOf(get), cache),
      graph: cachedGraph(graphOf(get), cache),
    },
    log,
  ),
);
