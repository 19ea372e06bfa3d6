import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cutBundle } from "../../infra/capture/cut-bundle.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "octember-cut-"));
  cutBundle("receive", folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files that Node loads when it is told to load this one. */
function loadedWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(join(folder, file), "utf8");
  for (const [, next = ""] of code.matchAll(/(?:from|import)\s*"\.\/(chunk-\w+\.mjs)"/g)) loadedWith(next, found);
  return found;
}

/** The source files that these were made of. */
function sourcesOf(files: Iterable<string>): string[] {
  return [...files].flatMap(
    (file) => JSON.parse(readFileSync(join(folder, `${file}.map`), "utf8")).sources as string[],
  );
}

describe("the bundle of receive", () => {
  it("loads at its start what every request needs, and nothing that only finding people does", () => {
    const sources = sourcesOf(loadedWith("index.mjs"));
    expect(sources.some((source) => source.includes("/@slack/bolt/"))).toBe(true);
    expect(sources.some((source) => source.includes("/client-sqs/"))).toBe(true);
    const rarelyNeeded =
      /\/(pinyin-pro|libphonenumber-js|es-hangul|wanakana|client-lambda|nested-clients)\/|app\/(find|cards|words)\//;
    expect(sources.filter((source) => rarelyNeeded.test(source))).toEqual([]);
  });

  it("has beside it what finds people, for who needs it", () => {
    const [, entry = ""] =
      /import\("\.\/(suggest-\w+\.mjs)"\)/.exec(readFileSync(join(folder, "index.mjs"), "utf8")) ?? [];
    const sources = sourcesOf(loadedWith(entry));
    expect(sources.some((source) => source.endsWith("app/steps/find-contacts.ts"))).toBe(true);
  });

  it("is small at its start", () => {
    const bytes = [...loadedWith("index.mjs")].map((file) => readFileSync(join(folder, file)).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(700_000);
  });
});
