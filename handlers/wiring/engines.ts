import { defaultProvider } from "@aws-sdk/credential-provider-node";
import { dynamodbPlacements } from "../../app/adapters/dynamodb/placement.ts";
import { elasticacheCache } from "../../app/adapters/elasticache/cache.ts";
import { checkCache } from "../../app/adapters/elasticache/check-cache.ts";
import { signToken } from "../../app/adapters/elasticache/sign-token.ts";
import { graphClient } from "../../app/adapters/neptune/client.ts";
import { neptuneGraphView } from "../../app/adapters/neptune/graph-view.ts";
import { signHandshake } from "../../app/adapters/neptune/sign-handshake.ts";
import { openSearchClient } from "../../app/adapters/opensearch/connect.ts";
import { openSearchSearchView } from "../../app/adapters/opensearch/search-view.ts";
import { keysVersion } from "../../app/find/keys-version.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import type { GraphView } from "../../app/ports/graph-view.ts";
import { type Placement, type Placements, PlaceUnknown } from "../../app/ports/placement.ts";
import type { SearchView } from "../../app/ports/search-view.ts";
import { type Placed, placedGraph, placedSearch, rememberedPlacements } from "../../app/steps/placed-views.ts";
import { stateOf } from "./aws-stores.ts";
import { graphsIn } from "./further-graphs.ts";
import type { Look } from "./look.ts";
import { namingPlace } from "./naming-place.ts";

/** Where views lie of workspaces that have no place of their own. */
export const pooled: Placement = { index: "pooled", graph: "pooled" };

/** What the names of a place's indexes begin with. */
const indexOf = (place: string) => (place === pooled.index ? "octember" : `octember-${place}`);

/** Where each workspace's views lie, asked of the table each time. */
export function placementsOf(get: (variable: "STATE_TABLE") => string): Placements {
  return dynamodbPlacements(stateOf(get), pooled);
}

/** The same as programs remember it. */
export const rememberedOf = (get: (variable: "STATE_TABLE") => string) => rememberedPlacements(placementsOf(get));

type PlacementOf = Pick<Placements, "of">;

export function searchOf(
  get: (variable: "OPENSEARCH_URL") => string,
  placements: PlacementOf,
  { onlyAsks = false } = {},
): Placed<SearchView> {
  const client = openSearchClient(get("OPENSEARCH_URL"));
  const open = (place: string) => openSearchSearchView(client, { index: indexOf(place), keysVersion, onlyAsks });
  return placedSearch(placements, open, pooled);
}

/** Signed where it goes over TLS: there it is Neptune. */
export function graphOf(
  get: (variable: "NEPTUNE_URL" | "GRAPHS") => string,
  placements: PlacementOf,
  environment = process.env,
): Placed<GraphView> {
  const further = graphsIn(get("GRAPHS"));
  const { AWS_REGION: region = "" } = environment;
  const clientOf = (url: string) =>
    graphClient({
      url,
      ...(url.startsWith("wss:") ? { sign: signHandshake({ region, credentials: defaultProvider() }) } : {}),
    });
  const open = (graph: string) => {
    if (graph === pooled.graph) return neptuneGraphView(clientOf(get("NEPTUNE_URL")));
    const url = further.get(graph);
    if (url === undefined) throw new PlaceUnknown(`GRAPHS has no graph "${graph}"`);
    return neptuneGraphView(namingPlace(graph, clientOf(url)));
  };
  return placedGraph(placements, open, pooled);
}

export function cacheOf(get: (variable: "REDIS_URL") => string, environment = process.env) {
  return elasticacheCache(cacheAddress(get, environment));
}

/** A user in its address is one who signs, and is named as the cache is: there it is ElastiCache. */
function cacheAddress(get: (variable: "REDIS_URL") => string, environment = process.env) {
  const url = get("REDIS_URL");
  const user = new URL(url).username;
  const { AWS_REGION: region = "" } = environment;
  const signed = user ? { token: signToken({ cache: user, user, region, credentials: defaultProvider() }) } : {};
  return { url, ...signed };
}

/** Nobody's: a view that answers for it answers for all. */
const nobody = "T00000000" as WorkspaceId;

/** Whether the engine of all who lie together answers, and what it keeps there is of this version's shape. */
export const lookAtSearch = (search: Pick<Placed<SearchView>, "at">): Look => {
  return () => search.at(pooled.index).version(nobody);
};

export const lookAtGraph = (graph: Pick<Placed<GraphView>, "at">): Look => {
  return () => graph.at(pooled.graph).version(nobody);
};

/** Whether the indexes of a place are there, each time anew, and of this version's shape. Makes none. */
export function lookAtIndex(get: (variable: "OPENSEARCH_URL") => string) {
  const client = openSearchClient(get("OPENSEARCH_URL"));
  return (place: string): Promise<unknown> =>
    openSearchSearchView(client, { index: indexOf(place), onlyAsks: true }).builtWith(nobody);
}

/** Whether each of the further graphs answers. */
export function lookAtGraphs(graph: Pick<Placed<GraphView>, "at">): Look {
  return (said) => Promise.all([...graphsIn(said).keys()].map((name) => graph.at(name).version(nobody)));
}

export function lookAtCache(get: (variable: "REDIS_URL") => string): Look {
  return () => checkCache(cacheAddress(get));
}
