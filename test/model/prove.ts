import { parseArgs } from "node:util";
import fc from "fast-check";
import { someFacts } from "../contacts/arbitrary-facts.ts";
import { closeTwo, openTwo, playEpisode } from "./audience/play.ts";
import { checkAnyOrder } from "./check-any-order.ts";
import { openStore } from "./open-store.ts";
import { viewers } from "./viewers.ts";

/*
 * `npm run prove`: what the tests of the model check, for much longer. `--cases` and `--operations` say how many, `--from` the first
 * batch: of one number it is always the same, so that it can be gone on with, and what it found be found again.
 */

const casesOfBatch = 1_000;
const operationsOfEpisode = 50;
const episodesOfBatch = 20;

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "100000" },
    operations: { type: "string", default: "100000" },
    from: { type: "string", default: "1" },
  },
});
const from = Number(values.from);

interface Done {
  count: number;
  failed: number;
  answers: number;
}

async function batches(
  all: number,
  ofBatch: number,
  work: (batch: number, done: Done) => Promise<void>,
): Promise<Done> {
  const done: Done = { count: 0, failed: 0, answers: 0 };
  for (let batch = from; (batch - from) * ofBatch < all; batch += 1) {
    try {
      await work(batch, done);
      done.count += ofBatch;
    } catch (error) {
      done.failed += 1;
      process.stderr.write(`batch ${batch} failed: ${String(error)}\n${String((error as Error).cause ?? "")}\n`);
    }
    process.stderr.write(
      `${new Date().toISOString()} batch ${batch}: ${done.count} of ${all}, ${done.failed} failed\n`,
    );
  }
  return done;
}

async function anyOrder(batch: number): Promise<void> {
  const stores = { disordered: openStore(), plain: openStore() };
  const numbers = fc.infiniteStream(fc.nat(0xffffff));
  const property = fc.asyncProperty(someFacts, fc.constantFrom(...viewers), numbers, (facts, viewer, some) =>
    checkAnyOrder(stores, facts, viewer, (n) => (some.next().value ?? 0) % n),
  );
  try {
    await fc.assert(property, { numRuns: casesOfBatch, seed: batch, endOnFailure: true });
  } finally {
    stores.disordered.close();
    stores.plain.close();
  }
}

async function audiences(batch: number, done: Done): Promise<void> {
  const two = openTwo();
  try {
    for (let nth = 0; nth < episodesOfBatch; nth += 1) {
      done.answers += await playEpisode(two, batch * episodesOfBatch + nth, operationsOfEpisode);
    }
  } finally {
    closeTwo(two);
  }
}

const started = Date.now();
const cases = await batches(Number(values.cases), casesOfBatch, anyOrder);
const middle = Date.now();
const operations = await batches(Number(values.operations), episodesOfBatch * operationsOfEpisode, audiences);
const seconds = (since: number, until: number) => `${Math.round((until - since) / 1_000)} s`;
process.stdout.write(
  [
    "| what                                   | done    | failed batches | took   |",
    "| -------------------------------------- | ------- | -------------- | ------ |",
    `| facts in any order, cases              | ${cases.count} | ${cases.failed} | ${seconds(started, middle)} |`,
    `| operations in three workspaces         | ${operations.count} | ${operations.failed} | ${seconds(middle, Date.now())} |`,
    `| answers compared with a world without  | ${operations.answers} | | |`,
    "",
  ].join("\n"),
);
process.exitCode = cases.failed + operations.failed > 0 ? 1 : 0;
