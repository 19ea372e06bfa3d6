import { inject, onTestFinished } from "vitest";
import { type GraphClient, type GraphClientOptions, graphClient } from "../../../app/adapters/neptune/client.ts";

/** A connection to the engine, which goes with the test. */
export function openGraph(options: Partial<GraphClientOptions> = {}): GraphClient {
  const client = graphClient({ url: inject("engines").gremlin, ...options });
  onTestFinished(() => client.close());
  return client;
}

/** Before the nth of its requests, from 1, somebody else does something. */
export function overtaken(client: GraphClient, nth: number, act: () => Promise<unknown>): GraphClient {
  let asked = 0;
  return {
    ...client,
    run: async (traversal) => {
      asked += 1;
      if (asked === nth) await act();
      return client.run(traversal);
    },
  };
}
