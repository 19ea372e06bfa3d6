import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cutBundle } from "../../infra/capture/cut-bundle.ts";
import { loadedWith } from "./loaded-with.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "octember-cut-"));
  cutBundle("receive", folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The source files that these were made of. */
function sourcesOf(files: Iterable<string>): string[] {
  return [...files].flatMap(
    (file) => JSON.parse(readFileSync(join(folder, `${file}.map`), "utf8")).sources as string[],
  );
}

describe("the bundle of receive", () => {
  it("loads at its start what every request needs, and nothing that only finding people does", () => {
    const sources = sourcesOf(loadedWith(folder, "index.mjs"));
    expect(sources.some((source) => source.includes("/@slack/bolt/"))).toBe(true);
    expect(sources.some((source) => source.includes("/client-sqs/"))).toBe(true);
    const rarelyNeeded =
      /\/(pinyin-pro|libphonenumber-js|es-hangul|wanakana|client-lambda|client-s3|nested-clients)\/|app\/(find|cards|words)\//;
    expect(sources.filter((source) => rarelyNeeded.test(source))).toEqual([]);
  });

  it("has beside it what finds people, for who needs it", () => {
    const [, entry = ""] =
      /import\("\.\/(suggest-\w+\.mjs)"\)/.exec(readFileSync(join(folder, "index.mjs"), "utf8")) ?? [];
    const sources = sourcesOf(loadedWith(folder, entry));
    expect(sources.some((source) => source.endsWith("app/steps/find-contacts.ts"))).toBe(true);
  });

  it("has beside it the page for uploads, and what signs them", () => {
    const [, entry = ""] =
      /import\("\.\/(upload-\w+\.mjs)"\)/.exec(readFileSync(join(folder, "index.mjs"), "utf8")) ?? [];
    const sources = sourcesOf(loadedWith(folder, entry));
    expect(sources.some((source) => source.includes("/client-s3/"))).toBe(true);
    expect(sources.some((source) => source.endsWith("app/slack/upload/upload-page.ts"))).toBe(true);
  });

  it("is small at its start", () => {
    const bytes = [...loadedWith(folder, "index.mjs")].map((file) => readFileSync(join(folder, file)).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(700_000);
  });
});
