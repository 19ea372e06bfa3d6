import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { root } from "../root.ts";

/** What holds native code, models or wasm, and so is copied instead of bundled. */
export const nativePackages = [
  "onnxruntime-node",
  "sharp",
  "tesseract.js",
  "@tesseract.js-data/kor",
  "libheif-js",
  "@embedpdf/pdfium",
] as const;

/** Only what runs on Lambda's x86_64, of packages that bring all platforms or all variants. */
const kept: Readonly<Record<string, RegExp>> = {
  "onnxruntime-node": /^(package\.json|dist\/.*|bin\/napi-v\d+\/linux\/x64\/.*)$/,
  "tesseract.js-core": /^(?!.*\.wasm\.js$)/,
  "libheif-js": /^(package\.json|LICENSE|libheif-wasm\/(LICENSE|libheif-bundle\.mjs))$/,
  "@embedpdf/pdfium": /^(package\.json|LICENSE.*|dist\/(index\.js|pdfium\.wasm))$/,
  "@tesseract.js-data/kor": /^(package\.json|4\.0\.0_best_int\/.*)$/,
};

/** What these need only to be installed. */
const unused = ["adm-zip", "global-agent", "opencollective-postinstall"];

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
  for (const name of neededBy([...nativePackages, ...ofLambda])) copyPackage(name, folder);
}

/** These packages and all that they depend on, each once. */
function neededBy(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name) || unused.includes(name)) continue;
    found.add(name);
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));
    neededBy(Object.keys(dependencies), found);
  }
  return found;
}

function copyPackage(name: string, folder: string): void {
  const from = join(root, "node_modules", name);
  for (const file of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name).slice(from.length + 1);
    if (kept[name]?.test(path) === false || /\.(map|d\.[cm]?ts|md)$/.test(path)) continue;
    const to = join(folder, "node_modules", name, path);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join(from, path), to, { dereference: true });
  }
}

const [, program, folder] = process.argv;
if (folder && program && import.meta.url === pathToFileURL(program).href) packReader(folder);
