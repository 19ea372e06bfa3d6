import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { aliasesOf, type FunctionName } from "../../handlers/wiring/functions.ts";
import { root } from "../root.ts";

/**
 * Puts a bundle that is cut where its source imports something only when it is needed in the place of one that holds everything: Node
 * reads and compiles the whole of a file at its start. NodejsFunction makes one file of everything, so this is done after it.
 */
export function cutBundle(name: FunctionName, folder: string): void {
  buildSync({
    absWorkingDir: root,
    entryPoints: { index: `handlers/${name}.ts` },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    minify: true,
    keepNames: true,
    sourcemap: true,
    sourcesContent: false,
    platform: "node",
    format: "esm",
    target: "node24",
    mainFields: ["module", "main"],
    alias: { ...aliasesOf(name) },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: "warning",
  });
}

const [, program, name, folder] = process.argv;
if (name && folder && program && import.meta.url === pathToFileURL(program).href)
  cutBundle(name as FunctionName, folder);
