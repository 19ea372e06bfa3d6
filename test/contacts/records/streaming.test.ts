import { describe, expect, it } from "vitest";
import type { Contact } from "../../../app/contacts/contact.ts";
import { writeCsv } from "../../../app/contacts/records/csv/write-csv.ts";
import { readRecords } from "../../../app/contacts/records/read-records.ts";
import { writeVcard } from "../../../app/contacts/records/vcard/write-vcard.ts";
import type { Instant } from "../../../app/ids.ts";
import { cardRead, day } from "../facts-for-tests.ts";
import { onlyContact } from "../only-contact.ts";

const now = day(200) as Instant;
const pieceOf = {
  csv: (n: number) => `Person ${n},p${n}@contoso.com,"a, b"\n`,
  vcf: (n: number) => `BEGIN:VCARD\nFN:Person ${n}\nEMAIL:p${n}@contoso.com\nEND:VCARD\n`,
};

describe.each(["csv", "vcf"] as const)("a file of a million people (%s)", (format) => {
  it("is read as far as its people are asked for", async () => {
    let given = 0;
    let people = 0;
    async function* chunks() {
      if (format === "csv") yield new TextEncoder().encode("name,email,note\n");
      for (; people < 1_000_000; given += 1) {
        let text = "";
        for (let n = 0; n < 1_000; n += 1) text += pieceOf[format](people++);
        yield new TextEncoder().encode(text);
      }
    }
    const records = readRecords(`people.${format}`, chunks(), now);
    for (let n = 0; n < 2_000; n += 1) {
      const { value } = await records.next();
      expect(value).toMatchObject({ cards: [{ fields: { names: [{ value: { written: `Person ${n}` } }] } }] });
    }
    expect(given).toBeLessThan(10);
    await records.return(undefined);
  });

  it("is written as far as it is taken", async () => {
    let asked = 0;
    function* contacts(): Generator<Contact> {
      for (; asked < 1_000_000; asked += 1) yield onlyContact([cardRead(asked, { names: ["Kim"] })]);
    }
    const pieces = format === "csv" ? writeCsv(contacts()) : writeVcard(contacts());
    for (let n = 0; n < 10; n += 1) await pieces.next();
    expect(asked).toBeLessThan(12);
    await pieces.return(undefined);
  });
});
