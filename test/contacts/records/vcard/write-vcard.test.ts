import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../../../app/contacts/facts.ts";
import { foldFacts } from "../../../../app/contacts/fold.ts";
import { writeVcard } from "../../../../app/contacts/records/vcard/write-vcard.ts";
import { vcardOf } from "../../../../app/contacts/vcard.ts";
import { cardRead, corrected, day, hana, minsu, mobile, noted, phone, samePerson } from "../../facts-for-tests.ts";
import { onlyContact } from "../../only-contact.ts";
import { anyLine } from "../any-text.ts";
import { readPeople } from "../read-text.ts";
import { says } from "../says.ts";

async function vcards(facts: readonly Fact[]): Promise<string> {
  let text = "";
  for await (const piece of writeVcard(foldFacts(facts))) text += piece;
  return text;
}

const facts = [
  cardRead(
    1,
    { names: ["박지수"], companies: ["Contoso"], titles: ["Manager"], emails: ["jisoo@contoso.com"] },
    { knownBy: [minsu, hana], met: { at: day(1), where: "CES" } },
  ),
  cardRead(2, {
    names: ["박지수", "Jisoo Park"],
    companies: ["Fabrikam"],
    websites: ["www.fabrikam.com"],
    phones: [mobile("010-2345-6789", "+821023456789"), phone("phone", "1588")],
  }),
  samePerson(3, 1, 2),
  noted(4, 1, "one\ntwo"),
];

describe("contacts as vCards", () => {
  it("show a phone what it needs, and keep beside it what an import needs", async () => {
    const lines = (await vcards(facts)).split("\r\n");
    expect(lines).toEqual(
      expect.arrayContaining(["FN:박지수", "ORG:Fabrikam", "NICKNAME:Jisoo Park", "R1.NOTE:one\\ntwo"]),
    );
    expect(lines.filter((line) => /^(?:\w+\.)?TEL/.test(line))).toEqual([
      "T1.TEL;TYPE=CELL,VOICE:+821023456789",
      "TEL;TYPE=WORK,VOICE:1588",
    ]);
    expect(lines).toEqual(
      expect.arrayContaining(["T1.X-OCTEMBER-PRINTED;VALUE=TEXT:010-2345-6789", "M2.X-OCTEMBER-WHERE;VALUE=TEXT:CES"]),
    );
  });

  it("are read again with every time that the person was met", async () => {
    const [record, ...more] = await readPeople("contacts.vcf", await vcards(facts));
    expect(more).toEqual([]);
    expect(record?.cards.map(({ members, metOn, metWhere }) => [members, metOn, metWhere])).toEqual([
      [[minsu], day(2), undefined],
      [[hana, minsu], day(1), "CES"],
    ]);
    expect(record?.cards.map(({ fields }) => fields.companies.map(({ value }) => value))).toEqual([
      ["Fabrikam"],
      ["Contoso"],
    ]);
  });

  it("can be changed in an address book and come in again", async () => {
    const changed = (await vcards(facts))
      .replace("\r\nFN:박지수", "\r\nFN:박지수 이사")
      .replace("ORG:Fabrikam", "ORG:Selva;Sales")
      .replace("END:VCARD", "TITLE:Director\r\nEMAIL:park@selva.com\r\nEND:VCARD");
    const [record] = (await readPeople("contacts.vcf", changed)).map(says);
    expect(record).toMatchObject({
      companies: ["Selva", "Fabrikam"],
      departments: ["Sales"],
      titles: ["Director"],
      emails: ["jisoo@contoso.com", "park@selva.com"],
    });
    expect(record?.names?.[0]).toBe("박지수 이사");
  });

  it("tell a phone nothing of who met the person, and when", () => {
    const contact = onlyContact([...facts, corrected(5, 1, { field: "names", value: "남궁민수" })]);
    expect(vcardOf(contact)).not.toMatch(/X-OCTEMBER|U0MINSU|CES|2025/);
  });

  it("hold one person each, whatever their cards say", async () => {
    const broken = fc
      .array(fc.oneof(anyLine, fc.constantFrom("\r\n", "\n", "\r", "\u2028", "\u0085", "\u202e", "\0", "\t")), {
        minLength: 1,
        maxLength: 8,
      })
      .map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(broken, async (evil) => {
        const all = [evil];
        const text = await vcards([
          cardRead(
            1,
            {
              names: all,
              companies: all,
              titles: all,
              departments: all,
              websites: all,
              addresses: all,
              emails: ["k@contoso.com"],
            },
            { met: { at: day(1), where: evil } },
          ),
          noted(2, 1, evil),
        ]);
        expect(await readPeople("contacts.vcf", text + text)).toHaveLength(2);
        for (const line of text.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(76);
          expect(line).not.toMatch(/[\r\n\u0085\u2028\u0000-\u0008]/);
        }
      }),
      { numRuns: 100 },
    );
  });
});
