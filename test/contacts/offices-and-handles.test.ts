import { describe, expect, it } from "vitest";
import type { Contact } from "../../app/contacts/contact.ts";
import { textOf } from "../../app/contacts/equal-values.ts";
import type { Fact } from "../../app/contacts/facts.ts";
import { foldFacts } from "../../app/contacts/fold.ts";
import { officesOf } from "../../app/contacts/offices.ts";
import { namesIn } from "../../app/privacy/everything-of.ts";
import { cardId, cardRead, corrected, phone, samePerson } from "./facts-for-tests.ts";

const seoul = "서울특별시 강남구 테헤란로 152";
const busan = "부산광역시 해운대구 센텀중앙로 79";
const says = {
  names: ["박지수"],
  phones: [phone("phone", "02-345-6789", "+8223456789"), phone("phone", "051-745-1234", "+82517451234")],
  addresses: [seoul, busan],
  offices: true,
  handles: [{ service: "kakao", name: "jisoo_p" }],
  extras: ["ISO 9001:2015"],
} as const;

function only(...facts: readonly Fact[]): Contact {
  const [contact, ...others] = foldFacts(facts);
  if (!contact || others.length > 0) throw new Error("not one contact");
  return contact;
}

const shownOffices = (contact: Contact) =>
  officesOf(contact).offices.map(({ address, phones }) => [address.value, ...phones.map(({ value }) => textOf(value))]);

describe("an office", () => {
  it("keeps its numbers when its address or one of them is corrected", () => {
    const contact = only(
      cardRead(1, says),
      corrected(2, 1, { field: "addresses", was: busan, value: `${busan}, 3층` }),
      corrected(3, 1, { field: "phones", was: "051-745-1234", value: "051-745-9999 ext. 7" }),
    );
    expect(shownOffices(contact)).toEqual([
      [seoul, "02-345-6789"],
      [`${busan}, 3층`, "051-745-9999 ext. 7"],
    ]);
  });

  it("has the numbers of the card that tells, also when others of the person don't", () => {
    const plain = { names: ["박지수"], phones: says.phones.slice(0, 1), addresses: [busan] };
    const contact = only(cardRead(1, says), cardRead(2, plain), samePerson(3, 1, 2));
    expect(shownOffices(contact)).toEqual([
      [busan, "051-745-1234"],
      [seoul, "02-345-6789"],
    ]);
  });
});

describe("a number's extension", () => {
  it("is corrected with it, and found by a correction that knew the number alone", () => {
    const desk = { ...phone("phone", "02-345-6789", "+8223456789"), extension: "214" };
    const contact = only(
      cardRead(1, { names: ["박지수"], phones: [desk] }),
      corrected(2, 1, { field: "phones", was: "02-345-6789", value: "02-345-6780 내선 215", phoneKind: "direct" }),
    );
    expect(contact.phones.map(({ value }) => value)).toEqual([
      { kind: "phone", number: "02-345-6780", e164: "+8223456780", extension: "215", direct: true },
    ]);
  });
});

describe("a handle", () => {
  it("is corrected as people write it, and one that nobody can reach is taken away", () => {
    const contact = only(
      cardRead(1, says),
      corrected(2, 1, { field: "handles", was: "KakaoTalk: jisoo_p", value: "카카오톡 ID: jisoo_park" }),
      corrected(3, 1, { field: "handles", value: "https://www.linkedin.com/in/jisoo" }),
    );
    expect(contact.handles.map(({ value }) => textOf(value))).toEqual(["KakaoTalk: jisoo_park", "LinkedIn: jisoo"]);
  });

  it("goes with its person wherever their words name it", () => {
    expect(namesIn([cardRead(1, says)], [cardId(1)])).toContain("jisoo_p");
  });
});

describe("a card that was read before handles were known", () => {
  it("stays valid: what it says is folded, corrected and told apart as before", () => {
    const { read, ...rest } = cardRead(1, { names: ["박지수"], emails: ["jisoo@contoso.com"] });
    const { handles: _, extras: __, ...fields } = read.fields;
    const older: Fact = { ...rest, read: { ...read, fields } };
    const contact = only(older, corrected(2, 1, { field: "handles", value: "WeChat: jisoo" }));
    expect(contact.emails.map(({ value }) => value)).toEqual(["jisoo@contoso.com"]);
    expect(contact.handles.map(({ value }) => textOf(value))).toEqual(["WeChat: jisoo"]);
    expect(contact.extras).toEqual([]);
  });
});
