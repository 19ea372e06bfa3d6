import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readRecords } from "../../../app/contacts/records/read-records.ts";
import type { ContactRecord, RecordOrError } from "../../../app/contacts/records/record.ts";
import type { Instant } from "../../../app/ids.ts";

const now = "2026-11-26T05:00:00.000Z" as Instant;

/** The bytes in chunks of a size that splits letters and lines. */
async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function readAll(
  file: string,
  content: string | Uint8Array,
  size = 65_536,
): Promise<readonly RecordOrError[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const all: RecordOrError[] = [];
  for await (const one of readRecords(file, chunksOf(bytes, size), now)) all.push(one);
  return all;
}

/** What is read of a file of which nothing is broken. */
export async function readPeople(file: string, content: string | Uint8Array, size?: number) {
  const all = await readAll(file, content, size);
  return all.map((one): ContactRecord => {
    if ("error" in one) throw new Error(`line ${one.at}: ${one.error} ${one.detail ?? ""}`);
    return one;
  });
}

/** A sample in `files/`. */
export async function sample(name: string): Promise<Uint8Array> {
  return readFile(fileURLToPath(new URL(`files/${name}`, import.meta.url)));
}
