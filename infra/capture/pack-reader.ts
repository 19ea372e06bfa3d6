import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { root } from "../root.ts";
import { copyPackages } from "./copy-packages.ts";

/** What holds native code, models or wasm, and so is copied instead of bundled. */
export const nativePackages = [
  "onnxruntime-node",
  "sharp",
  "tesseract.js",
  "@tesseract.js-data/kor",
  "libheif-js",
  "@embedpdf/pdfium",
] as const;

/** Sharp's library for Lambda. `npm install --os linux --cpu x64` brings it to a machine of another kind. */
const ofLambda = ["@img/sharp-linux-x64", "@img/sharp-libvips-linux-x64"];

const worker = "app/adapters/reader/reading-worker";
const models = "app/adapters/reader/models";

/** Puts beside the reader's bundle what it reads and starts: its worker, the models, and the packages with native code. */
export function packReader(folder: string): void {
  // By it the program finds its folder, and Node that worker and bundle are modules.
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  buildSync({
    absWorkingDir: root,
    entryPoints: [`${worker}.ts`],
    outfile: join(folder, "dist", `${worker}.js`),
    bundle: true,
    minify: true,
    keepNames: true,
    sourcemap: true,
    sourcesContent: false,
    platform: "node",
    format: "esm",
    target: "node24",
    external: [...nativePackages],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: "warning",
  });
  cpSync(join(root, models), join(folder, models), { recursive: true, filter: (file) => !file.endsWith(".py") });
  copyPackages([...nativePackages, ...ofLambda], folder);
}

const [, program, folder] = process.argv;
if (folder && program && import.meta.url === pathToFileURL(program).href) packReader(folder);
