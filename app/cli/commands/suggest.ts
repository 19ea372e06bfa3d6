import { Command } from "commander";
import type { Because } from "../../intro/connections.ts";
import { suggestionsToJson } from "../../intro/to-json.ts";
import { findSuggestions } from "../../steps/find-suggestions.ts";
import { membersOf } from "../member-of.ts";
import { printJson, printLine, printNote } from "../output.ts";
import { parseLimit } from "../usage.ts";
import { withStore, workspaceOf } from "../with-store.ts";

interface Options {
  readonly as: string;
  readonly json?: boolean;
  readonly limit: number;
  readonly workspace?: string;
}

export function suggestCommand(): Command {
  return new Command("suggest")
    .description("Name people whom a member doesn't know yet, and why they may be worth meeting, best first.")
    .requiredOption("--as <member>", "the member: Slack id, e-mail or name; - reads one a line")
    .option("--json", "one JSON document a member on stdout")
    .option("--limit <n>", "how many people at most", parseLimit, 10)
    .option("--workspace <id>", "which one, if there are several")
    .addHelpText(
      "after",
      "\nExamples:\n  octember suggest --as dana\n  octember suggest --as - --limit 5 --json < members.txt",
    )
    .action(suggest);
}

async function suggest(options: Options): Promise<void> {
  await withStore(async (store) => {
    const workspace = await workspaceOf(store, options.workspace);
    const ports = { ...store, directory: store.remembered, now: Date.now };
    for await (const { given, member } of membersOf(store, workspace, options.as)) {
      const viewer = member === undefined ? undefined : ({ kind: "operator", member } as const);
      const found = viewer ? await findSuggestions(ports, workspace, viewer, { limit: options.limit }) : [];
      const { suggestions } = suggestionsToJson(given, found);
      if (options.json) printJson({ member: given, suggestions });
      else if (suggestions.length === 0 && member !== undefined)
        printNote(`Nobody around those whom ${given} knows is still unknown to them.`);
      else
        for (const { name, score, because } of suggestions)
          printLine(`${name}  ${because.map(reasonOf).join("; ")}  (${score.toFixed(2)})`);
    }
  });
}

function reasonOf(because: Because): string {
  if (because.kind === "same-company") return `${because.present ? "" : "formerly "}at ${because.organization}`;
  if (because.kind === "same-event") return `met at ${because.where}`;
  if (because.kind === "met-by") return `met by ${because.members.map(({ name }) => name).join(", ")}`;
  return `known by ${because.members.map(({ name }) => name).join(", ")}`;
}
