import type { GraphClient } from "../../app/adapters/neptune/client.ts";
import { GraphUnreachable } from "../../app/adapters/neptune/errors.ts";
import { OctemberError } from "../../app/errors.ts";

/** One of the further graphs isn't reached: nothing is wrong with what was asked, nor with the others. */
class PlaceUnreachable extends OctemberError {
  override readonly name = "PlaceUnreachable";
  readonly code = "place-unreachable";
  override readonly retryable = true;
}

/** Says which graph it is that isn't reached. */
export function namingPlace(graph: string, client: GraphClient): GraphClient {
  return {
    ...client,
    run: (traversal) =>
      client.run<never>(traversal).catch((cause: unknown) => {
        if (!(cause instanceof GraphUnreachable)) throw cause;
        throw new PlaceUnreachable(`the graph "${graph}": ${cause.message}`, { cause });
      }),
  };
}
