import type { Question } from "../../ports/search-view.ts";
import type { Call } from "./call-function.ts";
import { type AskedViews, candidatesIn, neighboursIn } from "./query-protocol.ts";

/** Both views, as far as they are asked, through the function that reaches them. */
export function lambdaViews(call: Call): AskedViews {
  return {
    search: {
      async candidates(workspace, audiences, questions, limit) {
        // Nobody waits for a function that has nothing to look at.
        if (questions.length === 0) return [];
        const asked = { audiences, questions: questions.map(keysAlone), limit };
        return candidatesIn(await call({ method: "candidates", workspace, ...asked }));
      },
    },
    graph: {
      async strongest(workspace, audiences, nodes, limit) {
        if (nodes.length === 0) return [];
        const asked = { audiences, nodes: nodes.map(({ kind, key }) => ({ kind, key })), limit };
        return neighboursIn(await call({ method: "strongest", workspace, ...asked }));
      },
    },
  };
}

/** What else whoever asks knows of a term (the word that was typed) is nobody's business there. */
function keysAlone(question: Question): Question {
  return question.map(({ alternatives }) => ({ alternatives: alternatives.map(({ tier, keys }) => ({ tier, keys })) }));
}
