import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { describe, expect, it, vi } from "vitest";
import { textReader } from "../../../app/adapters/reader/text-reader.ts";

// On a busy machine a card takes many seconds.
vi.setConfig({ testTimeout: 120_000 });

const card = await readFile(new URL("../../eval/cards/bx_global.png", import.meta.url));
const built = new URL("../../../dist/app/adapters/reader/text-reader.js", import.meta.url).href;

/** Runs lines of JavaScript in a program of its own, with a `reader` and a `card`. */
async function run(lines: string): Promise<{ code: number | null; output: string }> {
  const script = `import { readFileSync } from "node:fs"; import { textReader } from ${JSON.stringify(built)};
    const reader = textReader(); const card = readFileSync("test/eval/cards/bx_global.png"); ${lines}`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), 100_000);
  const [code] = await once(child, "close");
  clearTimeout(timer);
  return { code, output };
}

describe("the text reader", () => {
  it("never holds up the thread that asks", async () => {
    const reader = textReader({ workers: 1 });
    await reader.warm();
    const started = performance.now();
    let last = started;
    let longest = 0;
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await reader.read(card);
    clearInterval(timer);
    const took = performance.now() - started;
    await reader.close();
    // In this thread the detector alone would hold it up for a third of the time.
    expect(longest).toBeLessThan(took / 5);
  });

  it("reads several photos at the same time, each for itself", async () => {
    const reader = textReader({ workers: 2 });
    const other = await readFile(new URL("../../eval/cards/bx_sun.png", import.meta.url));
    const read = await Promise.all([card, other, card].map((photo) => reader.read(photo)));
    await reader.close();
    const has = (i: number, mail: string) => read[i]?.[0]?.lines.some((line) => line.text === mail);
    expect([has(0, "hello@global.com"), has(1, "hello@Sun.com"), has(2, "hello@global.com")]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("calls a reading that takes too long a crash, and closes", async () => {
    const reader = textReader({ workers: 1, timeLimitMs: 1 });
    await expect(reader.read(card)).rejects.toMatchObject({ name: "UnreadablePhoto", code: "reader-crashed" });
    await reader.close();
  });

  it("leaves the caller's bytes as they were", async () => {
    const reader = textReader({ workers: 1 });
    const photo = Uint8Array.from(card);
    await reader.read(photo);
    await reader.close();
    expect(Buffer.from(photo).equals(card)).toBe(true);
  });

  it("lets the program end after it was closed", async () => {
    expect(await run("await reader.read(card); await reader.close(); console.log('closed');")).toEqual({
      code: 0,
      output: "closed\n",
    });
  });

  it("lets the program end when nobody closed it, with nothing but the program's own words on its output", async () => {
    expect(await run("const [side] = await reader.read(card); console.log(side.lines.length);")).toEqual({
      code: 0,
      output: "9\n",
    });
  });

  it("lets the program end when it is closed in the middle of a reading", async () => {
    const lines = `const read = reader.read(card).catch((error) => console.log(error.code));
      setTimeout(() => reader.close(), 900); await read;`;
    expect(await run(lines)).toEqual({ code: 0, output: expect.stringMatching(/^(reader-crashed\n)?$/) });
  });

  it.each([300, 500, 700, 900])("lets the program exit at once, %i ms into a reading", async (after) => {
    const lines = `setTimeout(() => process.exit(7), ${after}); for (;;) await reader.read(card);`;
    expect(await run(lines)).toEqual({ code: 7, output: "" });
  });

  it("ends a reading that takes too long without ending the program, wherever it is", async () => {
    const lines = `await reader.close(); let crashed = 0;
      for (let timeLimitMs = 150; timeLimitMs < 900; timeLimitMs += 75) {
        const hasty = textReader({ workers: 1, timeLimitMs });
        await hasty.read(card).catch((error) => { crashed += error.code === "reader-crashed" ? 1 : 0; });
        await hasty.close();
      }
      console.log(crashed > 0);`;
    expect(await run(lines)).toEqual({ code: 0, output: "true\n" });
  });
});
