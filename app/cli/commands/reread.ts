import { Command } from "commander";
import { textReader } from "../../adapters/reader/text-reader.ts";
import type { CardId } from "../../ids.ts";
import { openLog } from "../../log.ts";
import { feedViews } from "../../steps/feed-views.ts";
import { dueForRereading, type RereadOutcome, rereadCard } from "../../steps/reread-cards.ts";
import { viewConsumers } from "../../steps/view-consumers.ts";
import { endProgress, printJson, printLine, showProgress } from "../output.ts";
import { withStore, workspaceOf } from "../with-store.ts";

interface Options {
  readonly all?: boolean;
  readonly json?: boolean;
  readonly workspace?: string;
}

export function rereadCommand(): Command {
  return new Command("reread")
    .description(
      "Read the photos of known cards again, with the reader as it is now. Corrections and all that members decided stay.",
    )
    .option("--all", "also those that were read with this very reader")
    .option("--json", "one JSON document a workspace on stdout")
    .option("--workspace <id>", "which one, if there are several")
    .addHelpText(
      "after",
      `
Cards of photos that are no longer kept, and of files, stay as they are; so does what the reader no longer takes for a card. Ended half way,
it goes on where it was. It may run while the program does.

Examples:
  octember reread
  octember reread --all --json`,
    )
    .action(reread);
}

const sentences: Readonly<Record<RereadOutcome, string>> = {
  changed: "say something else now",
  same: "say the same",
  kept: "are kept as they were: the reader makes less of their photos now",
  "photo-gone": "are kept as they were: their photos are gone",
  erased: "were forgotten meanwhile",
};

async function reread(options: Options): Promise<void> {
  const reader = textReader();
  try {
    await withStore(async (store) => {
      const workspace = await workspaceOf(store, options.workspace);
      const due = await dueForRereading(store, workspace, options.all ?? false);
      const outcomes: Record<RereadOutcome, number> = { changed: 0, same: 0, kept: 0, "photo-gone": 0, erased: 0 };
      const started = Date.now();
      const waiting = [...due];
      const work = async () => {
        for (let card: CardId | undefined = waiting.shift(); card !== undefined; card = waiting.shift()) {
          outcomes[await rereadCard({ ...store, readerOf: () => reader }, workspace, card)] += 1;
          showProgress(progressOf(due.length - waiting.length, due.length, Date.now() - started));
        }
      };
      // As many as the reader reads at once.
      await Promise.all([work(), work()]);
      endProgress();
      await feedViews({ ...store, log: openLog("warn"), now: Date.now }, viewConsumers(store));
      if (options.json) printJson({ workspace, photos: due.length, ...outcomes });
      else print(due.length, outcomes);
    });
  } finally {
    await reader.close();
  }
}

function progressOf(done: number, all: number, ms: number): string {
  const left = Math.round(((all - done) * ms) / Math.max(1, done) / 60_000);
  return `reading ${done} of ${all}${left > 0 ? `, about ${left} min left` : ""}`;
}

function print(photos: number, outcomes: Readonly<Record<RereadOutcome, number>>): void {
  printLine(photos === 0 ? "Every card was read with this reader." : `${photos} photos were read again.`);
  for (const [outcome, count] of Object.entries(outcomes) as [RereadOutcome, number][]) {
    if (count > 0) printLine(`  ${count} ${sentences[outcome]}`);
  }
}
