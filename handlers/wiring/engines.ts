import { defaultProvider } from "@aws-sdk/credential-provider-node";
import { graphClient } from "../../app/adapters/neptune/client.ts";
import { neptuneGraphView } from "../../app/adapters/neptune/graph-view.ts";
import { signHandshake } from "../../app/adapters/neptune/sign-handshake.ts";
import { openSearchClient } from "../../app/adapters/opensearch/connect.ts";
import { openSearchSearchView } from "../../app/adapters/opensearch/search-view.ts";
import { keysVersion } from "../../app/find/keys-version.ts";

/** What the names of the indexes begin with. */
const index = "octember";

export function searchOf(get: (variable: "OPENSEARCH_URL") => string) {
  return openSearchSearchView(openSearchClient(get("OPENSEARCH_URL")), { index, keysVersion });
}

/** Signed where it goes over TLS: there it is Neptune. */
export function graphOf(get: (variable: "NEPTUNE_URL") => string, environment = process.env) {
  const url = get("NEPTUNE_URL");
  const { AWS_REGION: region = "" } = environment;
  const signed = url.startsWith("wss:") ? { sign: signHandshake({ region, credentials: defaultProvider() }) } : {};
  return neptuneGraphView(graphClient({ url, ...signed }));
}
