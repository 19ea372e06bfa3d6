import { expect, inject, onTestFinished } from "vitest";
import { app, channel, member } from "../../../app/local/workspace/world/seed.ts";
import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import { type EngineName, startEngine } from "../start-engine.ts";
import { countFailures } from "./count-failures.ts";
import { cuttable } from "./cut-off.ts";
import { planPhotos } from "./many-photos.ts";
import { begin, counts, isWhole, teamsOf } from "./proving.ts";
import { type RunOptions, runPhotos, type Trial } from "./run-photos.ts";
import { expectForgotten, expectOneResultEach, expectPrivate, expectTheSame } from "./same-in-the-end.ts";

/** Who can't go on without an engine. */
const needing: Readonly<Record<Exclude<EngineName, "redis">, FunctionName>> = {
  dynamodb: "receive",
  sqs: "receive",
  s3: "respond",
  kinesis: "arrive",
  opensearch: "index",
  gremlin: "link",
};
/** Some start slowly. */
const stopped = isWhole ? undefined : (["dynamodb", "kinesis"] as const);
/** By then every client's own tries are over, several times. */
const failuresEach = 3;

/** An engine of the test's own, and how it is taken away. */
interface Stoppable {
  readonly url: string;
  /** @returns what brings it back. */
  stop(): Promise<() => Promise<void>>;
  remove(): Promise<void>;
}

/**
 * ElasticMQ and kinesis-mock lose what they hold when they end under load, as SQS and Kinesis never do: the one is paused, takes connections and
 * says nothing, the other is cut off. All others are ended as by a power cut, as far as they keep what was written.
 */
async function stoppable(name: EngineName): Promise<Stoppable> {
  const engine = await startEngine(name);
  const remove = () => engine.remove();
  if (name === "sqs") {
    const stop = async () => {
      engine.pause();
      return async () => engine.resume();
    };
    return { url: engine.url, stop, remove };
  }
  if (name === "kinesis") {
    const { url, cut, mend } = await cuttable(engine.url);
    return { url, stop: () => cut().then(() => mend), remove };
  }
  return { url: engine.url, stop: () => engine.stop().then(() => () => engine.start()), remove };
}

/**
 * Each engine is stopped in turn for longer than any client tries, and started again, while photos come.
 * @param name one letter of its own.
 * @param open the functions from their sources, by default.
 */
export async function stopInTurn(name: string, open?: RunOptions["open"]): Promise<void> {
  const planned = await planPhotos(counts);
  const calm = await runPhotos({ teams: teamsOf(name, "calm"), planned, begin, logLevel: "silent" });

  const names = stopped ?? (Object.keys(inject("engines")) as EngineName[]);
  const engines = await Promise.all(names.map(async (name) => [name, await stoppable(name)] as const));
  onTestFinished(async () => {
    await Promise.all(engines.map(([, engine]) => engine.remove()));
  });
  const { around, failures, figures } = countFailures();
  const stopping = engines.map(([name, engine]): Trial => {
    return async (post, { lands }) => {
      const release = lands.holdRetries();
      const bringBack = await engine.stop();
      post();
      if (name === "redis") {
        // Whoever asks gets an answer all the same.
        for (const { slack } of lands.all) {
          const answers = () =>
            slack
              .as(member.sofia)
              .messages(channel.general)
              .filter(({ user }) => user === app.bot);
          const before = answers().length;
          await slack.as(member.sofia).command(channel.general, "/octember find jisoo");
          await expect.poll(() => answers().length, { timeout: 600_000 }).toBeGreaterThan(before);
        }
      } else {
        const before = failures(needing[name]);
        await expect
          .poll(() => failures(needing[name]) - before, { timeout: 600_000 })
          .toBeGreaterThanOrEqual(failuresEach);
      }
      await bringBack();
      release();
    };
  });
  const hard = await runPhotos({
    teams: teamsOf(name, "hard"),
    planned,
    begin,
    around,
    own: Object.fromEntries(engines.map(([name, { url }]) => [name, url])),
    logLevel: "silent",
    trials: stopping,
    ...(open === undefined ? {} : { open }),
  });

  process.stdout.write(`${JSON.stringify({ calm: calm.figures, hard: hard.figures, failures: figures() })}\n`);
  await expectTheSame(calm, hard, [0, 1, 2]);
  expectOneResultEach(hard, [0, 1, 2]);
  await expectForgotten(hard, [0, 1, 2]);
  await expectPrivate(hard, [0, 1, 2]);
}
