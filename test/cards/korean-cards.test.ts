import { describe, expect, it } from "vitest";
import { doubtBelow } from "../../app/cards/card.ts";
import { cardsOf } from "../../app/cards/read-card.ts";
import { readOne, sideOf } from "./side-of.ts";

describe("a Korean card", () => {
  it("with the letters of title and name set apart is read as if they were not", () => {
    const card = readOne(
      ["(주) 대성무역", 40],
      "",
      ["대 표 이 사", 30],
      ["홍 길 동", 56],
      "TEL : 02)735-1234~5   FAX : 02)735-1236",
      "H.P : 010-1234-5678",
      "E-mail : gdhong@daesung.com",
    );
    expect(card).toMatchObject({
      names: ["홍길동"],
      titles: ["대표이사"],
      companies: ["(주) 대성무역"],
      phones: ["mobile +821012345678", "phone +8227351234", "fax +8227351236"],
    });
  });

  it("with title and name in one word is read as two", () => {
    expect(readOne(["한빛정밀 주식회사", 36], ["김민수과장", 44], "010-2222-3333", "mskim@hanbit.kr")).toMatchObject({
      names: ["김민수"],
      titles: ["과장"],
    });
  });

  it("keeps 신사업팀장 whole, though 신 is a family name", () => {
    expect(
      readOne(["(주)새벽", 36], ["신사업팀장", 24], ["이도윤", 44], "010-2222-3333", "dy.lee@saebyeok.kr"),
    ).toMatchObject({ names: ["이도윤"], titles: ["신사업팀장"] });
  });

  it("with department, rank and English name in one line gives each its field", () => {
    const card = readOne(
      ["(주)콘토소코리아", 36],
      ["영업본부 영업1팀 과장 박지수 Jisoo Park", 30],
      "M 010-2345-1234",
      "jisoo.park@contoso.co.kr",
    );
    expect(card).toMatchObject({
      names: ["박지수", "Jisoo Park"],
      titles: ["과장"],
      departments: ["영업본부 영업1팀"],
      companies: ["(주)콘토소코리아"],
    });
  });

  it("puts the Korean and the English title apart", () => {
    const card = readOne(
      ["누리랩스", 36],
      ["한예슬", 48],
      "과장  Sales Manager",
      "010-6677-8899",
      "yeseul@nurilabs.io",
    );
    expect(card.titles).toEqual(["과장", "Sales Manager"]);
  });

  it("is as sure of an English title beside the Korean one as of one on a line of its own", () => {
    const titles = (...lines: readonly string[]) => {
      const [card] = cardsOf([sideOf(["한예슬", 48], ...lines, "010-6677-8899", "yeseul@nurilabs.io")]);
      return card?.fields.titles.map(({ value, confidence }) => [value, confidence]);
    };
    const apart = titles("과장", "Sales Manager");
    for (const [at, [value, confidence]] of (titles("과장 Sales Manager") ?? []).entries()) {
      expect(value).toBe(apart?.[at]?.[0]);
      expect(Math.abs(Number(confidence) - Number(apart?.[at]?.[1]))).toBeLessThan(0.005);
    }
    for (const [, confidence] of apart ?? []) expect(confidence).toBeGreaterThan(doubtBelow);
  });

  it("names the person in Hangul, Latin letters and Han", () => {
    const card = readOne(
      ["정해인", 50],
      ["Haein Jung / 鄭海仁", 24],
      "수석매니저",
      ["LG CNS", 34],
      "M. 010.1111.2222",
      "haein.jung@lgcns.com",
    );
    expect(card).toMatchObject({ names: ["정해인", "Haein Jung", "鄭海仁"], companies: ["LG CNS"] });
  });

  it("keeps two offices apart, and their words for head office and factory out", () => {
    const card = readOne(
      ["나문희", 44],
      ["ABC엔지니어링㈜", 36],
      "본사 : 인천광역시 남동구 남동대로 215번길 30",
      "공장 : 충청남도 아산시 둔포면 아산밸리로 55",
      "직통 032-111-2222",
      "mhna@abceng.co.kr",
    );
    expect(card.addresses).toEqual(["인천광역시 남동구 남동대로 215번길 30", "충청남도 아산시 둔포면 아산밸리로 55"]);
  });

  it("takes the number of the trade register, the postcode and a certificate for no phone", () => {
    const card = readOne(
      ["(주)푸른하늘", 40],
      ["김하늘 대표", 40],
      "사업자등록번호 123-45-67890",
      "ISO 9001:2015 인증",
      "우 06236 서울특별시 강남구 테헤란로 152",
      "T 02-3456-7800",
    );
    expect(card.phones).toEqual(["phone +82234567800"]);
    expect(card.addresses).toEqual(["06236 서울특별시 강남구 테헤란로 152"]);
  });

  it("knows (주) and AI also where the reader made 쥐 and 시 of them, and is less sure of it", () => {
    const card = readOne(
      ["쥐다온디자인", 40],
      "시연구소 책임연구원",
      ["최서연", 44],
      "010-5522-9041",
      "sychoi@daon.kr",
    );
    expect(card).toMatchObject({ companies: ["(주)다온디자인"], departments: ["AI연구소"], titles: ["책임연구원"] });
  });

  it("knows family names of two syllables, and names of two", () => {
    expect(readOne(["남궁선", 44], "이사", ["(주)새벽", 30], "010-7410-2589").names).toEqual(["남궁선"]);
    expect(readOne(["이 산", 44], "작곡가", "010-2020-3030", "sanmusic@naver.com").names).toEqual(["이산"]);
  });

  it("knows the label of a fax with one letter misread", () => {
    const card = readOne(
      ["(주)푸른하늘", 40],
      ["김하늘 대표", 40],
      "전화 02-3456-7800",
      "택스 02-3456-7801",
      "haneul@bluesky.co.kr",
    );
    expect(card.phones).toEqual(["phone +82234567800", "fax +82234567801"]);
  });

  it("gives a second number after a comma the label of the first", () => {
    const card = readOne(
      ["(주)푸른하늘", 40],
      ["김하늘 대표", 40],
      "팩스 02-3456-7801, 02-3456-7802",
      "haneul@bluesky.co.kr",
    );
    expect(card.phones).toEqual(["fax +82234567801", "fax +82234567802"]);
  });
});
