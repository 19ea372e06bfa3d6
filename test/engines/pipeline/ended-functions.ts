import { AsyncLocalStorage } from "node:async_hooks";
import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import type { Chance } from "./draw.ts";
import type { Passing } from "./function-requests.ts";
import type { Around } from "./open-pipeline.ts";

class Ended extends Error {
  override readonly name = "Ended";
}

/** A place in a function's way: before it asks a service for this, or when that was done and nobody was there to hear of it. */
export interface Place {
  readonly of: FunctionName;
  readonly when: "before" | "after";
  /** `TransactWriteItems`, `PUT` of S3, `chat.postMessage` of Slack. */
  readonly request: string;
}

interface Invocation {
  readonly name: FunctionName;
  /** Requests until it ends by chance; none: it doesn't. */
  left: number;
  readonly when: Place["when"];
  ended: boolean;
}

export interface EndOptions {
  readonly chance: Chance;
  /** One in so many invocations ends at one of its first ten requests. */
  readonly oneOf: number;
  /** Where the first invocations that come there end, whatever chance says. */
  readonly places: readonly Place[];
  /** So many at each place. */
  readonly times: number;
}

/**
 * Ends functions at requests of theirs, to AWS's services or to Slack. From then on nothing more leaves the invocation, and nobody hears its
 * answer.
 */
export function endSome({ chance, oneOf, places, times }: EndOptions) {
  const under = new AsyncLocalStorage<Invocation>();
  const left = new Map(places.map((place) => [place, times]));
  let byChance = 0;

  function whenToEnd(invocation: Invocation, request: string): Place["when"] | undefined {
    const place = places.find(
      (one) => one.of === invocation.name && one.request === request && (left.get(one) ?? 0) > 0,
    );
    if (place !== undefined) {
      left.set(place, (left.get(place) ?? 0) - 1);
      return place.when;
    }
    invocation.left -= 1;
    if (invocation.left !== 0) return undefined;
    byChance += 1;
    return invocation.when;
  }

  const pass: Passing = async (request, send) => {
    const invocation = under.getStore();
    if (invocation === undefined) return send();
    if (invocation.ended) throw new Ended();
    const when = whenToEnd(invocation, request);
    if (when === undefined) return send();
    if (when === "before") invocation.ended = true;
    else await send().finally(() => (invocation.ended = true));
    throw new Ended();
  };

  const around: Around = (name, invoke) => async (event) => {
    const isHit = chance(oneOf) === 0;
    const invocation: Invocation = {
      name,
      left: isHit ? 1 + chance(10) : 0,
      when: chance(2) === 0 ? "before" : "after",
      ended: false,
    };
    const answer = await under
      .run(invocation, () => invoke(event))
      .catch((error: unknown) => {
        throw invocation.ended ? new Ended() : error;
      });
    if (invocation.ended) throw new Ended();
    return answer;
  };
  return {
    around,
    pass,
    /** How many were ended by chance. */
    byChance: () => byChance,
    /** Places that were not come to as often as was asked for. */
    notReached: () => places.filter((place) => (left.get(place) ?? 0) > 0),
  };
}
