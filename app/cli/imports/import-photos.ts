import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { importPhoto } from "../../steps/import-photo.ts";
import { wordsFor } from "../../words/words.ts";
import { reasonOf } from "./find-files.ts";
import type { ImportSession } from "./import-session.ts";
import { type FileReport, wrongFile } from "./report.ts";

/** Imports photos: their cards become contacts. A photo without a card is named. Of equal ones that are asked for at once the first is read. */
export function photoImporter(session: ImportSession): (file: string) => Promise<FileReport> {
  const { ports, importing, patiently } = session;
  const onTheirWay = new Map<string, Promise<unknown>>();

  return async (file) => {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(file);
    } catch (thrown) {
      return wrongFile(file, "unreadable", reasonOf(thrown));
    }
    const digest = createHash("sha256").update(bytes).digest("hex");
    const before = onTheirWay.get(digest) ?? Promise.resolve();
    const work = before.then(() => patiently(() => importPhoto(ports, importing, bytes)));
    onTheirWay.set(
      digest,
      work.catch(() => undefined),
    );
    const { known, outcome } = await work;
    onTheirWay.delete(digest);
    if (outcome !== "done") return wrongFile(file, outcome, sentenceOf(outcome));
    return { file, new: known ? 0 : 1, known: known ? 1 : 0, broken: 0, erased: 0, problems: [], left: 0 };
  };
}

function sentenceOf(outcome: string): string {
  const { whyNot } = wordsFor("en").card;
  return Object.entries(whyNot).find(([reason]) => reason === outcome)?.[1] ?? outcome;
}
