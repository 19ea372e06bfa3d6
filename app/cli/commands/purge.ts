import { createInterface } from "node:readline/promises";
import { Command } from "commander";
import { keptAfterMs, purgeDeparted } from "../../steps/purge-departed.ts";
import { printJson, printLine, printNote } from "../output.ts";
import { WrongUsage } from "../usage.ts";
import { withStore, workspaceOf } from "../with-store.ts";

interface Options {
  readonly yes?: boolean;
  readonly json?: boolean;
  readonly workspace?: string;
}

const days = Math.round(keptAfterMs / (24 * 60 * 60 * 1000));

export function purgeCommand(): Command {
  return new Command("purge")
    .description(
      "Delete everything that is kept of a workspace: contacts, photos, jobs, the index. It can't be undone.",
    )
    .option("-y, --yes", "don't ask whether it is meant")
    .option("--json", "one JSON document on stdout")
    .option("--workspace <id>", "which one, if there are several")
    .addHelpText(
      "after",
      `
After the app was taken out of a workspace the running program does this by itself ${days} days later; whoever adds it again by then has
everything back. Until the program is started again in the workspace, nothing is written to it any more.

Examples:
  octember export -o contacts.vcf
  octember purge --workspace T0123456`,
    )
    .action(purge);
}

async function purge(options: Options): Promise<void> {
  await withStore(async (store) => {
    const workspace = await workspaceOf(store, options.workspace);
    if (options.yes !== true && !(await isMeant(workspace))) {
      printNote("Nothing was deleted.");
      process.exitCode = 1;
      return;
    }
    await store.departures.leave(workspace, 0);
    await purgeDeparted({ ...store, restMs: 0 }, Date.now(), () => false);
    if (options.json) printJson({ purged: workspace });
    else printLine(`Everything of ${workspace} is deleted.`);
  });
}

async function isMeant(workspace: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new WrongUsage("it can't be undone: say --yes if it is meant");
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const said = await asking.question(`Delete everything that is kept of ${workspace}? It can't be undone. Type yes: `);
  asking.close();
  return said.trim().toLowerCase() === "yes";
}
