import { Command } from "commander";
import { foundToJson, type ResultJson } from "../../find/to-json.ts";
import { findContacts } from "../../steps/find-contacts.ts";
import { printJson, printLine, printNote } from "../output.ts";
import { questionsOf } from "../questions.ts";
import { parseLimit } from "../usage.ts";
import { withStore, workspaceOf } from "../with-store.ts";

interface Options {
  readonly json?: boolean;
  readonly limit: number;
  readonly workspace?: string;
}

export function findCommand(): Command {
  return new Command("find")
    .description("Find contacts that the whole workspace may see, best first.")
    .argument(
      "<query>",
      "a name in any script, initials, a company, a title, four digits of a number; - reads one a line",
    )
    .option("--json", "one JSON document a query on stdout")
    .option("--limit <n>", "how many results at most; more than 100 are never given", parseLimit, 10)
    .option("--workspace <id>", "which one, if there are several")
    .addHelpText(
      "after",
      '\nExamples:\n  octember find 지수\n  octember find "contoso sales" --json\n  octember find "kim at contoso met:2026-10 -title:cto"\n  octember find - --json < queries.txt',
    )
    .action(find);
}

const mostFound = 100;

async function find(query: string, options: Options): Promise<void> {
  await withStore(async (store) => {
    const workspace = await workspaceOf(store, options.workspace);
    if (options.limit > mostFound) printNote(`No more than ${mostFound} are ever given: the query is to say more.`);
    for await (const question of questionsOf(query)) {
      const found = await findContacts(store, workspace, { kind: "operator" }, question, options.limit);
      const document = foundToJson(found);
      if (found.notUnderstood.length > 0) printNote(`Searched for as words: ${found.notUnderstood.join(", ")}`);
      if (options.json) {
        printJson(document);
        continue;
      }
      if (found.nearest && document.results.length > 0) printNote(`Nobody fits "${question}". The nearest:`);
      if (document.results.length === 0)
        printNote(`Nobody fits "${question}". Try a part of the name, the company, or digits of a number.`);
      for (const result of document.results) printLine(lineOf(result));
    }
  });
}

function lineOf({ id, name, title, company, emails }: ResultJson): string {
  const about = [title, company, ...emails].filter((value) => value !== "").join(", ");
  return `${name || "(no name)"}  ${about}  [${id}]`;
}
