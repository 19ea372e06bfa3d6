import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { foldFacts } from "../../app/contacts/fold.ts";
import { vcardOf } from "../../app/contacts/vcard.ts";
import { type CardSays, cardRead, corrected, mobile, noted, phone, tagged } from "./facts-for-tests.ts";

function vcard(says: CardSays, ...more: Parameters<typeof foldFacts>[0]) {
  const [contact] = foldFacts([cardRead(1, says), ...more]);
  if (!contact) throw new Error("no contact");
  return vcardOf(contact);
}

function parsed(text: string) {
  const [name, properties, parts] = ICAL.parse(text) as [
    string,
    [string, Record<string, unknown>, string, ...unknown[]][],
    unknown[],
  ];
  expect(name).toBe("vcard");
  expect(parts).toEqual([]);
  return properties;
}

const valuesOf = (text: string, name: string) =>
  parsed(text)
    .filter((one) => one[0] === name)
    .map((one) => one[3]);

const says: CardSays = {
  names: ["박지수", "Jisoo Park"],
  companies: ["(주)푸른하늘"],
  departments: ["영업부"],
  titles: ["과장", "Manager"],
  emails: ["jisoo@contoso.com"],
  phones: [
    mobile("010-2345-6789", "+821023456789"),
    phone("fax", "02-345-6789", "+8223456789"),
    phone("phone", "1588-0000"),
  ],
  websites: ["www.contoso.com", "https://contoso.kr/a"],
  addresses: ["서울특별시 강남구 테헤란로 1, 3층; 푸른빌딩"],
};

describe("a contact on a phone", () => {
  it("has what the card says, each in its place", () => {
    const text = vcard(says, noted(2, 1, "met; at\nCES"), tagged(3, 1, "vip"));
    expect(text.startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\n")).toBe(true);
    expect(text.endsWith("END:VCARD\r\n")).toBe(true);
    expect(valuesOf(text, "fn")).toEqual(["박지수"]);
    expect(valuesOf(text, "nickname")).toEqual(["Jisoo Park"]);
    expect(valuesOf(text, "org")).toEqual([["(주)푸른하늘", "영업부"]]);
    expect(valuesOf(text, "title")).toEqual(["과장"]);
    expect(valuesOf(text, "email")).toEqual(["jisoo@contoso.com"]);
    expect(valuesOf(text, "url")).toEqual(["http://www.contoso.com/", "https://contoso.kr/a"]);
    expect(valuesOf(text, "adr")).toEqual([["", "", "강남구 테헤란로 1, 3층; 푸른빌딩", "서울특별시", "", "", ""]]);
    expect(valuesOf(text, "note")).toEqual(["met; at\nCES"]);
    expect(valuesOf(text, "categories")).toEqual(["vip"]);
    expect(
      parsed(text)
        .filter(([name]) => name === "tel")
        .map(([, parameters, , value]) => [parameters.type, value]),
    ).toEqual([
      [["CELL", "VOICE"], "+821023456789"],
      [["WORK", "FAX"], "+8223456789"],
      [["WORK", "VOICE"], "1588-0000"],
    ]);
  });

  it("has family and given name apart where they are known", () => {
    const text = vcard({ names: ["x"] }, corrected(2, 1, { field: "names", was: "x", value: "남궁민수" }));
    expect(valuesOf(text, "n")).toEqual([["남궁", "민수", "", "", ""]]);
  });

  it("is named for its company where it has no name", () => {
    expect(valuesOf(vcard({ companies: ["Contoso"] }), "fn")).toEqual(["Contoso"]);
  });

  it("can be read whatever the card says: no line breaks out, no field is forged", () => {
    const nasty = fc
      .array(
        fc.constantFrom(
          "\r\n",
          "\n",
          "\r",
          "\u2028",
          "\u0085",
          "END:VCARD",
          "BEGIN:VCARD",
          "TEL:911",
          ";",
          ",",
          ":",
          "\\",
          '"',
          "\\n",
          "=0D=0A",
          "박",
          "é",
          "👩‍👩‍👧",
          "\u202e",
          "a ",
          "https://",
        ),
        { minLength: 1, maxLength: 60 },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(nasty, (evil) => {
        const text = vcard(
          {
            names: [evil, `${evil}2`],
            companies: [evil],
            titles: [evil],
            departments: [evil],
            emails: [evil],
            phones: [phone("phone", evil)],
            websites: [evil],
            addresses: [evil],
          },
          noted(2, 1, evil),
          tagged(2, 1, evil),
        );
        const properties = parsed(text);
        const allowed = new Set([
          "version",
          "n",
          "fn",
          "nickname",
          "org",
          "title",
          "tel",
          "email",
          "url",
          "adr",
          "note",
          "categories",
        ]);
        expect(properties.filter(([name]) => !allowed.has(name))).toEqual([]);
        expect(properties.filter(([name]) => name === "tel")).toHaveLength(1);
        expect(properties.filter(([name]) => name === "fn")).toHaveLength(1);
        for (const line of text.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(76);
          expect(line).not.toMatch(/[\r\n\u0085\u2028\u0000-\u0008]/);
        }
        expect(text.match(/^BEGIN:VCARD/gm)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps commas, semicolons, backslashes and quotes of a name", () => {
    const written = 'Park, Jisoo; "JS" \\ Kim';
    expect(valuesOf(vcard({ names: [written] }), "fn")).toEqual([written]);
    expect(valuesOf(vcard({ companies: [written] }), "org")).toEqual([written]);
    expect(valuesOf(vcard({ addresses: [written] }), "adr")).toEqual([["", "", written, "", "", "", ""]]);
  });
});
