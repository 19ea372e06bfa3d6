import type { Instant } from "../../ids.ts";
import { readCsv } from "./csv/read-csv.ts";
import { NoContactsFile, type RecordOrError } from "./record.ts";
import { decodeText } from "./text/decode-text.ts";
import { type Line, splitLines } from "./text/split-lines.ts";
import { readVcard } from "./vcard/read-vcard.ts";

/**
 * The people that a vCard or CSV file tells of, in its order; what is broken is named between them. Reads as it goes: memory does not
 * grow with the file.
 * @param now dates after it are refused.
 * @throws NoContactsFile if the file as a whole holds no contacts that can be read.
 */
export async function* readRecords(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  now: Instant,
): AsyncGenerator<RecordOrError> {
  const lines = splitLines(decodeText(file, chunks));
  const before: (readonly Line[])[] = [];
  let first: Line | undefined;
  while (!first) {
    const next = await lines.next();
    if (next.done) break;
    before.push(next.value);
    first = next.value.find(({ text }) => text.trim() !== "");
  }
  if (!first) throw new NoContactsFile(file, "empty");
  const isVcard = /\.(?:vcf|vcard)$/i.test(file) || /^begin\s*:\s*vcard/i.test(first.text);
  yield* isVcard ? readVcard(file, all(before, lines), now) : readCsv(file, all(before, lines), now);
}

async function* all<T>(before: readonly T[], after: AsyncIterable<T>): AsyncGenerator<T> {
  yield* before;
  yield* after;
}
