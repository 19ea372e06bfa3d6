import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

const reached = ["", "전화 02-351-6524", "hello@korea.kr"] as const;

describe("a title in Hangul", () => {
  it.each([
    ["한강경찰서", "경감"],
    ["남도의회", "도의원"],
    ["한올검찰청", "부장검사"],
    ["누리대학교", "석좌교수"],
    ["누리초등학교", "원감"],
    ["한올교향악단", "바이올리니스트"],
    ["누리연구원", "박사후연구원"],
    ["태성건설", "안전관리자"],
    ["태성전기", "전기기사"],
    ["누리항공", "부기장"],
    ["누리소프트", "솔루션아키텍트"],
    ["무늬공방", "명장"],
    ["누리은행", "부장대우"],
    ["한올조합", "직무대행"],
    ["한올보험공사", "선임조사역"],
    ["누리골프연습장", "티칭프로"],
  ])("is known, in front of a name and alone: %s, %s", (office, title) => {
    const beside = readOne([office, 32], "", [`${title} 남기훈`, 44], ...reached);
    expect(beside).toMatchObject({ names: ["남기훈"], titles: [title], companies: [office] });
    const alone = readOne([office, 32], "", title, ["남기훈", 44], ...reached);
    expect(alone).toMatchObject({ names: ["남기훈"], titles: [title], companies: [office] });
  });

  it.each(["FC", "PB", "PM"])("may be %s in Latin letters, on a line of its own", (title) => {
    const card = readOne(["누리생명", 32], "", ["남기훈", 44], title, ...reached);
    expect(card).toMatchObject({ names: ["남기훈"], titles: [title] });
  });

  it.each(["바른출판사", "한올양조장", "우수인증설계사"])("is none at the end of %s", (other) => {
    expect(readOne([other, 32], "", ["남기훈", 44], "실장", ...reached).titles).toEqual(["실장"]);
  });
});

describe("a department in Hangul", () => {
  it.each([
    ["신산업협력실 과장", "신산업협력실", "과장"],
    ["에너지연구본부 촉매공정실 책임", "에너지연구본부 촉매공정실", "책임"],
    ["내과 과장", "내과", "과장"],
    ["경기남부지사 사업지원부 차장", "경기남부지사 사업지원부", "차장"],
  ])("stands in front of a title: %s", (printed, department, title) => {
    const card = readOne(["누리연구원", 32], "", ["남기훈", 44], printed, ...reached);
    expect(card).toMatchObject({ names: ["남기훈"], departments: [department], titles: [title] });
  });

  it.each(["국제협력처", "자원순환국", "보도국 사회부", "법학과"])("stands alone: %s", (department) => {
    const card = readOne(["누리대학교", 32], "", ["남기훈", 44], "과장", department, ...reached);
    expect(card).toMatchObject({ departments: [department], companies: ["누리대학교"] });
  });

  it("is a college of the university in front of it, and a house of its own where it is called after a place", () => {
    const inside = readOne(["누리대학교 공과대학", 32], "", ["남기훈", 44], "학장", ...reached);
    expect(inside).toMatchObject({ companies: ["누리대학교"], departments: ["공과대학"] });
    expect(readOne(["한강예술대학", 32], "", ["남기훈", 44], "학장", ...reached).companies).toEqual(["한강예술대학"]);
  });

  it.each(["환경부", "국토교통부"])("is no ministry: %s", (ministry) => {
    const card = readOne([ministry, 32], "", ["남기훈", 44], "사무관", ...reached);
    expect(card).toMatchObject({ companies: [ministry], departments: [] });
  });
});

describe("a shop with nothing in its name but what it is", () => {
  it.each([
    "한빛상회",
    "대성철물",
    "할매순대국",
    "참숯불구이",
    "드림태권도장",
    "동해수산",
    "은혜떡방앗간",
    "누리웨딩홀",
  ])("is read in small print: %s", (shop) => {
    const card = readOne(["정직과 신용으로", 30], "", "대표", ["남기훈", 44], [shop, 20], "", "02-351-6524");
    expect(card).toMatchObject({ names: ["남기훈"], companies: [shop] });
  });

  it("is nobody's name", () => {
    const card = readOne(["한빛상회", 32], "", "대표", ["김수산", 44], ...reached);
    expect(card).toMatchObject({ names: ["김수산"], companies: ["한빛상회"] });
  });
});
