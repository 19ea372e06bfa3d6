import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FunctionName, functions } from "../../../handlers/wiring/functions.ts";
import { loadedWith } from "../../infra/loaded-with.ts";
import type { Row } from "../row.ts";
import { bareBolts } from "./bare-bundle.ts";

const kilobyte = 1_000;

/** How much each function loads at its start, and brings along for when it is needed. */
export function bundleSizes(codeOf: (name: FunctionName) => string, folder: string): readonly Row[] {
  const row = (name: string, code: string): Row => {
    const all = readdirSync(code).filter((file) => file.endsWith(".mjs"));
    const later = sizeOf(code, all) - sizeOf(code, loadedWith(code, "index.mjs"));
    const note = later === 0 ? {} : { note: `and ${Math.round(later / kilobyte)} KB when they are needed` };
    return { name, value: sizeOf(code, loadedWith(code, "index.mjs")) / kilobyte, unit: "KB", ...note };
  };
  const names = Object.keys(functions) as FunctionName[];
  return [
    ...names.map((name) => row(`bundle of ${name}`, codeOf(name))),
    ...Object.entries(bareBolts).map(([what, at]) => row(`bundle of bare Bolt, ${what}`, join(folder, at))),
  ];
}

function sizeOf(code: string, files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + readFileSync(join(code, file)).length, 0);
}
