import { describe, expect, it } from "vitest";
import { cardsOf } from "../../app/cards/read-card.ts";
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

describe("a Korean number", () => {
  it.each([
    ["전화 : 031-460-3821,3822", ["phone +82314603821", "phone +82314603822"]],
    ["전화 02-2273-4841,2", ["phone +82222734841", "phone +82222734842"]],
  ])("may be followed by another one's last digits: %s", (line, numbers) => {
    const card = readOne(["(주)콘토소", 40], "", ["김민수", 36], "부장", "", line, "서울시 중구 을지로 12");
    expect(card).toMatchObject({ phones: numbers, addresses: ["서울시 중구 을지로 12"] });
  });
});

describe("a county", () => {
  it("is a house, though its address names it with the postcode's label in front", () => {
    const card = readOne(
      ["전라남도 곡성군", 40],
      "안전건설과",
      "하천팀장",
      ["문동식", 36],
      "",
      "(우)57539 전라남도 곡성군 곡성읍 군청로 50",
      "사무실 061-360-8437",
    );
    expect(card).toMatchObject({
      companies: ["전라남도 곡성군"],
      addresses: ["(우)57539 전라남도 곡성군 곡성읍 군청로 50"],
    });
  });
});

describe("what somebody is in the forces, or of a small house", () => {
  it.each(["주임원사", "중령", "펜션지기", "편집주간"])("is their title: %s", (title) => {
    expect(readOne(["콘토소", 44], title, ["마상철", 36], "", "010-3754-6289")).toMatchObject({
      names: ["마상철"],
      titles: [title],
    });
  });
});

describe("대표", () => {
  it("is a title, though a number stands far beside it on its row", () => {
    const lines = [
      ["번개카센타", 60, 40, 300, 44],
      ["대표", 60, 200, 50, 22],
      ["엄기봉", 60, 240, 140, 36],
      ["H.P 011-658-3347", 700, 200, 240, 22],
    ] as const;
    const side = {
      width: 1000,
      height: 600,
      lines: lines.map(([text, x, y, width, height]) => ({ text, box: { x, y, width, height }, confidence: 0.99 })),
    };
    expect(cardsOf([side])[0]?.fields.titles.map(({ value }) => value)).toEqual(["대표"]);
  });
});

describe("a Korean house", () => {
  it.each(["한빛자동차", "가온전선", "온누리네일", "디자인그룹 오월", "스튜디오 소요", "동네책방 숨"])(
    "is known by what it is, in front or behind: %s",
    (house) => {
      const card = readOne(["김민수", 40], "대표", "", "010-1234-5678", "", house, "서울시 강남구 테헤란로 152");
      expect(card).toMatchObject({ names: ["김민수"], companies: [house] });
    },
  );

  it("is parted from its branch on one line", () => {
    expect(readOne("한빛자동차 중랑중앙지점", ["오세진", 36], "부장", "", "010-1234-5678")).toMatchObject({
      companies: ["한빛자동차"],
      departments: ["중랑중앙지점"],
    });
  });

  it.each(["카페 사장", "갤러리 관장"])("is none of who is there: %s", (line) => {
    expect(readOne(["콘토소", 44], "", line, "", "010-1234-5678").companies).not.toContain(line);
  });
});
