import { graphOf, searchOf } from "./wiring/engines.ts";
import { openQuery } from "./wiring/query.ts";
import { settingsFor } from "./wiring/settings.ts";

const { get } = settingsFor("query", process.env);

/** A question of `receive` or `respond` → ids. */
export const handler = openQuery({ search: searchOf(get), graph: graphOf(get) });
