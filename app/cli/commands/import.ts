import { Command } from "commander";
import type { MemberId, WorkspaceId } from "../../ids.ts";
import type { Store } from "../../local/open-store.ts";
import { findFiles } from "../imports/find-files.ts";
import { importContacts } from "../imports/import-contacts.ts";
import { photoImporter } from "../imports/import-photos.ts";
import { type ImportSession, openImportSession } from "../imports/import-session.ts";
import { type FileReport, printReport, wrongFile } from "../imports/report.ts";
import { memberOf } from "../member-of.ts";
import { printNote } from "../output.ts";
import { withNewStore, workspaceToFill } from "../with-store.ts";

interface Options {
  readonly member?: string;
  readonly json?: boolean;
  readonly workspace?: string;
}

/** As a shell says it of a program that Ctrl-C ended. */
const interrupted = 130;
/** Photos that are on their way while others are read. */
const photosAtOnce = 3;

export function importCommand(): Command {
  return new Command("import")
    .description(
      "Make contacts of vCard and CSV files and of photos of business cards. Done again, it changes nothing; ended, it goes on.",
    )
    .argument("<file...>", "vCard or CSV files, JPEG, PNG or HEIC photos, or folders of photos")
    .option("--member <member>", "who knows those of whom the file doesn't say it: e-mail, Slack id or name")
    .option("--json", "one JSON document a file on stdout")
    .option("--workspace <id>", "which one, if there are several")
    .addHelpText(
      "after",
      `
Columns of a CSV file, by its first line and in any order:
  name,title,company,phone,email,address,website,member,met_on,note
  (also as Google, Outlook and Korean address books name them)

Examples:
  octember import contacts.csv
  octember import --member dana@example.com contacts.vcf
  octember import --json scanned-cards/`,
    )
    .action(importFiles);
}

async function importFiles(files: readonly string[], options: Options): Promise<void> {
  let stopped = false;
  const onInterrupt = () => {
    // Who presses it twice doesn't want to wait.
    if (stopped) process.exit(interrupted);
    stopped = true;
  };
  process.on("SIGINT", onInterrupt);
  try {
    await withNewStore(async (store) => {
      const workspace = await workspaceToFill(store, options.workspace);
      const knownBy = options.member === undefined ? [] : [await knownTo(store, workspace, options.member)];
      const session = openImportSession(store, workspace, knownBy, () => stopped);
      try {
        for await (const report of reports(session, files)) {
          session.progress.end();
          printReport(report, options.json === true);
          if (report.broken > 0) process.exitCode = 1;
        }
        await session.feedViews();
      } finally {
        session.progress.end();
        await session.close();
      }
    });
  } finally {
    process.off("SIGINT", onInterrupt);
  }
  if (!stopped) return;
  printNote("Stopped. What came in is kept: run the same command again, and it goes on.");
  process.exitCode = interrupted;
}

/** What came of each file, in their order. Photos are read side by side. */
async function* reports(session: ImportSession, files: readonly string[]): AsyncGenerator<FileReport> {
  const importPhoto = photoImporter(session);
  const reading: Promise<FileReport>[] = [];
  let photos = 0;
  for await (const found of findFiles(files)) {
    if (session.stopped()) break;
    if (found.kind === "photo") {
      photos += 1;
      reading.push(importPhoto(found.file));
      session.progress("photos", photos, "photos", 0, 0);
    }
    while (reading.length >= (found.kind === "photo" ? photosAtOnce : 1)) yield* next(reading);
    if (found.kind === "wrong") yield wrongFile(found.file, "unreadable", found.reason);
    else if (found.kind === "contacts") yield await importContacts(session, found.file, found.bytes);
  }
  while (reading.length > 0) yield* next(reading);
}

async function* next(reading: Promise<FileReport>[]): AsyncGenerator<FileReport> {
  const first = reading.shift();
  if (first !== undefined) yield await first;
}

/** An e-mail address that nobody had before becomes a member. */
async function knownTo(store: Store, workspace: WorkspaceId, given: string): Promise<MemberId> {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(given)) return store.remembered.welcome(workspace, given);
  return /^[UW][A-Z0-9]{6,}$/.test(given) ? (given as MemberId) : memberOf(store, workspace, given);
}
