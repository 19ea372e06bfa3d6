import { join } from "node:path";
import { buildSync } from "esbuild";
import { projectFolder } from "../../../app/project-folder.ts";
import { aliasesOf } from "../../../handlers/wiring/functions.ts";

/** By the folder that each is in. Ours leave out what Lambda never calls, too. */
export const bareBolts = { "as it comes": "bare", "without what Lambda never calls": "lean" } as const;

/** Bundles bare Bolt as NodejsFunction bundles our functions. @returns its file */
export function bareBundle(folder: string, what: keyof typeof bareBolts): string {
  const outfile = join(folder, bareBolts[what], "index.mjs");
  buildSync({
    absWorkingDir: projectFolder,
    entryPoints: ["test/bench/receive/bare-bolt.ts"],
    outfile,
    bundle: true,
    minify: true,
    keepNames: true,
    sourcemap: true,
    sourcesContent: false,
    platform: "node",
    format: "esm",
    target: "node24",
    mainFields: ["module", "main"],
    ...(what === "as it comes" ? {} : { alias: { ...aliasesOf("receive") } }),
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: "warning",
  });
  return outfile;
}
