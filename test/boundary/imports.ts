import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A source file of the project, and what it imports: files from the project's root, packages by name. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

/** Every TypeScript file below these folders. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readSource(relative(root, join(entry.parentPath, entry.name)))),
  );
}

/** `import … from "x"`, `export … from "x"`, `import "x"`, `import("x")` and `require("x")`. */
const imports =
  /(?:^|[\n;])\s*(?:import|export)\b[^;"']*?\bfrom\s*["']([^"']+)["']|(?:^|[\n;])\s*import\s*["']([^"']+)["']|\b(?:import|require(?:\.resolve)?)\s*\(\s*["']([^"']+)["']/g;

export function importsIn(text: string): readonly string[] {
  return [...text.matchAll(imports)].map(([, from, bare, called]) => from ?? bare ?? called ?? "");
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), "utf8");
  const all = importsIn(text);
  return {
    path,
    lines: text.split("\n").length - 1,
    files: all.filter((one) => one.startsWith(".")).map((one) => normalize(join(dirname(path), one))),
    packages: all.filter((one) => !one.startsWith(".")).map(packageOf),
  };
}

/** `libphonenumber-js/max` → `libphonenumber-js`, `@slack/types` stays. */
function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
