import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { readRecords } from "../../contacts/records/read-records.ts";
import { type ContactRecord, NoContactsFile, type RecordOrError } from "../../contacts/records/record.ts";
import type { Instant } from "../../ids.ts";
import { importRecords } from "../../steps/import-records.ts";
import { wordsFor } from "../../words/words.ts";
import { reasonOf } from "./find-files.ts";
import type { ImportSession } from "./import-session.ts";
import { type FileReport, mostProblems, type Problem, wrongFile } from "./report.ts";

/** Written and put into the views at once. */
const recordsAtOnce = 500;

/** Imports a vCard or CSV file; what is broken in it is named, the rest comes in. */
export async function importContacts(session: ImportSession, file: string, bytes: number): Promise<FileReport> {
  const taking = takingOf(session, file);
  let read = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(file, { highWaterMark: 65_536 })) {
      read += (chunk as Buffer).length;
      yield chunk as Buffer;
    }
  }
  try {
    for await (const one of readRecords(basename(file), chunks(), new Date().toISOString() as Instant)) {
      if (session.stopped()) return taking.report(true);
      await taking.take(one);
      session.progress(file, taking.count(), "contacts", read, bytes);
    }
    await taking.flush();
    return taking.report(false);
  } catch (thrown) {
    await taking.flush();
    if (thrown instanceof NoContactsFile) return wrongFile(file, thrown.problem, thrown.message);
    if ((thrown as NodeJS.ErrnoException).syscall === "read" || (thrown as NodeJS.ErrnoException).syscall === "open")
      return wrongFile(file, "unreadable", reasonOf(thrown));
    throw thrown;
  }
}

/** The records of a file on their way, so many at a time, and what came of them. */
function takingOf({ ports, importing, patiently, feedViews }: ImportSession, file: string) {
  const problems: Problem[] = [];
  let waiting: ContactRecord[] = [];
  let [fresh, known, broken, erased, left] = [0, 0, 0, 0, 0];

  async function flush(): Promise<void> {
    if (waiting.length === 0) return;
    const records = waiting;
    waiting = [];
    const counts = await patiently(() => importRecords(ports, { ...importing, file: basename(file) }, records));
    fresh += counts.fresh;
    known += counts.known;
    erased += counts.erased;
    await feedViews();
  }

  return {
    flush,
    count: () => fresh + known + broken + erased,
    async take(one: RecordOrError): Promise<void> {
      if ("error" in one) {
        broken += 1;
        if (problems.length < mostProblems) problems.push(problemOf(one));
        return;
      }
      left += one.left.length;
      waiting.push(one);
      if (waiting.length >= recordsAtOnce) await flush();
    },
    report: (stopped: boolean): FileReport => {
      return { file, new: fresh, known, broken, erased, problems, left, ...(stopped && { stopped }) };
    },
  };
}

function problemOf({ at, error, detail = "" }: Extract<RecordOrError, { readonly error: string }>): Problem {
  return { line: at, reason: error, says: wordsFor("en").imports.problems[error](detail) };
}
