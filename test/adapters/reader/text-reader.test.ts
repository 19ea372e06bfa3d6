import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { getPriority } from "node:os";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { textReader } from "../../../app/adapters/reader/text-reader.ts";

const card = await readFile(new URL("../../eval/cards/bx_global.png", import.meta.url));
const built = new URL("../../../dist/app/adapters/reader/text-reader.js", import.meta.url).href;

/**
 * Runs lines of JavaScript in a program of its own, with a `reader` and a `card`.
 * It has ended when all processes that it started have: they share its standard error.
 */
async function run(lines: string): Promise<{ ended: number | string; output: string; errors: string }> {
  const script = `import { readFileSync } from "node:fs"; import { textReader } from ${JSON.stringify(built)};
    const reader = textReader(); const card = readFileSync("test/eval/cards/bx_global.png"); ${lines}`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), 100_000);
  const [output, errors, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  clearTimeout(timer);
  return { ended: code ?? signal, output, errors };
}

describe("the text reader", () => {
  it("keeps native code out of the program that asks, which it could hold up or take along", async () => {
    const lines = `const [side] = await reader.read(card);
      const loaded = process.report.getReport().sharedObjects.filter((file) => /onnxruntime|sharp|vips/.test(file));
      console.log(side.lines.length, loaded);`;
    expect(await run(lines)).toEqual({ ended: 0, output: "9 []\n", errors: "" });
  });

  it.skipIf(process.platform === "win32")(
    "works five steps below the program that asks, however low that is",
    async () => {
      const program = Math.min(19, getPriority() + 10);
      const worker = spawn(
        "nice",
        ["-n", "10", process.execPath, fileURLToPath(new URL("reading-worker.js", built)), "1"],
        {
          serialization: "advanced",
          stdio: ["ignore", "ignore", "inherit", "ipc"],
        },
      );
      worker.send({ kind: "load" });
      await once(worker, "message");
      const priority = getPriority(worker.pid);
      worker.kill("SIGKILL");
      expect(priority).toBe(Math.min(19, program + 5));
    },
  );

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
    const lines = "await reader.read(card); await reader.close(); console.log('closed');";
    expect(await run(lines)).toEqual({ ended: 0, output: "closed\n", errors: "" });
  });

  it("lets the program end when nobody closed it, with nothing but the program's own words on its output", async () => {
    const lines = "const [side] = await reader.read(card); console.log(side.lines.length);";
    expect(await run(lines)).toEqual({ ended: 0, output: "9\n", errors: "" });
  });

  it("lets the program end when it is closed in the middle of a reading", async () => {
    const lines = `await reader.warm();
      const read = reader.read(card).catch((error) => console.log(error.code));
      await reader.close(); await read;`;
    expect(await run(lines)).toEqual({ ended: 0, output: "reader-crashed\n", errors: "" });
  });

  it.each([
    ["exits", "process.exit(7)", 7],
    ["is killed", "process.kill(process.pid, 'SIGKILL')", "SIGKILL"],
  ])("leaves no process behind when the program %s in the middle of a reading", async (_, end, ended) => {
    for (const after of [0, 300, 900]) {
      const lines = `setTimeout(() => ${end}, ${after}); for (;;) await reader.read(card);`;
      expect(await run(lines)).toEqual({ ended, output: "", errors: "" });
    }
  });

  it("ends a reading that takes too long without ending the program, wherever it is", async () => {
    const lines = `await reader.close(); let crashed = 0;
      for (const timeLimitMs of [1, 150, 300, 450, 600, 900]) {
        const hasty = textReader({ workers: 1, timeLimitMs });
        await hasty.read(card).catch((error) => { crashed += error.code === "reader-crashed" ? 1 : 0; });
        await hasty.close();
      }
      console.log(crashed > 0);`;
    expect(await run(lines)).toEqual({ ended: 0, output: "true\n", errors: "" });
  });

  it.skipIf(process.platform === "win32")(
    "finishes what it reads when Ctrl-C is pressed, if the program does",
    async () => {
      const lines = `process.on("SIGINT", () => {}); await reader.warm();
      const read = reader.read(card); process.kill(0, "SIGINT");
      const [side] = await read; await reader.close(); console.log(side.lines.length);`;
      expect(await run(lines)).toEqual({ ended: 0, output: "9\n", errors: "" });
    },
  );
});
