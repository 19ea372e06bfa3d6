import { fork } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packReader } from "../../infra/capture/pack-reader.ts";
import { root } from "../../infra/root.ts";
import { pdfOf } from "../adapters/reader/scans.ts";

/** Of a function's unpacked files, by Lambda's quotas. */
const limit = 250 * 1024 * 1024;

// Elsewhere, npm installs the native code of another machine than Lambda's.
const asLambda = process.platform === "linux" && process.arch === "x64";

describe.runIf(asLambda)("what is packed beside the reader's bundle", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "octember-reader-"));
    packReader(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("is below Lambda's limit, with room for the bundle itself", async () => {
    expect(await bytesIn(folder)).toBeLessThan(limit / 2);
  });

  it("reads a card, Latin and Korean, with nothing else of the project in reach", async () => {
    const photo = await readFile(join(root, "app/local/samples/jisoo-park-korean.png"));
    const { answer } = await ask(join(folder, "dist/app/adapters/reader/reading-worker.js"), { kind: "read", photo });
    expect(answer.kind).toBe("sides");
    const text = JSON.stringify(answer.sides);
    expect(text).toContain("박지수");
    expect(text).toMatch(/@[a-z]+/);
  });

  it("draws a page of a PDF", async () => {
    const photo = await pdfOf([await readFile(join(root, "app/local/samples/jisoo-park.png"))]);
    const { answer } = await ask(join(folder, "dist/app/adapters/reader/reading-worker.js"), { kind: "read", photo });
    expect(JSON.stringify(answer.sides)).toContain("Jisoo Park");
  });
});

async function bytesIn(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files.filter((file) => file.isFile()).map((file) => stat(join(file.parentPath, file.name)));
  return (await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0);
}

interface Reply {
  readonly answer: { readonly kind: string; readonly sides?: unknown };
}

function ask(worker: string, request: object): Promise<Reply> {
  const child = fork(worker, ["1"], { serialization: "advanced", execArgv: [], cwd: tmpdir() });
  const reply = new Promise<Reply>((resolve, reject) => {
    child.once("message", (message: Reply | { error: unknown }) =>
      "error" in message ? reject(message.error) : resolve(message),
    );
    child.once("exit", (code) => reject(new Error(`the worker ended with ${code}`)));
  });
  child.send(request);
  return reply.finally(() => child.kill("SIGKILL"));
}
