import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

/** A card with these lines of a house above a person. */
function houseOf(...lines: readonly (readonly [string, number])[]): readonly string[] {
  return readOne(...lines, "", ["강서윤", 40], "실장", "", "T 02-525-0907", "M 010-2714-9905", "sykang@naver.com")
    .companies;
}

describe("a Korean house", () => {
  it.each([
    ["특허법인", "가람"],
    ["법무법인(유한)", "태정"],
    ["세무회계", "온담"],
    ["노무법인", "한결"],
    ["법률사무소", "이음"],
    ["관세법인", "바다"],
    ["감정평가법인", "새길"],
    ["법무법인", "한누리"],
    ["건축사사무소", "터와집"],
    ["세무사무소", "참"],
  ])("is %s %s where the form stands in small print above the name", (form, name) => {
    expect(houseOf([form, 24], [name, 46])).toEqual([`${form} ${name}`]);
  });

  it("whose form is read with a name of its own stays as it is", () => {
    expect(houseOf(["사단법인 한국들꽃회", 24], ["들꽃처럼", 30])).toEqual(["사단법인 한국들꽃회"]);
  });

  it.each(["후판판매실 조선후판판매그룹", "패널사업부 선행개발그룹", "설비팀 공정설계그룹"])(
    "is not %s, a group within it",
    (group) => {
      expect(readOne(["한울제강", 30], "", ["박정훈", 44], "부장", group, "", "T 02-525-0907")).toMatchObject({
        departments: [group],
        companies: ["한울제강"],
      });
    },
  );

  it("is told from the time and the lessons that it offers", () => {
    expect(houseOf(["초·중·고 수학전문 / 내신·수능 1:1 클리닉", 22], ["더채움수학", 50])).toEqual(["더채움수학"]);
  });

  it("is said in each script on one line", () => {
    expect(houseOf(["다솔대학교 DASOL UNIVERSITY", 30])).toEqual(["다솔대학교", "DASOL UNIVERSITY"]);
  });

  it.each([
    ["hanu 레 한울제강", "한울제강"],
    ["han삐 한울제강", "한울제강"],
    ["에이온반도체수", "에이온반도체(주)"],
  ])("is read through what its logo and ㈜ were taken for: %s", (line, house) => {
    expect(houseOf([line, 30])[0]).toBe(house);
  });
});

describe("a Korean line", () => {
  it.each([
    ["서비스기획팀 PO", "PO", "서비스기획팀"],
    ["예능국 PD", "PD", "예능국"],
    ["상품기획팀 MD", "MD", "상품기획팀"],
    ["강남지점 FC", "FC", "강남지점"],
  ])("says in Latin letters what somebody is: %s", (line, title, department) => {
    expect(readOne(["한빛게임즈", 40], ["방시온", 30], line, "", "T 02-525-0907")).toMatchObject({
      titles: [title],
      departments: [department],
    });
  });

  it.each([
    ["틱은솔 Eunsol Tak", "탁은솔"],
    ["검민수 KIM Min-su", "김민수"],
    ["빅지훈 Jihoon Park", "박지훈"],
  ])("has its family name put right by the Latin one: %s", (line, name) => {
    expect(readOne(["(주)한빛", 40], [line, 30], "큐레이터", "", "T 02-525-0907").names[0]).toBe(name);
  });

  it("keeps a family name that there is, whatever stands beside it", () => {
    expect(readOne(["(주)한빛", 40], ["임은솔 Eunsol Kim", 30], "큐레이터", "", "T 02-525-0907").names[0]).toBe(
      "임은솔",
    );
  });

  it.each([
    ["경기도 시홍시 정왕동 1289-4", "경기도 시흥시 정왕동 1289-4"],
    ["서울특별시 강님구 테헤란로 440", "서울특별시 강남구 테헤란로 440"],
    ["전북 완준군 봉동읍 완주산단로 12", "전북 완주군 봉동읍 완주산단로 12"],
    ["경기도 성남시 분딩구 황새울로 8", "경기도 성남시 분당구 황새울로 8"],
  ])("in an address names a town that there is: %s", (line, address) => {
    expect(readOne(["(주)한빛", 40], ["강서윤", 30], "과장", "", line, "T 031-525-0907").addresses).toEqual([address]);
  });

  it("with the office in front of an address has both of its names taken off, and what was 代 behind a number", () => {
    const card = readOne(
      ["삼광정밀(주)", 40],
      ["주만수", 30],
      "대표이사",
      "",
      "본사/공장 : 우 429-450 경기도 시흥시 정왕동 1289-4",
      "전화 : (031) 498-5571( 08) 팩스: (031) 498-5574 핸드폰 : 010-5338-5571",
    );
    expect(card).toMatchObject({
      addresses: ["429-450 경기도 시흥시 정왕동 1289-4"],
      phones: ["mobile +821053385571", "phone +82314985571", "fax +82314985574"],
    });
  });
});
