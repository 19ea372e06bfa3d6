import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of a bundle that Node loads when it is told to load this one. */
export function loadedWith(folder: string, file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(join(folder, file), "utf8");
  for (const [, next = ""] of code.matchAll(/(?:from|import)\s*"\.\/(chunk-\w+\.mjs)"/g))
    loadedWith(folder, next, found);
  return found;
}
