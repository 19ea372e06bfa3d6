import { readdirSync } from "node:fs";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { aliasesOf, type FunctionName, functions } from "../../handlers/wiring/functions.ts";
import { paintersPackages } from "../../infra/capture/pack-painter.ts";

/** What is in a function's bundle, and how large it is: built as NodejsFunction builds it. */
async function bundle(name: FunctionName) {
  const built = await build({
    entryPoints: [`handlers/${name}.ts`],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: "node",
    target: "node24",
    format: "esm",
    mainFields: ["module", "main"],
    external: name === "draw" ? [...paintersPackages] : [],
    alias: { ...aliasesOf(name) },
    logLevel: "error",
  });
  const [output] = Object.values(built.metafile.outputs);
  const packages = Object.keys(output?.inputs ?? {}).flatMap((path) => {
    const inside = path.split("node_modules/").at(-1)?.split("/") ?? [];
    return path.includes("node_modules/") ? [inside.slice(0, inside[0]?.startsWith("@") ? 2 : 1).join("/")] : [];
  });
  const files = Object.keys(output?.inputs ?? {});
  return { bytes: output?.bytes ?? 0, packages: new Set(packages), files };
}

const of = (names: readonly FunctionName[]) => names.map((name) => [name] as const);

describe("a bundle", () => {
  it.each(of(["receive", "respond", "redrive", "reply", "read"]))(
    "of %s carries no server, no socket and no tables of encodings of Bolt's",
    async (name) => {
      const { packages } = await bundle(name);
      const absents = [
        "express",
        "body-parser",
        "undici",
        "raw-body",
        "iconv-lite",
        "@slack/socket-mode",
        "@slack/oauth",
      ];
      for (const absent of absents) expect([absent, packages.has(absent)]).toEqual([absent, false]);
    },
  );

  it("of receive carries no half of a listener that does the work, and no client but those it calls", async () => {
    const { packages, files } = await bundle("receive");
    for (const absent of ["iconv-lite", "csv-parse", "ical.js", "@aws-sdk/client-kinesis", "@aws-sdk/client-textract"])
      expect([absent, packages.has(absent)]).toEqual([absent, false]);
    // Who works says something, and writes: these do it.
    const working = ["app/slack/listeners/index.ts", "app/slack/listeners/answer.ts", "app/steps/write-facts.ts"];
    expect(files.filter((path) => working.includes(path))).toEqual([]);
  });

  it.each(of(["arrive", "index", "link", "query", "operate"]))("of %s carries nothing of Slack's", async (name) => {
    const { packages } = await bundle(name);
    expect([...packages].filter((one) => one.startsWith("@slack/"))).toEqual([]);
  });

  it.each(of((Object.keys(functions) as FunctionName[]).filter((name) => name !== "read-scripts")))(
    "of %s carries no pixels, no models, and no SQLite",
    async (name) => {
      const { packages, files } = await bundle(name);
      for (const absent of ["sharp", "onnxruntime-node", "tesseract.js", "libsql", "@resvg/resvg-js"])
        expect([absent, packages.has(absent)]).toEqual([absent, false]);
      expect(files.filter((path) => /app\/(adapters\/(reader|sqlite|folder)|local|cli)\//.test(path))).toEqual([]);
    },
  );

  it("is made for every function, and there is no other file", () => {
    const files = readdirSync("handlers").filter((name) => name.endsWith(".ts"));
    expect(files.sort()).toEqual(
      Object.keys(functions)
        .map((name) => `${name}.ts`)
        .sort(),
    );
  });
});
