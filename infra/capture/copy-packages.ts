import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../root.ts";

/** Only what runs on Lambda's x86_64, of packages that bring all platforms or all variants. */
const kept: Readonly<Record<string, RegExp>> = {
  "onnxruntime-node": /^(package\.json|dist\/.*|bin\/napi-v\d+\/linux\/x64\/.*)$/,
  "tesseract.js-core": /^(?!.*\.wasm\.js$)/,
  "libheif-js": /^(package\.json|LICENSE|libheif-wasm\/(LICENSE|libheif-bundle\.mjs))$/,
  "@embedpdf/pdfium": /^(package\.json|LICENSE.*|dist\/(index\.js|pdfium\.wasm))$/,
  "@tesseract.js-data/kor": /^(package\.json|4\.0\.0_best_int\/.*)$/,
  "@expo-google-fonts/noto-sans-kr": /^(package\.json|LICENSE.*|(400Regular|700Bold)\/.*\.ttf)$/,
};

/** What these need only to be installed. */
const unused = ["adm-zip", "global-agent", "opencollective-postinstall"];

/** Copies these packages, and all that they depend on, beside a bundle. */
export function copyPackages(names: readonly string[], folder: string): void {
  for (const name of neededBy(names)) copyPackage(name, folder);
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
