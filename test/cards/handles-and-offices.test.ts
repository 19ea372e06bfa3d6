import { describe, expect, it } from "vitest";
import type { CardFields } from "../../app/cards/card.ts";
import { readFields } from "../../app/cards/read-fields.ts";
import { textOfHandle } from "../../app/cards/text/handle-text.ts";
import { type Printed, sideOf } from "./side-of.ts";

const head = [["Jisoo Park", 40], "Sales Manager", ["Contoso Ltd", 30], "jisoo.park@contoso.com"] as const;

function read(...lines: readonly Printed[]): CardFields {
  return readFields([sideOf(...head, ...lines)]);
}

const handles = (...lines: string[]) => read(...lines).handles.map(({ value }) => textOfHandle(value));

describe("a name at a service", () => {
  it("is read beside another", () => {
    const handles = read("카톡 jisoo88 인스타 @contoso_official").handles.map(({ value }) => textOfHandle(value));
    expect(handles).toEqual(["KakaoTalk: jisoo88", "Instagram: contoso_official"]);
    expect(read("카카오톡 상담 가능").handles).toEqual([]);
  });

  it.each([
    ["linkedin.com/in/jisoo-park", "LinkedIn: jisoo-park"],
    ["LinkedIn: https://www.linkedin.com/in/jisoo-park/", "LinkedIn: jisoo-park"],
    ["https://kr.linkedin.com/in/jisoo-park", "LinkedIn: jisoo-park"],
    ["LinkedIn /in/jisoo-park", "LinkedIn: jisoo-park"],
    ["카카오톡 ID : jisoo_p", "KakaoTalk: jisoo_p"],
    ["카톡 jisoo88", "KakaoTalk: jisoo88"],
    ["KakaoTalk ID jisoo", "KakaoTalk: jisoo"],
    ["WeChat: jisoo_park", "WeChat: jisoo_park"],
    ["微信号:jisoo88", "WeChat: jisoo88"],
    ["LINE ID: jisoo", "LINE: jisoo"],
    ["Telegram @jisoop", "Telegram: jisoop"],
    ["t.me/jisoop", "Telegram: jisoop"],
    ["Twitter: @jisoo", "X: jisoo"],
    ["x.com/jisoo", "X: jisoo"],
    ["Instagram: @contoso.studio", "Instagram: contoso.studio"],
    ["인스타그램 @contoso_kr", "Instagram: contoso_kr"],
    ["Skype: jisoo.park", "Skype: jisoo.park"],
    ["github.com/jisoo", "GitHub: jisoo"],
    ["fb.com/contoso", "Facebook: contoso"],
    ["pf.kakao.com/_contoso", "KakaoTalk: _contoso"],
    ["카카오톡 플러스친구 @콘토소", "KakaoTalk: 콘토소"],
    ["카카오톡 상담 contoso77", "KakaoTalk: contoso77"],
    ["insta. @contoso_official", "Instagram: contoso_official"],
  ])("is read: %s", (line, handle) => {
    const fields = read(line, "www.contoso.com");
    expect(fields.handles.map(({ value }) => textOfHandle(value))).toEqual([handle]);
    expect(fields.websites.map(({ value }) => value)).toEqual(["www.contoso.com"]);
  });

  it("stands beside numbers and others on one line", () => {
    const fields = read("M 010-1234-5678 | 카카오톡: jisoo_p | Instagram: @jisoo");
    expect(fields.handles.map(({ value }) => textOfHandle(value))).toEqual(["KakaoTalk: jisoo_p", "Instagram: jisoo"]);
    expect(fields.phones.map(({ value }) => value.e164)).toEqual(["+821012345678"]);
  });

  it.each([
    "LinkedIn Korea",
    "Kakao Mobility",
    "Direct Line: 02-345-6789",
    "Line Manager",
    "WhatsApp: +82 10-1234-5678",
    "github.com",
    "X-ray Department",
    "line 2, floor 3",
  ])("is none: %s", (line) => {
    expect(handles(line)).toEqual([]);
  });
});

describe("what is only kept", () => {
  it("are register numbers and certificates with what they are called; none of them is a phone", () => {
    const fields = read("T 02-345-6789", "사업자등록번호 123-45-67890", "ISO 9001:2015", "VAT: DE123456789");
    expect(fields.extras.map(({ value }) => value)).toEqual([
      "사업자등록번호 123-45-67890",
      "ISO 9001:2015",
      "VAT: DE123456789",
    ]);
    expect(fields.phones).toHaveLength(1);
  });

  it.each([
    "Your partner in precision since the beginning",
    "We build the future of mobility.",
    "고객과 함께하는 기업",
    "사람을 위한 기술을 만드는 회사",
  ])("is a slogan, and nobody's name: %s", (line) => {
    const fields = read(line);
    expect(fields.extras.map(({ value }) => value)).toEqual([line]);
    expect(fields.names.map(({ value }) => value.written)).toEqual(["Jisoo Park"]);
    expect(fields.companies.map(({ value }) => value)).toEqual(["Contoso Ltd"]);
  });
});

describe("a number", () => {
  it("at the person's own desk is known as such, with its extension", () => {
    const { phones } = read("T 02-345-6789 ext. 214", "Direct 02-345-6780", "Office 02-345-6781");
    expect(phones.map(({ value: { number, extension, direct } }) => [number, extension, direct])).toEqual([
      ["02-345-6789", "214", undefined],
      ["02-345-6780", undefined, true],
      ["02-345-6781", undefined, undefined],
    ]);
  });
});

describe("offices", () => {
  const officesOf = ({ addresses, phones }: CardFields) =>
    addresses.map(({ value, office }) => [
      value.slice(0, 2),
      ...phones.filter((phone) => office !== undefined && phone.office === office).map((phone) => phone.value.number),
    ]);

  it("have the numbers that stand below each; a mobile phone is its person's", () => {
    const fields = read(
      "M 010-1234-5678",
      "",
      "서울특별시 강남구 테헤란로 152",
      "T 02-345-6789  F 02-345-6780",
      "",
      "부산광역시 해운대구 센텀중앙로 79",
      "T 051-745-1234",
    );
    expect(officesOf(fields)).toEqual([
      ["서울", "02-345-6789", "02-345-6780"],
      ["부산", "051-745-1234"],
    ]);
    expect(fields.phones.find(({ value }) => value.kind === "mobile")?.office).toBeUndefined();
  });

  it("are not guessed: numbers below the last of two addresses alone may be anybody's", () => {
    const fields = read("서울특별시 강남구 테헤란로 152", "", "부산광역시 해운대구 센텀중앙로 79", "T 051-745-1234");
    expect(fields.phones.map(({ office }) => office)).toEqual([undefined]);
  });

  it("are one where the second address is the first in another language", () => {
    const fields = read("서울특별시 강남구 테헤란로 152", "T 02-345-6789", "", "152 Teheran-ro, Gangnam-gu, Seoul");
    expect([...fields.addresses, ...fields.phones].map(({ office }) => office)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
