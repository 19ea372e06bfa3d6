import { describe, expect, it } from "vitest";
import { cardsOf } from "../../app/cards/read-card.ts";
import { readOne, sideOf } from "./side-of.ts";

describe("somebody on a Korean card", () => {
  it.each(["現 충청대안교육협의회 이사", "펴 충청대안교육협의회 이사", "현) 대전가정법원 상담위원"])(
    "is called what a line by itself says, and not what they are besides: %s",
    (besides) => {
      const card = readOne(["한국부모대화연구소", 32], ["하경숙", 46], "소장", besides, "T 042-821-1183");
      expect(card).toMatchObject({ titles: ["소장"], companies: ["한국부모대화연구소"] });
    },
  );

  it("is who a domain of their own is called after, and no company", () => {
    const card = readOne(
      ["우다솜", 90],
      ["Dasom Woo", 50],
      "그래픽 디자이너",
      "010 4418 6097",
      "hello@dasomwoo.com",
      "dasomwoo.com",
    );
    expect(card).toMatchObject({ names: ["우다솜", "Dasom Woo"], companies: [] });
  });

  it.each([
    ["마재윤", "Jaeyun Ma"],
    ["도현우", "Hyunwoo Do"],
    ["곽도형", "Do Hyung KWAK"],
    ["황보라", "Hwangbo Ra"],
    ["함상진", "S. J. HAM"],
  ])("has a family name that is written as a degree is: %s, %s", (own, latin) => {
    const card = readOne([own, 40], "지사장", [latin, 30], "Country Manager", "", "(주)한별정밀", "T 02-270-4936");
    expect(card.names).toEqual([own, latin]);
  });

  it("is named beside a title, and not by a shop's name that is like one", () => {
    const card = readOne(["명인당", 60], "", "대표 방인식", "T 02-333-4444", "서울 종로구 종로 12");
    expect(card).toMatchObject({ names: ["방인식"], companies: ["명인당"] });
  });

  it.each(["Dong-Gun Lee 0 “동건", "Dong-Gun Lee 0s"])(
    "has nothing behind the name that the mail address ends: %s",
    (line) => {
      const card = readOne(["한빛은행", 36], [line, 38], "상무", "T 02-2077-4183", "donggun.lee@hanbitbank.com");
      expect(card).toMatchObject({ names: ["Dong-Gun Lee"], addresses: [] });
    },
  );

  it("has a family name of two syllables in front, in Latin letters too", () => {
    const [card] = cardsOf([sideOf(["제갈민", 40], "팀장", ["JEGAL MIN", 30], "(주)한별정밀", "T 02-270-4936")]);
    expect(card?.fields.names[1]?.value).toMatchObject({ family: "JEGAL", given: "MIN" });
  });

  it.each([
    ["부원장", "수아"],
    ["실장", "레아"],
    ["강사", "토리"],
  ])("is called by a given name alone, below %s: %s", (title, name) => {
    const card = readOne(
      ["머리하는날", 60],
      "동탄역점",
      "",
      [title, 24],
      [name, 48],
      "",
      "T 031-8003-1942",
      "경기 화성시 동탄역로 160",
    );
    expect(card).toMatchObject({ names: [name], titles: [title] });
  });

  it.each([
    ["주지 혜담", "주지", "혜담"],
    ["총무 혜안", "총무", "혜안"],
    ["혜담 스님", "스님", "혜담"],
    ["마리아 수녀", "수녀", "마리아"],
  ])("is called by a name in religion: %s", (line, title, name) => {
    const card = readOne(["자운사", 44], "", [line, 38], "", "T 054-373-6207", "경상북도 청도군 각북면 비슬로 917-33");
    expect(card).toMatchObject({ names: [name], titles: [title], companies: ["자운사"] });
  });

  it.each([
    ["퍼블리싱본부 사업 PM", ["사업 PM"], ["퍼블리싱본부"]],
    ["Publishing Div. Business PM", ["Business PM"], ["Publishing Div."]],
    ["Overseas Sales Team Team Leader", ["Team Leader"], ["Overseas Sales Team"]],
    ["R&D Center Senior Researcher", ["Senior Researcher"], ["R&D Center"]],
    ["Sales Team Leader", ["Sales Team Leader"], []],
  ])("is what stands behind their department, without a comma between: %s", (line, titles, departments) => {
    const card = readOne(["한빛게임즈", 50], ["천유리", 40], line, "", "T 070-5143-8807", "yuri@hanbitgames.com");
    expect(card).toMatchObject({ titles, departments });
  });

  it.each(["당신의 평생 보험 파트너", "고객과 함께하는 평생 동반자", "우리 동네 법률 상담사", "행복한 내일의 파트너"])(
    "is nothing that a house is for others: %s",
    (line) => {
      const card = readOne([line, 20], ["(주)더한금융서비스", 32], ["최은희", 40], "지점장", "T 02-423-5516");
      expect(card).toMatchObject({ titles: ["지점장"], companies: ["(주)더한금융서비스"] });
    },
  );
});

describe("what is a card", () => {
  it("is one by what somebody is and three ways to reach them, where no name was read", () => {
    const card = readOne(
      "오늘도 한 문장",
      "글쓰기 강사 · 에세이 작가",
      "010-2299-7416",
      "baek@gmail.com",
      "blog.naver.com/baek",
    );
    expect(card).toMatchObject({ names: [], companies: [], titles: ["글쓰기 강사", "에세이 작가"] });
  });

  it("is none with prices in won that have lost their commas", () => {
    const lines = [
      "모퉁이 커피",
      "주인장 이한결",
      "아메리카노 4000",
      "카페라떼 4500",
      "레몬에이드 5500",
      "T. 02-555-0122",
    ];
    expect(cardsOf([sideOf(...lines)])).toEqual([]);
  });

  it("is one of a church in a screenshot, whatever time it is on the phone", () => {
    const card = readOne(
      "10:41",
      "LTE 87%",
      "새샘교회",
      ["송요한", 40],
      "담임목사",
      "T 031-573-0691",
      "주일예배 오전 11시",
    );
    expect(card.names).toEqual(["송요한"]);
  });
});

describe("what somebody is called in letters", () => {
  it.each(["편성PD", "사업PM", "브랜드MD"])("is a title right behind what they do: %s", (title) => {
    const house = ["(주)하늘미디어", 36] as const;
    expect(readOne(house, "", ["옥소라", 34], `콘텐츠사업국 ${title} / 차장`, "", "T 02.2113.6571")).toMatchObject({
      names: ["옥소라"],
      titles: [title, "차장"],
      departments: ["콘텐츠사업국"],
    });
    expect(readOne(house, "", [`옥소라 ${title}`, 30], "", "T 02.2113.6571").titles).toEqual([title]);
  });

  it("is none behind a town: 수원FC is a club", () => {
    expect(readOne(["수원FC", 36], "", ["옥소라", 34], "차장", "", "T 031.213.6571")).toMatchObject({
      titles: ["차장"],
      companies: ["수원FC"],
    });
  });
});
