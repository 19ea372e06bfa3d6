import { defaultProvider } from "@aws-sdk/credential-provider-node";
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
import type { Look } from "./look.ts";

/** What the names of the indexes begin with. */
const index = "octember";

export function searchOf(get: (variable: "OPENSEARCH_URL") => string, { onlyAsks = false } = {}) {
  return openSearchSearchView(openSearchClient(get("OPENSEARCH_URL")), { index, keysVersion, onlyAsks });
}

/** Signed where it goes over TLS: there it is Neptune. */
export function graphOf(get: (variable: "NEPTUNE_URL") => string, environment = process.env) {
  const url = get("NEPTUNE_URL");
  const { AWS_REGION: region = "" } = environment;
  const signed = url.startsWith("wss:") ? { sign: signHandshake({ region, credentials: defaultProvider() }) } : {};
  return neptuneGraphView(graphClient({ url, ...signed }));
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

/** Whether its engine answers, and what it keeps there is of this version's shape. */
export function lookAtView(view: { version(workspace: WorkspaceId): Promise<number> }): Look {
  return () => view.version(nobody);
}

export function lookAtCache(get: (variable: "REDIS_URL") => string): Look {
  return () => checkCache(cacheAddress(get));
}
