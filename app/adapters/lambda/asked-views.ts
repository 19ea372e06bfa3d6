import type { Call } from "./call-function.ts";
import { type AskedViews, candidatesIn, neighboursIn } from "./query-protocol.ts";

/** Both views, as far as they are asked, through the function that reaches them. */
export function lambdaViews(call: Call): AskedViews {
  return {
    search: {
      async candidates(workspace, audiences, questions, limit) {
        // Nobody waits for a function that has nothing to look at.
        if (questions.length === 0) return [];
        return candidatesIn(await call({ method: "candidates", workspace, audiences, questions, limit }));
      },
    },
    graph: {
      async strongest(workspace, audiences, nodes, limit) {
        if (nodes.length === 0) return [];
        return neighboursIn(await call({ method: "strongest", workspace, audiences, nodes, limit }));
      },
    },
  };
}
