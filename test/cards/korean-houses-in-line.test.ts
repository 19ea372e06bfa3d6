import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

const read = (line: string) => readOne([line, 24], "", "T. 02-555-0133", "M. 010-1234-5678");

describe("a Korean line of a house and who works there", () => {
  it.each([
    ["(주)대성정밀 김민수 과장", "(주)대성정밀", "과장"],
    ["법무법인 한결 김 민 수 변호사", "법무법인 한결", "변호사"],
    ["김앤장 법률사무소 김민수 변호사", "김앤장 법률사무소", "변호사"],
    ["카페 온도 대표 김민수", "카페 온도", "대표"],
    ["연세바른치과 원장 김민수", "연세바른치과", "원장"],
    ["역삼1동 주민센터 주무관 김민수", "역삼1동 주민센터", "주무관"],
  ])("is told apart: %s", (line, company, title) => {
    expect(read(line)).toMatchObject({ companies: [company], titles: [title], names: ["김민수"] });
  });

  it("leaves a shop's part of the town with the shop", () => {
    expect(read("(주)한솥 강남점 점장 김민수")).toMatchObject({ companies: ["(주)한솥 강남점"], names: ["김민수"] });
  });

  it.each([
    ["당진공장 생산팀 반장 김민수", "당진공장 생산팀", "반장"],
    ["서울사무소 소장 김민수", "서울사무소", "소장"],
    ["중국법인 법인장 김민수", "중국법인", "법인장"],
    ["김민수 내과 과장", "내과", "과장"],
    ["투자유치국 투자유치과 사무관 김민수", "투자유치국 투자유치과", "사무관"],
    ["플랫폼개발그룹 리드 김민수", "플랫폼개발그룹", "리드"],
  ])("may name nothing but a part of it: %s", (line, department, title) => {
    const card = readOne(["한빛", 36], "", [line, 24], "", "T. 02-555-0133", "M. 010-1234-5678");
    expect(card).toMatchObject({ departments: [department], titles: [title], names: ["김민수"] });
  });

  it("names whoever stands beside a title, and not the brand above that is like a name", () => {
    const card = readOne(["이노션", 24], ["김민수 과장", 24], "", "T. 02-555-0133", "M. 010-1234-5678");
    expect(card).toMatchObject({ names: ["김민수"], companies: ["이노션"] });
  });

  it("keeps a name in Han apart from the title behind it", () => {
    const card = readOne(["(주)한빛", 36], "", ["金旼洙 과장", 24], "", "T. 02-555-0133");
    expect(card).toMatchObject({ names: ["金旼洙"], titles: ["과장"] });
  });

  it("knows a center of a town for a house, and no part of the address below", () => {
    const card = readOne(["김민수", 30], "주무관", "", "역삼1동주민센터", "서울시 강남구 역삼로 152", "02-555-0133");
    expect(card).toMatchObject({ companies: ["역삼1동주민센터"], addresses: ["서울시 강남구 역삼로 152"] });
  });

  it("takes no given name of two syllables for a degree", () => {
    const card = readOne(["(주)한빛", 36], "", ["Kim, Min-Su", 24], "과장", "", "T. 02-555-0133");
    expect(card.names).toEqual(["Kim, Min-Su"]);
  });
});
