import { NodeHttpHandler } from "@smithy/node-http-handler";

/**
 * `stopped-before`, `stopped-after`: the program ends before a request leaves, or when it was answered and nobody was there to hear it.
 * `answer-lost`: the service did it, the answer never came, and the SDK asks again. `throttled`: refused once.
 */
export type Disturbance = "stopped-before" | "stopped-after" | "answer-lost" | "throttled";

class Stopped extends Error {
  override readonly name = "Stopped";
}

/** The requests of one program, of which one is disturbed. */
export interface DisturbedRequests {
  /** For each of the program's clients: all of them count together. */
  readonly requestHandler: NodeHttpHandler;
  /** Disturbs the nth request from now on, from 1. */
  disturb(nth: number, how: Disturbance): void;
  /** Requests since the program began. */
  readonly count: () => number;
  /** Whether what was to be disturbed was. */
  readonly happened: () => boolean;
}

export function disturbedRequests(): DisturbedRequests {
  const inner = new NodeHttpHandler();
  let count = 0;
  let at = 0;
  let how: Disturbance | undefined;
  let stopped = false;
  let happened = false;

  class Handler extends NodeHttpHandler {
    override async handle(...[request, options]: Parameters<NodeHttpHandler["handle"]>) {
      if (stopped) throw new Stopped("the program has ended");
      count += 1;
      const isHit = how !== undefined && count === at;
      if (isHit) happened = true;
      if (isHit && how === "stopped-before") {
        stopped = true;
        throw new Stopped("the program has ended");
      }
      if (isHit && how === "throttled")
        throw Object.assign(new Error("slower"), { name: "ThrottlingException", $metadata: { httpStatusCode: 400 } });
      const answer = await inner.handle(request, options);
      if (isHit && how === "stopped-after") {
        stopped = true;
        throw new Stopped("the program has ended");
      }
      if (isHit && how === "answer-lost") throw Object.assign(new Error("lost"), { code: "ECONNRESET" });
      return answer;
    }
  }

  return {
    requestHandler: new Handler(),
    disturb(nth, disturbance) {
      at = count + nth;
      how = disturbance;
    },
    count: () => count,
    happened: () => happened,
  };
}

/** Every way to disturb each of the requests of some work that has `count` of them. */
export function everyDisturbance(count: number, ways: readonly Disturbance[]): [number, Disturbance][] {
  return Array.from({ length: count }, (_, at) => at + 1).flatMap((nth) =>
    ways.map((how): [number, Disturbance] => [nth, how]),
  );
}
