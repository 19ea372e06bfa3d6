import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { importsIn } from "../boundary/imports.ts";

const folder = import.meta.dirname;

/** Every file that these need when they run: what is imported for its types alone is not there then. */
function neededBy(files: readonly string[]): ReadonlySet<string> {
  const needed = new Set<string>();
  const left = [...files];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (needed.has(file)) continue;
    needed.add(file);
    const text = readFileSync(join(folder, file), "utf8").replaceAll(/^import type [^;]*;$/gm, "");
    for (const one of importsIn(text)) if (one.startsWith(".")) left.push(normalize(join(dirname(file), one)));
  }
  return needed;
}

describe("the model", () => {
  it("takes of the app no more than how a name that a member wrote is taken apart", () => {
    const ofApp = [...neededBy(["people.ts", "seen-by.ts"])].filter((file) => file.startsWith("../../app/"));
    expect(ofApp).toContain("../../app/cards/fields/name/latin-name.ts");
    expect(ofApp.filter((file) => !file.startsWith("../../app/cards/"))).toEqual([]);
  });
});
