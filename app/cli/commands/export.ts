import { Command, Option } from "commander";
import type { Contact } from "../../contacts/contact.ts";
import { writeCsv } from "../../contacts/records/csv/write-csv.ts";
import { writeVcard } from "../../contacts/records/vcard/write-vcard.ts";
import type { WorkspaceId } from "../../ids.ts";
import type { Store } from "../../local/open-store.ts";
import type { Viewer } from "../../privacy/audience.ts";
import { allContacts } from "../../steps/all-contacts.ts";
import { memberOf } from "../member-of.ts";
import { endProgress, printNote, showProgress } from "../output.ts";
import { withStore, workspaceOf } from "../with-store.ts";
import { writeFile, writeStdout } from "../write-out.ts";

interface Options {
  readonly format: "vcf" | "csv";
  readonly as?: string;
  readonly output?: string;
  readonly workspace?: string;
}

export function exportCommand(): Command {
  return new Command("export")
    .description(
      "Write the contacts that the whole workspace may see as vCards or CSV. Imported again, they are the same.",
    )
    .addOption(
      new Option("--format <format>", "vCard for phones and address books, CSV for spreadsheets")
        .choices(["vcf", "csv"])
        .default("vcf"),
    )
    .option("--as <member>", "also what this member alone may see: Slack id, e-mail or name")
    .option("-o, --output <file>", "into this file (default: stdout)")
    .option("--workspace <id>", "which one, if there are several")
    .addHelpText(
      "after",
      `
What is known in private channels alone is left out, but for --as: a member's channels are known for a day after they used Octember.

Examples:
  octember export > contacts.vcf
  octember export --format csv -o contacts.csv
  octember export --as dana -o dana.vcf`,
    )
    .action(exportContacts);
}

async function exportContacts(options: Options): Promise<void> {
  await withStore(async (store) => {
    const workspace = await workspaceOf(store, options.workspace);
    const viewer = options.as === undefined ? operator : await viewerFor(store, workspace, options.as);
    const contacts = counted(allContacts(store, workspace, viewer));
    const pieces = options.format === "csv" ? writeCsv(contacts) : writeVcard(contacts);
    try {
      if (options.output === undefined) await writeStdout(pieces);
      else await writeFile(options.output, pieces);
    } finally {
      endProgress();
    }
  });
}

const operator: Viewer = { kind: "operator" };

/** The member, in the private channels that Slack last told of; where that is not known, it is said. */
async function viewerFor(store: Store, workspace: WorkspaceId, as: string): Promise<Viewer> {
  const member = await memberOf(store, workspace, as);
  const known = await store.remembered.channelsOf(workspace, member);
  if (known === undefined) {
    printNote(
      `Contacts of private channels may be missing: in which ones ${as} is, is known for a day after they used Octember in Slack.`,
    );
  } else if (known.channels.length > 0) {
    const { length } = known.channels;
    const at = new Date(known.at).toISOString();
    printNote(`With ${length} private ${length === 1 ? "channel" : "channels"} that ${as} was in at ${at}.`);
  }
  return { kind: "member", member, channels: known?.channels ?? [] };
}

async function* counted(contacts: AsyncIterable<Contact>): AsyncGenerator<Contact> {
  let count = 0;
  for await (const contact of contacts) {
    count += 1;
    if (count % 1_000 === 0) showProgress(`${count.toLocaleString("en")} contacts`);
    yield contact;
  }
}
