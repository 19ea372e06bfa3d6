import { expect, inject, onTestFinished } from "vitest";
import { member } from "../../../app/local/workspace/world/seed.ts";
import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import type { Engine } from "../run-engine.ts";
import { type EngineName, startEngine } from "../start-engine.ts";
import { countFailures } from "./count-failures.ts";
import { planPhotos } from "./many-photos.ts";
import { photos, prove } from "./proving.ts";
import { runPhotos, type Trial } from "./run-photos.ts";
import { expectForgotten, expectOneResultEach, expectPrivate, expectTheSame } from "./same-in-the-end.ts";

const begin = Date.UTC(2026, 10, 25);
const teamsOf = (run: string) => [0, 1, 2].map((at) => `T0${run}STOP0${at}`);

/** Who can't go on without an engine. */
const needing: Readonly<Record<Exclude<EngineName, "redis">, FunctionName>> = {
  dynamodb: "receive",
  sqs: "receive",
  s3: "respond",
  kinesis: "arrive",
  opensearch: "index",
  gremlin: "link",
};
/** By then every client's own tries are over, several times. */
const failuresEach = 3;

/**
 * ElasticMQ loses what it holds when it ends, as SQS never does: it is paused, takes connections and says nothing. All others are ended as by
 * a power cut, as far as they keep what was written.
 */
async function stop(name: EngineName, engine: Engine): Promise<() => Promise<void>> {
  if (name === "sqs") {
    engine.pause();
    return async () => engine.resume();
  }
  await engine.stop();
  return () => engine.start();
}

prove(
  "each engine stopped in turn for longer than any client tries, and started again, while photos come: all ends the same",
  async () => {
    const planned = await planPhotos(3, Math.ceil(photos / 3));
    const calm = await runPhotos({ teams: teamsOf("A"), planned, begin, logLevel: "silent" });

    const names = Object.keys(inject("engines")) as EngineName[];
    const engines = await Promise.all(names.map(async (name) => [name, await startEngine(name)] as const));
    onTestFinished(async () => {
      await Promise.all(engines.map(([, engine]) => engine.remove()));
    });
    const { around, failures, figures } = countFailures();
    const stopping = engines.map(([name, engine]): Trial => {
      return async (post, { lands }) => {
        const release = lands.holdRetries();
        const start = await stop(name, engine);
        post();
        if (name === "redis") {
          // Whoever asks gets the same answer, only later.
          for (const land of lands.all) await land.slack.as(member.sofia).command("C0GENERAL", "/octember find jisoo");
        } else {
          const before = failures(needing[name]);
          await expect
            .poll(() => failures(needing[name]) - before, { timeout: 600_000 })
            .toBeGreaterThanOrEqual(failuresEach);
        }
        await start();
        release();
      };
    });
    const hard = await runPhotos({
      teams: teamsOf("B"),
      planned,
      begin,
      around,
      own: Object.fromEntries(engines.map(([name, { url }]) => [name, url])),
      logLevel: "silent",
      trials: stopping,
    });

    process.stdout.write(`${JSON.stringify({ calm: calm.figures, hard: hard.figures, failures: figures() })}\n`);
    await expectTheSame(calm, hard, [0, 1, 2]);
    expectOneResultEach(hard, [0, 1, 2]);
    await expectForgotten(hard, [0, 1, 2]);
    await expectPrivate(hard, [0, 1, 2]);
  },
  1_800_000,
);
