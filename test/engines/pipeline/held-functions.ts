import { AsyncLocalStorage } from "node:async_hooks";
import type { KinesisStreamEvent } from "aws-lambda";
import { streamRecordOf } from "../../../app/adapters/dynamodb/stream-record.ts";
import type { Cue } from "../../../app/ports/changes.ts";
import type { Truth } from "../../../app/ports/truth.ts";
import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import type { Place } from "./ended-functions.ts";
import type { Passing } from "./function-requests.ts";
import type { Around } from "./open-pipeline.ts";

/** Where functions are held: they know what they will write, and others write something newer meanwhile. */
export const holdingPlaces: readonly Place[] = [
  { of: "index", when: "after", request: "BatchGetItem" },
  { of: "link", when: "after", request: "BatchGetItem" },
];

/** Told to whoever invoked it, as of a function whose time is over. */
class Held extends Error {
  override readonly name = "Held";
}

interface Invocation {
  readonly name: FunctionName;
  readonly cues: readonly Cue[];
  /** Whoever invoked it waits no longer. */
  readonly leave: () => void;
  isHeld: boolean;
}

interface HeldInvocation extends Pick<Invocation, "name" | "cues"> {
  /** Of each of its clusters, when it was held: what it read is no newer. */
  readonly versions: readonly number[];
}

/**
 * Holds functions that follow the truth's stream where they have read of it and written nothing yet: for whoever invoked them their time is over,
 * and what they had comes again. When all is quiet they go on with what they know, as a machine does that was frozen.
 * @param places of each the first so many that come there, with a cluster that none was held with before.
 */
export function holdSome(places: readonly Place[], times: number) {
  const under = new AsyncLocalStorage<Invocation>();
  const outside = AsyncLocalStorage.snapshot();
  const left = new Map(places.map((place) => [place, times]));
  const held: HeldInvocation[] = [];
  const underWay: Promise<unknown>[] = [];
  let truth: Pick<Truth, "snapshots"> | undefined;
  let goOn = () => {};
  const isQuiet = new Promise<void>((resolve) => {
    goOn = resolve;
  });

  async function versionsOf(cues: readonly Cue[]): Promise<readonly number[]> {
    return Promise.all(
      cues.map(
        async ({ workspace, cluster }) => (await truth?.snapshots(workspace, [cluster]))?.get(cluster)?.version ?? 0,
      ),
    );
  }

  /** Whether it is held here. */
  function takes(invocation: Invocation, request: string): boolean {
    const { name, cues, isHeld } = invocation;
    const place = places.find((one) => one.of === name && one.request === request && (left.get(one) ?? 0) > 0);
    if (place === undefined || isHeld) return false;
    const known = new Set(held.filter((one) => one.name === name).flatMap((one) => one.cues.map(keyOf)));
    if (cues.every((cue) => known.has(keyOf(cue)))) return false;
    left.set(place, (left.get(place) ?? 0) - 1);
    invocation.isHeld = true;
    return true;
  }

  const pass: Passing = async (request, send) => {
    const answer = await send();
    const invocation = under.getStore();
    if (invocation === undefined || !takes(invocation, request)) return answer;
    const { name, cues } = invocation;
    held.push({ name, cues, versions: await outside(() => versionsOf(cues)) });
    invocation.leave();
    await isQuiet;
    return answer;
  };

  const around: Around = (name, invoke) => (event) =>
    new Promise((resolve, reject) => {
      const leave = () => {
        underWay.push(over);
        reject(new Held());
      };
      const invocation = { name, cues: cuesOf(event), leave, isHeld: false };
      const over = under.run(invocation, () => invoke(event)).then(resolve, reject);
    });

  return {
    around,
    pass,
    /** Where what they follow is looked at. */
    of(following: Pick<Truth, "snapshots">) {
      truth = following;
    },
    /** @returns when all that were held are over. */
    async letGo(): Promise<void> {
      goOn();
      await Promise.all(underWay);
    },
    /** Of those that were held, the ones of which the truth has been saying something newer. */
    async overtaken(): Promise<readonly FunctionName[]> {
      const now = await Promise.all(held.map(({ cues }) => versionsOf(cues)));
      return held.flatMap(({ name, versions }, at) =>
        versions.some((version, of) => (now[at]?.[of] ?? 0) > version) ? [name] : [],
      );
    },
  };
}

function keyOf({ workspace, cluster }: Cue): string {
  return `${workspace} ${cluster}`;
}

/** Of the truth's stream. */
function cuesOf(event: unknown): readonly Cue[] {
  const { Records = [] } = (event ?? {}) as Partial<KinesisStreamEvent>;
  const ofStream = Records.filter((record) => record.kinesis !== undefined);
  const all = ofStream.flatMap(
    ({ kinesis }) => streamRecordOf(kinesis.sequenceNumber, Buffer.from(kinesis.data, "base64")).cues,
  );
  return [...new Map(all.map((cue) => [keyOf(cue), cue])).values()];
}
