import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../../app/contacts/contact.ts";
import { textKey } from "../../../app/contacts/equal-values.ts";
import { foldFacts } from "../../../app/contacts/fold.ts";
import { organizationKey } from "../../../app/contacts/organization-key.ts";
import { writeCsv } from "../../../app/contacts/records/csv/write-csv.ts";
import { writeVcard } from "../../../app/contacts/records/vcard/write-vcard.ts";
import { someFacts } from "../arbitrary-facts.ts";
import { cardRead, day, noted, tagged } from "../facts-for-tests.ts";
import { anyLine, anyNote } from "./any-text.ts";
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

/** One person with whatever text where text may be. */
const hostile = fc
  .record({
    names: fc.uniqueArray(
      anyLine.filter((text) => /\p{L}/u.test(text)),
      { minLength: 1, maxLength: 2, selector: (text) => textKey("names", text) },
    ),
    companies: fc.uniqueArray(anyLine, { maxLength: 2, selector: organizationKey }),
    titles: fc.uniqueArray(anyLine, { maxLength: 2, selector: (text) => textKey("titles", text) }),
    departments: fc.uniqueArray(anyLine, { maxLength: 2, selector: (text) => textKey("departments", text) }),
    addresses: fc.uniqueArray(anyLine, { maxLength: 2, selector: (text) => textKey("addresses", text) }),
    where: anyLine.map((text) => text.slice(0, 60).trim()),
    tag: anyLine.filter((text) => text.length <= 40),
    note: anyNote,
  })
  .map(({ where, tag, note, ...says }) => [
    cardRead(1, says, { met: { at: day(1), where }, confidence: 1 }),
    tagged(2, 1, tag),
    noted(3, 1, note),
  ]);

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
      { numRuns: 100 },
    );
  });

  it("keeps text as it is, whatever it would do in a spreadsheet or to the file", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (facts) => {
        const contacts = foldFacts(facts);
        const text = await joined(write(contacts));
        const records = await readPeople(`contacts.${format}`, text, 1000);
        const again = foldFacts(factsOfRecords(records, day(100)));
        expect(again.map(comparable)).toEqual(contacts.map(comparable));
      }),
      { numRuns: 150 },
    );
  });
});
