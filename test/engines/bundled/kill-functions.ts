import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import type { Chance } from "../pipeline/draw.ts";
import type { Place } from "../pipeline/ended-functions.ts";
import type { Passing } from "./door.ts";
import type { BundledFunction } from "./function-process.ts";

export interface KillOptions {
  readonly chance: Chance;
  /** At one in so many requests, before it goes on or when it was answered; and one in so many events, at a moment of its first 300 ms. */
  readonly oneOf: { readonly requests: number; readonly events: number };
  readonly places: readonly Place[];
  /** So many times at each place, whatever chance says. */
  readonly times: number;
}

/** Kills processes of functions (`kill -9`): while they ask AWS's services, when Slack has answered them, at any moment. */
export function killSome({ chance, oneOf, places, times }: KillOptions) {
  const left = new Map(places.map((place) => [place, times]));
  let functions: Readonly<Partial<Record<string, BundledFunction>>> = {};
  const killed = { atRequests: 0, atMoments: 0 };
  let isOver = false;

  function whenToKill(who: string, request: string): Place["when"] | undefined {
    if (isOver) return undefined;
    const place = places.find((one) => one.of === who && one.request === request && (left.get(one) ?? 0) > 0);
    if (place !== undefined) {
      left.set(place, (left.get(place) ?? 0) - 1);
      return place.when;
    }
    if (chance(oneOf.requests) > 0) return undefined;
    return chance(2) === 0 ? "before" : "after";
  }

  function kill(who: string, session?: string): void {
    killed.atRequests += functions[who]?.kill(session) ?? 0;
  }

  const passing: Passing = async (who, request, ask, session) => {
    const when = functions[who] === undefined ? undefined : whenToKill(who, request);
    if (when === undefined) return ask();
    if (when === "after") await ask();
    kill(who, session);
    return undefined;
  };

  return {
    passing,
    killedAfter(): number | undefined {
      if (isOver || chance(oneOf.events) > 0) return undefined;
      killed.atMoments += 1;
      return chance(300);
    },
    /** Those that there are, once they are there. */
    of(all: Readonly<Record<FunctionName, BundledFunction>>) {
      functions = all;
    },
    /** A call of Slack's Web API was answered: by `respond` it was asked. */
    onCall(method: string) {
      const isPlace = places.some(({ of, request }) => of === "respond" && request === method);
      if (isPlace && whenToKill("respond", method) === "after") kill("respond");
    },
    /** Kills nobody any more: who looks at what came of it asks functions, too. */
    letLive(): void {
      isOver = true;
    },
    killed: () => killed,
    notReached: () => places.filter((place) => (left.get(place) ?? 0) > 0),
  };
}
