import { inject, onTestFinished } from "vitest";
import { type GraphClient, type GraphClientOptions, graphClient } from "../../../app/adapters/neptune/client.ts";

/** A connection to the engine, which goes with the test. */
export function openGraph(options: Partial<GraphClientOptions> = {}): GraphClient {
  const client = graphClient({ url: inject("engines").gremlin, ...options });
  onTestFinished(() => client.close());
  return client;
}
