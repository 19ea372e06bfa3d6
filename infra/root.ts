import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The repository's folder: this file runs as it is in tests, and compiled from `dist` in the CDK. */
export const root = above(import.meta.dirname);

function above(folder: string): string {
  return existsSync(join(folder, "package-lock.json")) ? folder : above(dirname(folder));
}
