import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type FunctionSettings, functionProcesses } from "./function-process.ts";
import { nodeOfLambda } from "./synthesize-bundles.ts";

const run = promisify(execFile);
const hourMs = 60 * 60 * 1_000;

/** A function whose bundle is this text. */
async function open(text: string, over: Partial<FunctionSettings> = {}) {
  const code = await mkdtemp(join(tmpdir(), "octember-function-"));
  await writeFile(join(code, "index.mjs"), text);
  const made = functionProcesses({
    name: "tried",
    code,
    handler: "index.handler",
    memoryMb: 128,
    timeoutMs: 60_000,
    environment: { GIVEN: "yes" },
    node: await nodeOfLambda(),
    ...over,
  });
  onTestFinished(async () => {
    made.close();
    await rm(code, { recursive: true, force: true });
  });
  return made;
}

describe("a function's process", () => {
  it("is Node 24, is kept for the next event, and is given nothing but what its template says", async () => {
    process.env.OCTEMBER_NOT_GIVEN = "1";
    onTestFinished(() => {
      delete process.env.OCTEMBER_NOT_GIVEN;
    });
    const { invoke } = await open(`
      let events = 0;
      export const handler = async (event) => ({
        event, events: ++events, node: process.versions.node.split(".")[0], given: process.env.GIVEN, not: process.env.OCTEMBER_NOT_GIVEN ?? null,
      });`);
    const said = { node: "24", given: "yes", not: null };
    expect(await invoke({ a: 1 })).toEqual({ event: { a: 1 }, events: 1, ...said });
    expect(await invoke({ a: 2 })).toEqual({ event: { a: 2 }, events: 2, ...said });
  });

  it("answers with the error that its handler threw, and goes on", async () => {
    const { invoke } = await open(
      `export const handler = async ({ bad }) => { if (bad) throw new RangeError("too bad"); return "well"; };`,
    );
    await expect(invoke({ bad: true })).rejects.toMatchObject({ errorType: "RangeError", message: "too bad" });
    expect(await invoke({})).toBe("well");
  });

  it("has the time of who invokes it, which a test may have set ahead, also where it kept what tells the time", async () => {
    const { invoke } = await open("const now = Date.now; export const handler = async () => now();");
    const real = Date.now();
    expect(await invoke({})).toBeLessThan(real + hourMs);
    const spy = vi.spyOn(Date, "now").mockImplementation(() => real + 2 * hourMs);
    onTestFinished(() => spy.mockRestore());
    expect(await invoke({})).toBeGreaterThan(real + hourMs);
    spy.mockRestore();
    expect(await invoke({})).toBeLessThan(real + hourMs);
  });

  it("is killed when its time is over, and the next event finds another", async () => {
    const { invoke } = await open(
      `export const handler = ({ hang }) => hang ? new Promise(() => setInterval(() => {}, 1000)) : Promise.resolve(process.pid);`,
      { timeoutMs: 3_000 },
    );
    const before = await invoke({});
    await expect(invoke({ hang: true })).rejects.toMatchObject({ errorType: "Sandbox.Timedout" });
    expect(await invoke({})).not.toBe(before);
  });

  it("is killed in the middle of its work, but not between two events, and the next event finds another", async () => {
    let moment: number | undefined;
    const { invoke, kill } = await open(
      `export const handler = ({ hang }) => hang ? new Promise(() => setInterval(() => {}, 1000)) : Promise.resolve(process.pid);`,
      { killedAfter: () => moment },
    );
    const before = await invoke({});
    expect(kill()).toBe(0);
    expect(await invoke({})).toBe(before);
    const working = invoke({ hang: true });
    expect(kill()).toBe(1);
    await expect(working).rejects.toMatchObject({ errorType: "Runtime.ExitError" });
    const next = await invoke({});
    expect(next).not.toBe(before);
    moment = 1;
    await expect(invoke({ hang: true })).rejects.toMatchObject({ errorType: "Runtime.ExitError" });
    moment = undefined;
    expect(await invoke({})).not.toBe(next);
  });

  it("signs with a session token of its own, by which it alone is killed; many events wait until one of a few is free", async () => {
    const { invoke, kill } = await open(
      `export const handler = ({ hang }) =>
        hang ? new Promise(() => setInterval(() => {}, 1000)) : Promise.resolve(process.env.AWS_SESSION_TOKEN);`,
    );
    const sessions = new Set(await Promise.all(Array.from({ length: 20 }, () => invoke({}))));
    expect(sessions.size).toBeLessThanOrEqual(6);
    const working = [...sessions].map(() => invoke({ hang: true }));
    const ended = working.map((one) => one.catch((error: unknown) => error));
    expect(kill(String([...sessions][0]))).toBe(1);
    expect(await Promise.race(ended)).toMatchObject({ errorType: "Runtime.ExitError" });
    expect(kill()).toBe(sessions.size - 1);
    await Promise.all(ended);
  });

  it("ends when it needs more memory than it has", async () => {
    const { invoke, output } = await open(
      `export const handler = async () => { const all = []; for (;;) all.push({ at: all.length, text: String(all.length).padStart(100) }); };`,
      { memoryMb: 64 },
    );
    await expect(invoke({})).rejects.toMatchObject({ errorType: "Runtime.ExitError" });
    await expect.poll(output).toContain("heap out of memory");
  });

  it("is stopped between two events", async () => {
    const { invoke } = await open("export const handler = async () => process.pid;");
    const state = async (pid: unknown) => (await run("ps", ["-o", "stat=", "-p", String(pid)])).stdout.trim()[0];
    const pid = await invoke({});
    await expect.poll(() => state(pid)).toBe("T");
    expect(await invoke({})).toBe(pid);
    await expect.poll(() => state(pid)).toBe("T");
  });
});
