import { Command } from "commander";
import { rebuildViews } from "../../steps/rebuild-views.ts";
import { endProgress, printJson, printLine, showProgress } from "../output.ts";
import { withStore, workspaceOf } from "../with-store.ts";

export function reindexCommand(): Command {
  return new Command("reindex")
    .description(
      "Build the search index and the graph anew from the contacts. The old ones answer until the new ones are whole.",
    )
    .option("--json", "one JSON document a workspace on stdout")
    .option("--workspace <id>", "only this one (default: all)")
    .addHelpText("after", "\nExamples:\n  octember reindex\n  octember reindex --workspace T0123456 --json")
    .action(reindex);
}

async function reindex(options: { readonly json?: boolean; readonly workspace?: string }): Promise<void> {
  await withStore(async (store) => {
    const workspaces =
      options.workspace === undefined ? await store.truth.workspaces() : [await workspaceOf(store, options.workspace)];
    for (const workspace of workspaces) {
      const started = Date.now();
      const clusters = await rebuildViews(store, workspace, (done) => {
        showProgress(
          `${workspace}: ${done} contacts, ${Math.round((done * 1000) / Math.max(1, Date.now() - started))} a second`,
        );
      });
      endProgress();
      if (options.json) printJson({ workspace, contacts: clusters });
      else printLine(`${workspace}: ${clusters} contacts`);
    }
  });
}
