import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

const [first, second] = ["서울시 금천구 가산디지털1로 168, C동 1203호", "경기도 안산시 단원구 신원로 100"];

describe("a Korean card's places", () => {
  it.each([
    ["[본사]", "[천안공장]"],
    ["(서울사무소)", "(R&D센터)"],
    ["서울캠퍼스 :", "사업장 :"],
    ["강남점", "2호점"],
    ["■ 본 사 /", "■ 대리점 /"],
    ["HQ", "Factory"],
    ["본사 ;", "공장 :"],
  ])("are told without what they are called: %s, %s", (one, other) => {
    const card = readOne(
      ["(주)한빛정밀", 36],
      "",
      ["김민수 과장", 30],
      "",
      "T. 02-555-0133",
      `${one} ${first}`,
      `${other} ${second}`,
    );
    expect(card.addresses).toEqual([first, second]);
  });

  it("may each stand under what it is called, which is nobody's department", () => {
    const card = readOne(
      ["(주)한빛정밀", 36],
      "",
      ["김민수 과장", 30],
      "영업부",
      "",
      "부산지사",
      first,
      "051-555-0133",
      "",
      "기술연구소",
      second,
      "031-494-0133",
    );
    expect(card).toMatchObject({ departments: ["영업부"], addresses: [first, second] });
  });

  it("leaves a department above the only place as it is", () => {
    const card = readOne(["(주)한빛정밀", 36], "", ["김민수 과장", 30], "", "기술연구소", first, "031-494-0133");
    expect(card).toMatchObject({ departments: ["기술연구소"], addresses: [first] });
  });

  it.each([
    "우)04524 서울 중구 세종대로 110",
    "(우:04524) 서울 중구 세종대로 110",
    "135-080 서울시 강남구 역삼동 823-24",
    "성남시 분당구 판교로 255번길 9-22",
    "강남구 테헤란로 152",
  ])("begin behind the company on its line: %s", (address) => {
    const card = readOne(["김민수 과장", 30], "", `(주)한빛정밀 ${address}`, "T. 02-555-0133");
    expect(card).toMatchObject({ companies: ["(주)한빛정밀"], addresses: [address] });
  });

  it.each(["서울 광화문우체국 사서함 1234호", "서울시 강남우체국 사서함 101호 (우)06101"])(
    "may be a box: %s",
    (box) => {
      const card = readOne(["(주)한빛정밀", 36], "", ["김민수 과장", 30], "", box, "T. 02-555-0133");
      expect(card.addresses).toEqual([box]);
    },
  );
});
