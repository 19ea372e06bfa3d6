import type { Instant } from "../../ids.ts";
import { readCsv } from "./csv/read-csv.ts";
import type { RecordOrError } from "./record.ts";
import { decodeText } from "./text/decode-text.ts";
import { splitLines } from "./text/split-lines.ts";

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
  yield* readCsv(file, splitLines(decodeText(file, chunks)), now);
}
