import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Side } from "../../app/cards/card.ts";
import type { TextReader } from "../../app/ports/text-reader.ts";
import { projectFolder } from "../../app/project-folder.ts";

/** What the reader saw on a picture, and how long it took (milliseconds). */
export interface Seen {
  readonly sides: readonly Side[];
  readonly ms: number;
}

const folder = join(projectFolder, "test/eval/out/lines");

/**
 * Reads pictures and keeps what was seen, so that rules can be measured again without the reader. `again`: reads also what was kept.
 */
export function keepingReader(open: () => Promise<TextReader>, again: boolean) {
  let reader: Promise<TextReader> | undefined;
  mkdirSync(folder, { recursive: true });
  return {
    async read(key: string, photo: () => Buffer | Promise<Buffer>): Promise<Seen> {
      const kept = again ? undefined : readKept(key);
      if (kept) return kept;
      reader ??= open();
      const [bytes, ready] = [await photo(), await reader];
      const start = performance.now();
      const sides = await ready.read(bytes);
      const seen = { sides, ms: performance.now() - start };
      writeFileSync(fileOf(key), JSON.stringify(seen));
      return seen;
    },
    async close(): Promise<void> {
      await (await reader)?.close();
    },
  };
}

function fileOf(key: string): string {
  return join(folder, `${createHash("sha256").update(key).digest("hex").slice(0, 24)}.json`);
}

/** What was seen on a picture before; nothing if it was not read yet. */
export function readKept(key: string): Seen | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(key), "utf8")) as Seen;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
