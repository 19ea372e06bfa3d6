import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { runEngine } from "./run-engine.ts";
import { type EngineName, recipes } from "./start-engine.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where each engine is found that this run shares. One that `ENGINES` leaves out has an address that nobody serves. */
    engines: Readonly<Record<EngineName, string>>;
    /** A folder for what would be deployed, of this run alone. */
    bundles: string;
  }
}

const names = Object.keys(recipes) as EngineName[];

/** Starts the engines that `ENGINES` names (`dynamodb,redis`; all by default), and returns what stops them. */
export default async function startEngines(project: TestProject): Promise<() => Promise<void>> {
  const wanted = process.env.ENGINES?.split(",").map((name) => name.trim()) ?? names;
  const unknown = wanted.filter((name) => !names.includes(name as EngineName));
  if (unknown.length > 0) throw new Error(`ENGINES names ${unknown.join(", ")}; there are ${names.join(", ")}`);
  const started = await Promise.allSettled(
    names
      .filter((name) => wanted.includes(name))
      .map(async (name) => [name, await runEngine(name, recipes[name], { keeps: false })] as const),
  );
  const running = started.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const bundles = await mkdtemp(join(tmpdir(), "octember-bundles-"));
  const stop = async () => {
    await Promise.all([...running.map(([, engine]) => engine.remove()), rm(bundles, { recursive: true, force: true })]);
  };
  const failed = started.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  if (failed.length > 0) {
    await stop();
    throw failed.length === 1 ? failed[0] : new AggregateError(failed, failed.map(String).join("\n"));
  }
  const addresses = Object.fromEntries(names.map((name) => [name, recipes[name].url(9)]));
  for (const [name, engine] of running) addresses[name] = engine.url;
  project.provide("engines", addresses as Record<EngineName, string>);
  project.provide("bundles", bundles);
  return stop;
}
