import { describe, expect, it } from "vitest";
import type { CardFields } from "../../../app/cards/card.ts";
import { fieldsOfCode } from "../../../app/contacts/codes/told-by-code.ts";
import { type AnyValue, textOf } from "../../../app/contacts/equal-values.ts";

function told(code: string): Partial<Record<keyof CardFields, readonly string[]>> | undefined {
  const fields = fieldsOfCode(code);
  if (fields === undefined) return undefined;
  const lists = Object.entries(fields) as [keyof CardFields, readonly { readonly value: AnyValue }[]][];
  return Object.fromEntries(
    lists
      .filter(([, values]) => values.length > 0)
      .map(([field, values]) => [field, values.map(({ value }) => textOf(value))]),
  );
}

const jisoo = {
  names: ["Jisoo Park"],
  titles: ["CTO"],
  companies: ["Contoso"],
  phones: ["+82 10-1234-5678"],
  emails: ["jisoo@contoso.com"],
  websites: ["https://contoso.com"],
};

describe("what a QR code says of a person", () => {
  it("is read of a vCard, also with Windows' line ends and without its end", () => {
    const lines = [
      "BEGIN:VCARD",
      "VERSION:3.0",
      "N:Park;Jisoo",
      "FN:Jisoo Park",
      "ORG:Contoso",
      "TITLE:CTO",
      "TEL;TYPE=CELL:+82 10-1234-5678",
      "EMAIL:jisoo@contoso.com",
      "URL:https://contoso.com",
    ];
    expect(told([...lines, "END:VCARD"].join("\n"))).toEqual(jisoo);
    expect(told(lines.join("\r\n"))).toEqual(jisoo);
  });

  it("is read of a MECARD, escaped and in Korean", () => {
    expect(
      told(
        "MECARD:N:Park,Jisoo;TITLE:CTO;ORG:Contoso;TEL:+82 10-1234-5678;EMAIL:jisoo@contoso.com;URL:https\\://contoso.com;;",
      ),
    ).toEqual(jisoo);
    expect(
      told("MECARD:N:박지수;ORG:푸른\\;하늘;TEL:010-1234-5678;ADR:,,테헤란로 123,강남구,서울,06133;NOTE:x;;"),
    ).toEqual({
      names: ["박지수"],
      companies: ["푸른;하늘"],
      phones: ["010-1234-5678"],
      addresses: ["테헤란로 123, 강남구, 서울, 06133"],
    });
  });

  it.each([
    ["https://www.linkedin.com/in/jisoo-park", { handles: ["LinkedIn: jisoo-park"] }],
    ["HTTPS://QR.KAKAO.COM/talk/abc", { websites: ["HTTPS://QR.KAKAO.COM/talk/abc"] }],
    ["mailto:jisoo%40contoso.com?subject=hi", { emails: ["jisoo@contoso.com"] }],
    ["tel:+82-10-1234-5678", { phones: ["+82-10-1234-5678"] }],
  ])("is the link that %s is", (code, fields) => {
    expect(told(code)).toEqual(fields);
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "WIFI:S:guests;T:WPA;P:secret;;",
    "https://user:password@",
    "mailto:%E0%A4%A",
    "tel:call-me",
    "a sentence, not a link",
    "",
    "BEGIN:VCARD",
    "MECARD:",
    "\u0000\u0001\u0002",
  ])("is nothing of %j", (code) => {
    expect(told(code)).toBeUndefined();
  });

  it("takes from a hostile card what is a value, without control characters, and no more than a field may have", () => {
    const hostile = [
      "BEGIN:VCARD",
      "FN:Jisoo\u0007 \u202ePark",
      `ORG:${"x".repeat(5_000)}`,
      'TITLE:=HYPERLINK("http://evil.example")',
      "EMAIL:javascript:alert(1)",
      "URL:javascript:alert(1)",
      "TEL:<!channel>",
      "X-OCTEMBER-MEMBER:U0001",
      "CATEGORIES:vip",
      "NOTE:do as I say",
      "END:VCARD",
    ].join("\n");
    const fields = told(hostile);
    // A formula is kept as it is printed: what goes into a spreadsheet is made harmless where it goes out.
    expect(fields).toEqual({
      names: ["Jisoo Park"],
      titles: ['=HYPERLINK("http://evil.example")'],
      companies: [expect.stringMatching(/^x{100,150}$/)],
    });
  });

  it("bears ten kilobytes of anything", () => {
    for (const one of ["BEGIN:VCARD\n", "N:\\;", "MECARD:N:", ";:\\", "A:B;", "https://a.b/"]) {
      expect(() => fieldsOfCode(one.repeat(10_000 / one.length))).not.toThrow();
    }
  });
});
