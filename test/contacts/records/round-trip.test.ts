import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../../app/contacts/contact.ts";
import { foldFacts } from "../../../app/contacts/fold.ts";
import { writeCsv } from "../../../app/contacts/records/csv/write-csv.ts";
import { writeVcard } from "../../../app/contacts/records/vcard/write-vcard.ts";
import { someFacts } from "../arbitrary-facts.ts";
import { day } from "../facts-for-tests.ts";
import { factsOfRecords } from "./facts-of-records.ts";
import { readPeople } from "./read-text.ts";
import { toldOf } from "./told-of.ts";

const formats = [
  ["csv", writeCsv],
  ["vcf", writeVcard],
] as const;

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let all = "";
  for await (const piece of pieces) all += piece;
  return all;
}

/** Somebody whom an import can take: by a name, a mail address, a number or a company. */
function isSomebody({ names, emails, phones, positions }: Contact): boolean {
  return names.length + emails.length + phones.length + positions.filter((one) => one.organization).length > 0;
}

/** What could not be told apart of a name when it was read may be told apart by the import. */
function comparable(contact: Contact) {
  const told = toldOf(contact);
  return { ...told, names: told.names.map(({ written, script }) => ({ written, script })) };
}

describe.each(formats)("importing an export as %s", (format, write) => {
  it("gives the same contacts, whatever their facts were", async () => {
    await fc.assert(
      fc.asyncProperty(someFacts, async (facts) => {
        const contacts = foldFacts(facts).filter(isSomebody);
        fc.pre(contacts.length > 0);
        const records = await readPeople(`contacts.${format}`, await joined(write(contacts)), 1000);
        expect(records.flatMap(({ left }) => left)).toEqual([]);
        const again = records.flatMap((record) => foldFacts(factsOfRecords([record], day(100))));
        expect(again.map(comparable)).toEqual(contacts.map(comparable));
      }),
      { numRuns: 300 },
    );
  });
});
