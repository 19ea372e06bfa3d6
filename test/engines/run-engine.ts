import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../free-port.ts";
import { fetchJars } from "./fetch-jars.ts";
import { needProgram } from "./need-program.ts";
import type { Place, Recipe } from "./start/recipe.ts";

/** A process that serves one engine. */
export interface Engine {
  /** Where its client finds it: the same after each start. */
  readonly url: string;
  readonly port: number;
  /** The process's id while it runs. */
  readonly pid: number | undefined;
  /**
   * Ends it. By default so that what it holds lasts, if it was started to keep it: at once, as a power cut would, where
   * the engine survives that, else politely.
   */
  stop(how?: "SIGTERM" | "SIGKILL"): Promise<void>;
  /** Starts it again where it was, and waits until it answers. */
  start(): Promise<void>;
  /** It takes connections and answers nothing, until `resume`. */
  pause(): void;
  resume(): void;
  /** Stops it for good and removes what it kept. */
  remove(): Promise<void>;
}

/** A busy machine takes long to start a JVM; one that never comes would be waited for this long. */
const startMs = 600_000;

/** Starts an engine on a port of its own. It dies with this process, however that ends. */
export async function runEngine(name: string, recipe: Recipe, options: { keeps: boolean }): Promise<Engine> {
  for (const program of recipe.needs) await needProgram(program);
  const jars = recipe.jars ? await fetchJars(recipe.jars) : "";
  const folder = await mkdtemp(join(tmpdir(), `octember-${name}-`));
  const place: Place = { port: await freePort(), folder, jars, keeps: options.keeps };
  const forget = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", forget);
  let running: ChildProcess | undefined;

  const engine: Engine = {
    url: recipe.url(place.port),
    port: place.port,
    get pid() {
      return running?.pid;
    },
    async stop(how = place.keeps ? (recipe.lastsAfter ?? "SIGKILL") : "SIGKILL") {
      const stopped = running;
      running = undefined;
      if (!stopped) return;
      // One that is paused or broken has nothing to say.
      if (place.keeps) await recipe.beforeStop?.(place).catch(() => undefined);
      await end(stopped, how);
    },
    async start() {
      running ??= await begin(name, recipe, place);
    },
    pause: () => running?.kill("SIGSTOP"),
    resume: () => running?.kill("SIGCONT"),
    async remove() {
      await engine.stop("SIGKILL");
      await rm(folder, { recursive: true, force: true });
      process.off("exit", forget);
    },
  };
  await engine.start();
  return engine;
}

async function begin(name: string, recipe: Recipe, place: Place): Promise<ChildProcess> {
  const { program, arguments: args, environment } = await recipe.command(place);
  const engine = spawn(program, args, { cwd: place.folder, env: { ...process.env, ...environment } });
  const output = lastOutput(engine);
  dieWithThisProcess(engine);
  const until = performance.now() + startMs;
  for (;;) {
    if (hasEnded(engine)) throw new Error(`${name} ended (${engine.exitCode ?? engine.signalCode}):\n${output()}`);
    if (await answersSoon(recipe, place)) return engine;
    if (performance.now() > until) {
      await end(engine, "SIGKILL");
      throw new Error(`${name} doesn't answer:\n${output()}`);
    }
    await sleep(50);
  }
}

async function answersSoon(recipe: Recipe, place: Place): Promise<boolean> {
  const answer = recipe.answers(place).catch(() => false);
  return Promise.race([answer, sleep(5_000, false)]);
}

function hasEnded(engine: ChildProcess): boolean {
  return engine.exitCode !== null || engine.signalCode !== null;
}

async function end(engine: ChildProcess, how: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (hasEnded(engine)) return;
  const ended = once(engine, "exit");
  engine.kill(how);
  // What is paused hears no polite word.
  engine.kill("SIGCONT");
  await ended;
}

/** A shell that waits for the end of a pipe from this process, which comes even when this process is killed. */
function dieWithThisProcess(engine: ChildProcess): void {
  const watch = spawn("sh", ["-c", `cat >/dev/null; kill -9 ${engine.pid}`], { stdio: ["pipe", "ignore", "ignore"] });
  engine.once("exit", () => watch.kill("SIGKILL"));
  watch.unref();
}

/** The end of what a process says, for the one case in which somebody wants to know. */
function lastOutput(engine: ChildProcess): () => string {
  let said = "";
  const keep = (part: Buffer) => {
    said = (said + part.toString()).slice(-20_000);
  };
  engine.stdout?.on("data", keep);
  engine.stderr?.on("data", keep);
  engine.once("error", (thrown) => keep(Buffer.from(String(thrown))));
  return () => said;
}
