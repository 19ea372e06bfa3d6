import { elasticacheCache } from "../../app/adapters/elasticache/cache.ts";
import { lambdaViews } from "../../app/adapters/lambda/asked-views.ts";
import type { AskedViews } from "../../app/adapters/lambda/query-protocol.ts";
import { openLog } from "../../app/log.ts";
import type { GraphView } from "../../app/ports/graph-view.ts";
import type { SearchView } from "../../app/ports/search-view.ts";
import { cachedGraph, cachedSearch } from "../../app/steps/cached-views.ts";
import { openQuery } from "../../handlers/wiring/query.ts";
import { runEngine } from "../engines/run-engine.ts";
import { recipes } from "../engines/start-engine.ts";

interface Views {
  readonly search?: SearchView;
  readonly graph?: GraphView;
}

/**
 * The views as `query` answers of them: with a cache in Redis before them, and questions and answers as they pass between two functions. What
 * Lambda itself takes to call one is left out.
 */
export async function askedThroughQuery({ search, graph }: Views) {
  const redis = await runEngine("redis", recipes.redis, { keeps: false });
  const cache = elasticacheCache({ url: redis.url });
  const none = {} as never;
  const query = openQuery(
    {
      search: search === undefined ? none : cachedSearch(search, cache),
      graph: graph === undefined ? none : cachedGraph(graph, cache),
    },
    openLog("silent"),
  );
  const passed = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
  const views: AskedViews = lambdaViews(async (question) => {
    const said = passed(await query(passed(question))) as { readonly state: string; readonly answer?: unknown };
    if (said.state !== "answered") throw new Error("query gave no answer");
    return said.answer;
  });
  return {
    views,
    async close() {
      cache.close();
      await redis.remove();
    },
  };
}
