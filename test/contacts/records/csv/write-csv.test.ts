import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../../../app/contacts/facts.ts";
import { foldFacts } from "../../../../app/contacts/fold.ts";
import { writeCsv } from "../../../../app/contacts/records/csv/write-csv.ts";
import { cardRead, day, hana, minsu, mobile, noted, phone, samePerson, tagged } from "../../facts-for-tests.ts";
import { anyLine } from "../any-text.ts";
import { readPeople } from "../read-text.ts";
import { says } from "../says.ts";

async function csv(facts: readonly Fact[]): Promise<string> {
  let text = "";
  for await (const piece of writeCsv(foldFacts(facts))) text += piece;
  return text;
}

const rowsOf = (text: string): readonly Record<string, string>[] => parse(text, { bom: true, columns: true });

const facts = [
  cardRead(
    1,
    {
      names: ["박지수", "Jisoo Park"],
      companies: ["(주)푸른하늘"],
      titles: ["과장", "Manager"],
      phones: [mobile("010-2345-6789", "+821023456789")],
      emails: ["jisoo@contoso.com"],
    },
    { knownBy: [minsu, hana], met: { at: day(1), where: "CES" } },
  ),
  cardRead(2, {
    names: ["박지수"],
    companies: ["Fabrikam"],
    emails: ["jisoo@contoso.com", "jisoo@fabrikam.com"],
    phones: [phone("fax", "+82 2 345 6780", "+8223456780"), phone("phone", "(415) 555-2671", "+14155552671")],
  }),
  tagged(3, 1, "vip"),
  noted(3, 2, "one\ntwo"),
];

describe("contacts as CSV", () => {
  it("are a row for each time that somebody was met, the newest with all that is known", async () => {
    const [newest, oldest, ...more] = rowsOf(await csv(facts));
    expect(more).toEqual([]);
    expect(newest).toMatchObject({
      name: "박지수 ::: Jisoo Park",
      company: "Fabrikam",
      title: "",
      phone: "'+82 2 345 6780 (fax) ::: (415) 555-2671 (+14155552671) ::: 010-2345-6789",
      email: "jisoo@contoso.com ::: jisoo@fabrikam.com",
      member: minsu,
      met_on: "2025-06-17T15:06:40.000Z",
      note: "one\ntwo",
      tags: "vip",
    });
    expect(oldest).toMatchObject({
      name: "박지수",
      company: "(주)푸른하늘",
      title: "과장 ::: Manager",
      email: "",
      member: `${hana} ::: ${minsu}`,
      met_where: "CES",
      octember_id: newest?.octember_id,
    });
  });

  it("begin with a byte order mark, name the columns of an import, and end lines in CRLF", async () => {
    const text = await csv(facts);
    expect(text.startsWith("\ufeffname,title,company,department,phone,email,address,website,member,met_on,")).toBe(
      true,
    );
    expect(text.replaceAll(/"[^"]*"/g, "").match(/(?<!\r)\n|\r(?!\n)/g)).toBe(null);
    expect(text.endsWith("\r\n")).toBe(true);
  });

  it("run nothing in a spreadsheet, however it parts cells", async () => {
    await fc.assert(
      fc.asyncProperty(anyLine, anyLine, async (one, other) => {
        const text = await csv([
          cardRead(1, {
            names: [one],
            companies: [other],
            titles: [`${one}; ${other}`],
            addresses: [other],
            emails: [one],
          }),
          noted(2, 1, `${other}\n${one}`),
          tagged(2, 1, one),
        ]);
        const cells: string[][] = parse(text, { bom: true });
        expect(cells.flat().filter((cell) => /^[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([]);
        for (const line of text.split("\r\n").slice(1)) {
          expect(
            line
              .split(/[;\t]/)
              .slice(1)
              .filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell)),
          ).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("can be changed in a spreadsheet and come in again", async () => {
    const text = (await csv([...facts, cardRead(5, { names: ["Kim"], emails: ["k@contoso.com"] })]))
      .replace("jisoo@fabrikam.com", "park@fabrikam.com")
      .replace("2025-06-17T15:06:40.000Z", "2025. 6. 18")
      .replace(",k@contoso.com,", ",kim@contoso.com,");
    const [jisoo, kim] = (await readPeople("contacts.csv", text)).map(says);
    expect(jisoo).toMatchObject({
      emails: ["jisoo@contoso.com", "park@fabrikam.com"],
      metOn: ["2025-06-18T00:00:00.000Z"],
    });
    expect(kim).toMatchObject({ names: ["Kim"], emails: ["kim@contoso.com"] });
  });

  it("are one person's where rows stand together, whoever they share nothing else with", async () => {
    const text = await csv([
      cardRead(1, { names: ["박지수"], companies: ["Contoso"] }),
      cardRead(2, { names: ["박지수"], companies: ["Fabrikam"] }),
      samePerson(3, 1, 2),
      cardRead(4, { names: ["박지수"], companies: ["Selva"] }),
    ]);
    const records = await readPeople("contacts.csv", text);
    expect(records.map(({ cards }) => cards.map(({ fields }) => fields.companies[0]?.value))).toEqual([
      ["Fabrikam", "Contoso"],
      ["Selva"],
    ]);
  });
});
