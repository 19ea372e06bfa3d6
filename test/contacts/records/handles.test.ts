import { describe, expect, it } from "vitest";
import { foldFacts } from "../../../app/contacts/fold.ts";
import { writeCsv } from "../../../app/contacts/records/csv/write-csv.ts";
import { writeVcard } from "../../../app/contacts/records/vcard/write-vcard.ts";
import { vcardOf } from "../../../app/contacts/vcard.ts";
import { cardRead, phone } from "../facts-for-tests.ts";
import { readPeople } from "./read-text.ts";
import { says } from "./says.ts";

const facts = [
  cardRead(1, {
    names: ["박지수"],
    phones: [
      { ...phone("phone", "02-345-6789", "+8223456789"), extension: "214" },
      { ...phone("phone", "051-745-1234", "+82517451234"), direct: true },
    ],
    addresses: ["(06236) 서울특별시 강남구 테헤란로 152", "부산광역시 해운대구 센텀중앙로 79"],
    offices: true,
    handles: [
      { service: "linkedin", name: "jisoo-park" },
      { service: "kakao", name: "jisoo_p" },
    ],
    extras: ["사업자등록번호 123-45-67890"],
  }),
];
const [contact] = foldFacts(facts);

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let all = "";
  for await (const piece of pieces) all += piece;
  return all;
}

describe("a contact with offices and handles", () => {
  it("is saved on a phone with its address in parts, profiles and accounts, and a pause before the extension", () => {
    const lines = contact ? vcardOf(contact).replaceAll("\r\n ", "").split("\r\n") : [];
    expect(lines).toContain("ADR;TYPE=WORK:;;강남구 테헤란로 152;서울특별시;;06236;");
    expect(lines).toContain("TEL;TYPE=WORK,VOICE:+8223456789\\,214");
    expect(lines).toContain("X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/jisoo-park");
    expect(lines).toContain("IMPP;X-SERVICE-TYPE=KakaoTalk:x-apple:jisoo_p");
    expect(lines.join("\n")).not.toContain("OCTEMBER");
  });

  it("has a column for handles, one for what else the card says, and the place of each number's address", async () => {
    const text = await joined(writeCsv(contact ? [contact] : []));
    expect(text).toContain("LinkedIn: jisoo-park ::: KakaoTalk: jisoo_p,사업자등록번호 123-45-67890,");
    expect(text).toContain("02-345-6789 ext. 214 ::: 051-745-1234 (direct)");
    expect(text.trimEnd().endsWith("1 ::: 2")).toBe(true);
  });

  it("keeps an address that was changed in the file, and leaves what was taken out", async () => {
    const text = await joined(writeVcard(contact ? [contact] : []));
    const changed = text
      .replaceAll("\r\n ", "")
      .replace("테헤란로 152;서울특별시", "테헤란로 1;서울특별시")
      .replace(/^H1\.X-SOCIALPROFILE.*\r\n/im, "");
    const [record] = await readPeople("contacts.vcf", changed);
    expect(record && says(record)).toMatchObject({
      addresses: ["서울특별시 강남구 테헤란로 1 (06236)", "부산광역시 해운대구 센텀중앙로 79"],
      handles: ["KakaoTalk: jisoo_p"],
    });
    expect(record?.cards[0].fields.phones.map(({ office }) => office)).toEqual([0, 1]);
  });
});

describe("handles in a file of others", () => {
  it("are profiles and accounts of a vCard, and sites that are profiles", async () => {
    const lines = [
      "BEGIN:VCARD",
      "VERSION:3.0",
      "FN:Jisoo Park",
      "X-SOCIALPROFILE;type=twitter;x-user=jisoo:http://twitter.com/jisoo",
      "IMPP;X-SERVICE-TYPE=Skype;type=HOME:skype:jisoo.park",
      "IMPP;X-SERVICE-TYPE=WeChat:x-apple:jisoo88",
      "item1.URL:https://www.linkedin.com/in/jisoo",
      "URL:https://contoso.com",
      "END:VCARD",
    ];
    const [record] = await readPeople("contacts.vcf", lines.join("\r\n"));
    expect(record && says(record)).toEqual({
      names: ["Jisoo Park"],
      websites: ["https://contoso.com"],
      handles: ["X: jisoo", "Skype: jisoo.park", "WeChat: jisoo88", "LinkedIn: jisoo"],
    });
  });

  it("are columns of a CSV that are called like a service", async () => {
    const text = "이름,카카오톡 ID,LinkedIn URL,handle\n박지수,jisoo_p,https://linkedin.com/in/jisoo,nowhere\n";
    const [record] = await readPeople("people.csv", text);
    expect(record && says(record)).toEqual({
      names: ["박지수"],
      handles: ["KakaoTalk: jisoo_p", "LinkedIn: jisoo"],
      left: ["handles no-handle"],
    });
  });
});
