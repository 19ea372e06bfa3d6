import { Command } from "commander";
import type { CardId, WorkspaceId } from "../../ids.ts";
import { introductionsToJson } from "../../intro/to-json.ts";
import type { Store } from "../../local/open-store.ts";
import type { FoundContact } from "../../steps/find-contacts.ts";
import { findIntroductions, type Introduced, type Introductions } from "../../steps/find-introductions.ts";
import type { PersonAsked } from "../../steps/find-person.ts";
import { membersOf } from "../member-of.ts";
import { printJson, printLine, printNote } from "../output.ts";
import { questionsOf } from "../questions.ts";
import { parseLimit, WrongUsage } from "../usage.ts";
import { withStore, workspaceOf } from "../with-store.ts";

interface Options {
  readonly as: string;
  readonly json?: boolean;
  readonly limit: number;
  readonly workspace?: string;
}

export function introCommand(): Command {
  return new Command("intro")
    .description("Show who on the team can introduce a member to a person, and whom around them to meet.")
    .argument("<person>", "a name, as for find, or the id that find prints; - reads one a line")
    .requiredOption(
      "--as <member>",
      "the member who wants to be introduced: Slack id, e-mail or name; - reads one a line",
    )
    .option("--json", "one JSON document a person on stdout")
    .option("--limit <n>", "how many ways and connections at most", parseLimit, 5)
    .option("--workspace <id>", "which one, if there are several")
    .addHelpText(
      "after",
      '\nExamples:\n  octember intro "Jisoo Park" --as dana\n  octember intro 박지수 --as U0123456 --json',
    )
    .action(introduce);
}

async function introduce(person: string, options: Options): Promise<void> {
  if (person === "-" && options.as === "-")
    throw new WrongUsage("only one of PERSON and --as can be -: stdin is read once");
  await withStore(async (store) => {
    const workspace = await workspaceOf(store, options.workspace);
    const ports = { ...store, directory: store.remembered, now: Date.now };
    for await (const { member } of membersOf(store, workspace, options.as)) {
      for await (const query of questionsOf(person)) {
        if (member === undefined) {
          if (options.json) printJson(withoutTarget(query, "no-member"));
          continue;
        }
        const viewer = { kind: "operator", member } as const;
        const asked = await askedFor(store, workspace, query);
        const found = await findIntroductions(ports, workspace, viewer, asked, { limit: options.limit });
        if (options.json) printJson(documentOf(query, found));
        else print(query, found);
      }
    }
  });
}

/** What find prints is an id. */
async function askedFor({ truth }: Store, workspace: WorkspaceId, query: string): Promise<PersonAsked> {
  const card = query.trim() as CardId;
  return (await truth.read(workspace, card)) === undefined ? { query } : { contact: card };
}

function documentOf(query: string, found: Introductions): unknown {
  if (found.kind === "introduced") return introductionsToJson(found);
  const choices =
    found.kind === "choose"
      ? found.contacts.map(({ contact }) => ({ id: contact.id, name: contact.names[0]?.value.written ?? "" }))
      : [];
  return withoutTarget(query, found.kind, choices);
}

function withoutTarget(query: string, reason: string, choices: readonly object[] = []): unknown {
  return { query, target: null, reason, choices, paths: [], connections: [] };
}

function print(query: string, found: Introductions): void {
  if (found.kind === "introduced") printIntroduced(found);
  else if (found.kind === "choose") printChoices(query, found.contacts);
  else printNote(`Nobody fits "${query}". Try a part of the name, or the company.`);
}

function printChoices(query: string, contacts: readonly FoundContact[]): void {
  printNote(`Several people fit "${query}": add the company or title, or give the id.`);
  for (const { contact } of contacts) {
    const [position] = contact.positions;
    const name = contact.names[0]?.value.written ?? contact.id;
    const about = [position?.title?.value, position?.organization?.value].filter((one) => one !== undefined);
    printLine(`  ${name}  ${about.join(", ")}  [${contact.id}]`);
  }
}

function printIntroduced(found: Introduced): void {
  const { target, paths, connections } = introductionsToJson(found);
  printLine(target.name);
  if (found.themself) printLine("  that is the member themself");
  else if (found.own !== undefined) printLine("  the member knows them already");
  else if (paths.length === 0) printLine("  nobody on the team knows them, or anybody at their company");
  for (const { strength, steps, weakest } of paths) {
    const people = [...steps.map(({ from }) => from.name || from.id), target.name];
    const weak = steps.length > 1 ? `, weakest: ${people[weakest]} → ${people[weakest + 1]}` : "";
    printLine(`  ${people.join(" → ")}  (${strength.toFixed(2)}${weak})`);
    for (const { kind, date, where } of steps.flatMap(({ evidence }) => evidence))
      printLine(`      ${date} ${kind}${where === null ? "" : `, ${where}`}`);
  }
  if (connections.length > 0) printLine("  to meet:");
  for (const { name, score } of connections) printLine(`    ${name}  (${score.toFixed(2)})`);
}
