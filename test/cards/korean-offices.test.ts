import { describe, expect, it } from "vitest";
import { cardsOf } from "../../app/cards/read-card.ts";
import { readOne, sideOf } from "./side-of.ts";

describe("a card of a Korean office or firm", () => {
  it.each([
    ["전라남도목포교육지원청", "장학사", "도경아"],
    ["충청북도교육청", "장학관", "민병도"],
    ["부산교육연구정보원", "교육연구사", "추미연"],
    ["한강벤처스", "선임심사역", "류한솔"],
    ["누리자산운용", "운용역", "맹주원"],
    ["관세법인 동해", "관세사", "석진우"],
    ["중부손해사정", "손해사정사", "변희수"],
    ["행정사사무소 다올", "행정사", "장현기"],
    ["국가인권위원회", "조사관", "심유정"],
    ["대원엔지니어링", "기술사", "국승현"],
    ["성북서비스센터", "정비사", "장도식"],
  ])("of %s knows the title %s, in front of a name and alone", (office, title, name) => {
    const beside = readOne([office, 32], "", [`${title} ${name}`, 44], "", "전화 02-351-6524", "hello@korea.kr");
    expect(beside).toMatchObject({ names: [name], titles: [title] });
    const alone = readOne([office, 32], "", [title, 22], [name, 44], "", "전화 02-351-6524", "hello@korea.kr");
    expect(alone).toMatchObject({ names: [name], titles: [title] });
  });

  it.each([
    ["주신명정밀", "(주)신명정밀"],
    ["주한울테크", "(주)한울테크"],
    ["태성모빌리티주", "태성모빌리티(주)"],
    ["수코발트게임즈", "(주)코발트게임즈"],
    ["뛰코발트게임즈", "(주)코발트게임즈"],
    ["누리로보틱스주", "누리로보틱스(주)"],
    ["한울시스템즈쥐", "한울시스템즈(주)"],
    ["태성이엔지주", "태성이엔지(주)"],
  ])("has ㈜ where a reader saw a syllable: %s", (read, company) => {
    const card = readOne([read, 36], "", ["장기홍", 44], "공장장", "", "031-499-2281", "khjang@naver.com");
    expect(card.companies).toEqual([company]);
  });

  it.each(["주성엔지니어링", "주연테크", "수산중공업", "수림미디어", "영주산업"])("leaves %s as it is", (company) => {
    const card = readOne([company, 36], "", ["장기홍", 44], "공장장", "", "031-499-2281", "khjang@naver.com");
    expect(card.companies).toEqual([company]);
  });

  it.each([
    "경상남도김해교육지원청",
    "전라남도교육청",
    "강동경찰서",
    "인천남동소방서",
    "용산세무서",
    "서울남부지방법원",
    "부산지방검찰청",
    "창원시보건소",
    "대전상공회의소",
    "한국여성경영인중앙회",
  ])("knows %s, however large its saying is", (office) => {
    const card = readOne(
      [office, 26],
      "민원봉사실",
      ["주무관 도경아", 40],
      "",
      "전화 055-330-9647",
      "dokyung@korea.kr",
      "",
      ["배움이 즐거운 내일", 44],
    );
    expect(card.companies).toEqual([office]);
  });

  it("gives the number that can be called where a card has a range of them", () => {
    const [card] = cardsOf([sideOf(["유상범", 44], "사무국장", "", "전화 02)874-3011~2  전송 02)874-3013")]);
    expect(card?.fields.phones.map(({ value }) => value.number)).toEqual(["02)874-3011", "02)874-3013"]);
  });

  it("names a town as whom it is a card of, where nothing else does and its mail says so", () => {
    const card = readOne(
      ["서울특별시 은평구", 32],
      "",
      "행정지원국 자치안전과 마을공동체팀",
      "주무관",
      ["처은주", 50],
      "",
      "(03384) 서울특별시 은평구 은평로 195 (녹번동)",
      "전화 02-351-6524",
      "eunju0418@ep.go.kr",
    );
    expect(card.companies[0]).toBe("서울특별시 은평구");
  });
});
