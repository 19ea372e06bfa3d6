import { createInterface } from "node:readline/promises";
import { Command } from "commander";
import type { Contact } from "../../contacts/contact.ts";
import type { WorkspaceId } from "../../ids.ts";
import type { Store } from "../../local/open-store.ts";
import { openLog } from "../../log.ts";
import { eraseJob } from "../../slack/listeners/erase-person.ts";
import { type EraseOrder, erasePerson, orderErasing, SaidMore } from "../../steps/erase-person.ts";
import { feedViews } from "../../steps/feed-views.ts";
import { findPerson } from "../../steps/find-person.ts";
import { viewConsumers } from "../../steps/view-consumers.ts";
import { peopleByIdOrIdentity } from "../../steps/who-is-meant.ts";
import { printJson, printLine, printNote } from "../output.ts";
import { WrongUsage } from "../usage.ts";
import { withStore, workspaceOf } from "../with-store.ts";

interface Options {
  readonly yes?: boolean;
  readonly json?: boolean;
  readonly workspace?: string;
}

export function eraseCommand(): Command {
  return new Command("erase")
    .description("Forget a person for good: everything that is kept of them, whoever may see it. It can't be undone.")
    .argument("<person>", "a name, as for find; the id that find prints; a mail address or a mobile number")
    .option("-y, --yes", "don't ask whether it is meant")
    .option("--json", "one JSON document on stdout")
    .option("--workspace <id>", "which one, if there are several")
    .addHelpText(
      "after",
      `
By a mail address or a number everybody who has it is forgotten, also whom only a private channel or one member knows.
Results in Slack's threads are replaced by the running program; if none runs, when it starts. Backups, exported files and what colleagues
saved are not in Octember's hands.

Examples:
  octember erase "Jisoo Park"
  octember erase jisoo@contoso.com --yes`,
    )
    .action(erase);
}

async function erase(person: string, options: Options): Promise<void> {
  await withStore(async (store) => {
    const workspace = await workspaceOf(store, options.workspace);
    const people = await whoIsMeant(store, workspace, person);
    if (people.length === 0) {
      if (options.json) printJson({ person, erased: [] });
      else printNote(`Nobody is kept who fits "${person}".`);
      process.exitCode = 1;
      return;
    }
    for (const contact of people) printNote(lineOf(contact));
    if (options.yes !== true && !(await isMeant(people.length))) {
      printNote("Nothing was erased.");
      process.exitCode = 1;
      return;
    }
    for (const contact of people) await erasePersonIn(store, workspace, contact);
    if (options.json) printJson({ person, erased: people.map(({ id }) => id) });
    else printLine(people.length === 1 ? "Forgotten for good." : `Forgotten for good: ${people.length} people.`);
  });
}

/** What is asked for lies in the inbox first: ended at any point, it is done when the program runs, or when it is asked for again. */
async function erasePersonIn(store: Store, workspace: WorkspaceId, { cards }: Contact): Promise<void> {
  for (let order = await orderErasing(store, workspace, cards); order !== undefined; ) {
    await store.inbox.accept(eraseJob(order, `${cards[0]} ${Date.now()}`));
    order = await eraseOrdered(store, order);
  }
  await feedViews({ ...store, log: openLog("warn"), now: Date.now }, viewConsumers(store));
}

/** @returns what is to be done in place of it; undefined: it is done */
async function eraseOrdered(store: Store, order: EraseOrder): Promise<EraseOrder | undefined> {
  try {
    await erasePerson({ ...store, directory: store.remembered, checkpoint: () => {}, now: Date.now }, order);
    return undefined;
  } catch (error) {
    if (error instanceof SaidMore) return error.order;
    throw error;
  }
}

/** @throws WrongUsage where a name means several */
async function whoIsMeant(store: Store, workspace: WorkspaceId, person: string): Promise<readonly Contact[]> {
  const known = await peopleByIdOrIdentity(store, workspace, person);
  if (known !== undefined) return known;
  const found = await findPerson(store, workspace, { kind: "operator" }, { query: person });
  if (found.kind === "found") return [found.contact];
  if (found.kind !== "choose") return [];
  for (const { contact } of found.contacts) printNote(`  ${lineOf(contact)}`);
  throw new WrongUsage(`several people fit "${person}": give the id of one`);
}

async function isMeant(people: number): Promise<boolean> {
  if (!process.stdin.isTTY) throw new WrongUsage("it can't be undone: say --yes if it is meant");
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const them = people === 1 ? "this person" : `these ${people} people`;
  const said = await asking.question(`Erase everything that is kept of ${them}? It can't be undone. Type yes: `);
  asking.close();
  return said.trim().toLowerCase() === "yes";
}

function lineOf({ id, names, positions, emails }: Contact): string {
  const [position] = positions;
  const about = [position?.title?.value, position?.organization?.value, emails[0]?.value].filter(
    (one) => one !== undefined,
  );
  return `${names[0]?.value.written ?? "(no name)"}  ${about.join(", ")}  [${id}]`;
}
