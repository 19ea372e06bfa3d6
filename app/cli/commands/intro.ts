import { Command } from "commander";
import type { MemberId, WorkspaceId } from "../../ids.ts";
import { introductionsToJson } from "../../intro/to-json.ts";
import type { Store } from "../../local/open-store.ts";
import type { Member } from "../../ports/directory.ts";
import type { FoundContact } from "../../steps/find-contacts.ts";
import { findIntroductions, type Introduced, type Introductions } from "../../steps/find-introductions.ts";
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
    .argument("<person>", "a name, as for find; - reads one a line")
    .requiredOption("--as <member>", "the member who wants to be introduced: Slack id, e-mail or name")
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
  await withStore(async (store) => {
    const workspace = await workspaceOf(store, options.workspace);
    const member = await memberOf(store, workspace, options.as);
    const ports = { ...store, directory: store.remembered, now: Date.now };
    // What only some may see stays out: the command line shows what the whole workspace may know.
    const viewer = { kind: "member", member, channels: [] } as const;
    for await (const query of questionsOf(person)) {
      const found = await findIntroductions(ports, workspace, viewer, { query }, { limit: options.limit });
      if (options.json) printJson(documentOf(query, found));
      else print(query, found);
    }
  });
}

async function memberOf(store: Store, workspace: WorkspaceId, given: string): Promise<MemberId> {
  const members = await store.remembered.members(workspace);
  const wanted = given.replace(/^@/, "").toLowerCase();
  const fits = (member: Member) =>
    [member.id, member.email, member.name].some((one) => one?.toLowerCase() === wanted) ||
    member.name.toLowerCase().split(/\s+/).includes(wanted);
  const [only, ...others] = members.filter(fits);
  if (only === undefined)
    throw new WrongUsage(
      `no member "${given}" is known; there are: ${members.map(({ name }) => name).join(", ") || "none"}`,
    );
  if (others.length > 0)
    throw new WrongUsage(
      `several members are called "${given}": give the Slack id (${[only, ...others].map(({ id }) => id).join(", ")})`,
    );
  return only.id;
}

function documentOf(query: string, found: Introductions): unknown {
  if (found.kind === "introduced") return introductionsToJson(found);
  const choices =
    found.kind === "choose"
      ? found.contacts.map(({ contact }) => ({ id: contact.id, name: contact.names[0]?.value.written ?? "" }))
      : [];
  return { query, target: null, reason: found.kind, choices, paths: [], connections: [] };
}

function print(query: string, found: Introductions): void {
  if (found.kind === "introduced") printIntroduced(found);
  else if (found.kind === "choose") printChoices(query, found.contacts);
  else printNote(`Nobody fits "${query}". Try a part of the name, or the company.`);
}

function printChoices(query: string, contacts: readonly FoundContact[]): void {
  printNote(`Several people fit "${query}": add the company or title.`);
  for (const { contact } of contacts) {
    const [position] = contact.positions;
    const name = contact.names[0]?.value.written ?? contact.id;
    printLine(`  ${name}  ${position?.title?.value ?? ""}  ${position?.organization?.value ?? ""}`);
  }
}

function printIntroduced(found: Introduced): void {
  const { target, paths, connections } = introductionsToJson(found);
  printLine(target.name);
  if (found.own !== undefined) printLine("  the member knows them already");
  else if (paths.length === 0) printLine("  nobody on the team knows them, or anybody at their company");
  for (const { strength, steps } of paths) {
    const people = [...steps.map(({ from }) => from.name || from.id), target.name];
    printLine(`  ${people.join(" → ")}  (${strength.toFixed(2)})`);
    for (const { kind, date, where } of steps.flatMap(({ evidence }) => evidence))
      printLine(`      ${date} ${kind}${where === null ? "" : `, ${where}`}`);
  }
  if (connections.length > 0) printLine("  to meet:");
  for (const { name, score } of connections) printLine(`    ${name}  (${score.toFixed(2)})`);
}
