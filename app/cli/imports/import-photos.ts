import { readFile } from "node:fs/promises";
import { importPhoto } from "../../steps/import-photo.ts";
import { wordsFor } from "../../words/words.ts";
import { reasonOf } from "./find-files.ts";
import type { ImportSession } from "./import-session.ts";
import { type FileReport, wrongFile } from "./report.ts";

/** Imports one photo: its cards become contacts. A photo without a card is named. */
export async function importPhotoFile(session: ImportSession, file: string): Promise<FileReport> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (thrown) {
    return wrongFile(file, "unreadable", reasonOf(thrown));
  }
  const { ports, importing, patiently } = session;
  const { known, outcome } = await patiently(() => importPhoto(ports, importing, bytes));
  if (outcome !== "done") return wrongFile(file, outcome, sentenceOf(outcome));
  return { file, new: known ? 0 : 1, known: known ? 1 : 0, broken: 0, problems: [], left: 0 };
}

function sentenceOf(outcome: string): string {
  const { whyNot } = wordsFor("en").card;
  return Object.entries(whyNot).find(([reason]) => reason === outcome)?.[1] ?? outcome;
}
