import { readdirSync, readFileSync } from "node:fs";
import type { LocalTextReader } from "../../app/adapters/reader/text-reader.ts";
import { UnreadablePhoto } from "../../app/ports/text-reader.ts";
import { wordsFor } from "../../app/words/words.ts";
import type { FuzzedFile } from "./mutate.ts";

/** What came of one file. `why`: `read`, or the code that it was refused with. */
export interface Outcome {
  readonly name: string;
  readonly why: string;
  /** What a person is told; missing where there is no such sentence, or the program threw something else. */
  readonly sentence?: string;
  readonly ms: number;
}

/** Gives a file to the reader. Every eighth is read to its end; of the others what is hostile about them, decoding and codes, is all. */
export async function readHostile(
  reader: LocalTextReader,
  { name, bytes }: FuzzedFile,
  whole: boolean,
): Promise<Outcome> {
  const begin = performance.now();
  const ms = () => performance.now() - begin;
  try {
    if (whole) await reader.read(bytes);
    else await reader.readCodes(bytes);
    return { name, why: "read", sentence: "", ms: ms() };
  } catch (error) {
    if (!(error instanceof UnreadablePhoto)) return { name, why: String(error), ms: ms() };
    const sentence = wordsFor("en").card.whyNot[error.code];
    return { name, why: error.code, ...(sentence ? { sentence } : {}), ms: ms() };
  }
}

/** Megabytes that this process and each of its children took at most, since each began. Linux alone tells; elsewhere none. */
export function mostMemory(): { readonly own: number; readonly workers: readonly number[] } {
  if (process.platform !== "linux") return { own: 0, workers: [] };
  const children = readdirSync("/proc/self/task").flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, "utf8").split(" ").filter(Boolean),
  );
  return { own: peakOf("self"), workers: [...new Set(children)].map(peakOf) };
}

function peakOf(process: string): number {
  try {
    const [, kilobytes = "0"] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/status`, "utf8")) ?? [];
    return Number(kilobytes) / 1024;
  } catch (error) {
    // It ended just now.
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || (error as NodeJS.ErrnoException).code === "ESRCH")
      return 0;
    throw error;
  }
}
