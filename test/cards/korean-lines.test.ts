import { describe, expect, it } from "vitest";
import { cardsOf } from "../../app/cards/read-card.ts";
import { readOne, sideOf } from "./side-of.ts";

const reached = ["", "전화 02-351-6524", "hello@korea.kr"] as const;

describe("the middle dot of Hangul keyboards", () => {
  it("parts two titles of one person", () => {
    const card = readOne(["태성정밀", 32], "", ["남기훈", 44], "이사ㆍ공장장", ...reached);
    expect(card).toMatchObject({ names: ["남기훈"], titles: ["이사", "공장장"] });
  });

  it("parts a title from a department and its title", () => {
    const card = readOne(["바다병원", 32], "", ["남기훈", 44], "검진센터장ㆍ신경외과 교수", ...reached);
    expect(card).toMatchObject({ titles: ["검진센터장", "교수"], departments: ["신경외과"] });
  });

  it.each(["기획ㆍ총무팀", "관절ㆍ척추센터", "토목ㆍ건축ㆍ조경팀"])("leaves %s in one piece", (department) => {
    const card = readOne(["태성정밀", 32], "", ["남기훈", 44], "과장", department, ...reached);
    expect(card).toMatchObject({ titles: ["과장"], departments: [department.replaceAll("ㆍ", "·")] });
  });

  it("leaves a law firm in one piece", () => {
    const card = readOne(["남ㆍ민 법률사무소", 32], "", ["남기훈", 44], "변호사", ...reached);
    expect(card).toMatchObject({ companies: ["남·민 법률사무소"], titles: ["변호사"] });
  });

  it("lists what a house sells, which is nobody and no house", () => {
    const listed = ["한우 생갈비ㆍ양념갈비ㆍ냉면", "수출입통관ㆍ원산지ㆍ관세환급"];
    const card = readOne(...listed, "", "대표", ["남기훈", 44], ...reached);
    expect(card).toMatchObject({ names: ["남기훈"], companies: [] });
  });
});

describe("what somebody was before", () => {
  it.each([
    "전) 도청 정책자문위원장",
    "(전) 누리연구원 원장",
    "前 국세청 조사국 사무관",
    "전 한라대학교 교수",
    "바다은행 지점장 역임",
  ])("is no title, and kept: %s", (former) => {
    const side = sideOf(["세무법인 한올", 32], "", "대표세무사", ["남기훈", 44], former, ...reached);
    const [card] = cardsOf([side]);
    expect(card?.fields.titles.map(({ value }) => value)).toEqual(["대표세무사"]);
    expect(card?.fields.extras.map(({ value }) => value)).toEqual([former]);
  });

  it("is told from what they are now", () => {
    const lines = ["前 누리연구원 원장", "現 한라대학교 석좌교수"];
    const card = readOne(["사단법인 한올포럼", 32], "", ["남기훈", 44], ...lines, ...reached);
    expect(card.titles).toEqual(["석좌교수"]);
  });
});

describe("a word on a Korean card", () => {
  it.each(["경제학박사", "심리학석사", "조경학박사"])("is a degree, and no name in front of one: %s", (degree) => {
    const card = readOne(["누리연구원", 32], "", ["남기훈", 44], `책임연구원 / ${degree}`, ...reached);
    expect(card).toMatchObject({ names: ["남기훈"], titles: ["책임연구원", degree] });
  });

  it.each(["지역본부장", "연구본부장", "명예이사장", "부산지사장", "임상조교수"])(
    "is a title in one piece, whatever its beginning is like: %s",
    (title) => {
      const card = readOne(["누리연구원", 32], "", ["남기훈", 44], title, ...reached);
      expect(card).toMatchObject({ names: ["남기훈"], titles: [title] });
    },
  );

  it.each(["( 주 )태성기공", "(주 )태성기공"])("has its form in brackets without spaces: %s", (printed) => {
    expect(readOne([printed, 32], "", ["남기훈", 44], "부장", ...reached).companies).toEqual(["(주)태성기공"]);
  });
});

describe("a label in two scripts", () => {
  it("belongs to its number, its mail address and its place", () => {
    const card = readOne(
      ["누리연구원", 32],
      "",
      ["남기훈", 44],
      "책임연구원",
      "주소 (Address) 대전광역시 유성구 가정로 218",
      "전화 (Tel) 042-860-5713 팩스_ (Fax) 042-860-5790",
      "휴대폰- (C.P.) 010-3415-8290 이메일 (E-mail) khnam@nuri.re.kr",
    );
    expect(card).toMatchObject({
      companies: ["누리연구원"],
      phones: ["mobile +821034158290", "phone +82428605713", "fax +82428605790"],
      emails: ["khnam@nuri.re.kr"],
      addresses: ["대전광역시 유성구 가정로 218"],
    });
  });
});
