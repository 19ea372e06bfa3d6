import { Command, InvalidArgumentError } from "commander";
import { mostPhotosADay } from "../../ports/choices.ts";
import { printJson, printLine } from "../output.ts";
import { withStore, workspaceToFill } from "../with-store.ts";

interface Options {
  readonly photos?: number | null;
  readonly json?: boolean;
  readonly workspace?: string;
}

export function settingsCommand(): Command {
  return new Command("settings")
    .description("What a workspace chose for all of its members; changed by who administers it in Slack, or here.")
    .option("--photos <number>", 'how many photos are read a day (UTC), or "default": as many as come', parsePhotos)
    .option("--json", "one JSON document on stdout")
    .option("--workspace <id>", "which one, if there are several")
    .addHelpText(
      "after",
      "\nExamples:\n  octember settings\n  octember settings --photos 200\n  octember settings --photos default",
    )
    .action(settings);
}

async function settings({ photos, json, workspace: named }: Options): Promise<void> {
  await withStore(async (store) => {
    const workspace = await workspaceToFill(store, named);
    const { choices } = store;
    const { photosADay } =
      photos === undefined ? await choices.of(workspace) : await choices.choose(workspace, { photosADay: photos });
    if (json) return printJson({ workspace, photosADay: photosADay ?? null });
    printLine(
      `${workspace}: ${photosADay === undefined ? "all photos are read" : `at most ${photosADay} photos are read a day`}`,
    );
  });
}

function parsePhotos(given: string): number | null {
  if (given === "default") return null;
  const photos = Number(given);
  if (!Number.isInteger(photos) || photos < 0 || photos > mostPhotosADay)
    throw new InvalidArgumentError(`It has to be a whole number from 0 to ${mostPhotosADay}, or "default".`);
  return photos;
}
