import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

describe("on a Korean card", () => {
  it.each(["설계2그룹", "개발1그룹", "회로설계그룹", "QA그룹"])(
    "a numbered group beside a title is a part of the house: %s",
    (group) => {
      const card = readOne(
        ["NEXORA", 34],
        ["민도윤", 40],
        `책임연구원 | ${group}`,
        "Principal Engineer | Design Group 2",
        "",
        "T 031-329-6604",
        "doyun@nexora.com",
      );
      expect(card).toMatchObject({ departments: [group, "Design Group 2"], companies: ["NEXORA"] });
    },
  );

  it.each([
    "하남교육지원청 등록 제4172호",
    "화물자동차운송주선사업 허가 제2011-87호",
    "관광사업등록 제2007-000213호",
    "결혼중개업 신고 제2호",
    "용인교육지원청 제3021호",
    "식품제조업 영업허가 제7호",
  ])("what a house is allowed is no part of the address above it: %s", (permit) => {
    const card = readOne(
      ["한마음익스프레스", 40],
      ["안병철", 36],
      "소장",
      "T 043-236-2424",
      "충북 청주시 흥덕구 가경로 161번길 20",
      permit,
    );
    expect(card).toMatchObject({
      addresses: ["충북 청주시 흥덕구 가경로 161번길 20"],
      companies: ["한마음익스프레스"],
    });
  });

  it.each(["인천공항 : ", "김포공항 ", "부산신항 : ", "거제조선소 : "])(
    "whatever an office is called in front of its address is none of the one above: %s",
    (label) => {
      const [seoul, other] = ["서울시 중구 서소문로 89 순화빌딩 1204호", "인천시 중구 공항로 272, 화물청사 3031호"];
      const card = readOne(["(주)한별정밀", 36], ["고은채", 40], "과장", seoul, label + other, "T 02-778-4132");
      expect(card.addresses).toEqual([seoul, other]);
    },
  );

  it("an office in front of an address is nobody's company", () => {
    const card = readOne(
      ["NEXORA", 34],
      ["민도윤", 40],
      "책임연구원",
      "",
      "본사 경기도 용인시 기흥구 흥덕1로 13",
      "서울사무소 서울특별시 강남구 언주로 337",
      "doyun@nexora.com",
    );
    expect(card.companies).toEqual(["NEXORA"]);
  });

  it.each([
    ["3 서울특별시 금천구 가산디지털1로 168", "서울특별시 금천구 가산디지털1로 168"],
    ["3 ㅅ울특별시 금천구 가산디지털1로 168", "서울특별시 금천구 가산디지털1로 168"],
    ["서울시 서초구 방배로 108, 시 |하1층", "서울시 서초구 방배로 108, 지하1층"],
    ["전남 여수시 문수로 88 (문수동- )", "전남 여수시 문수로 88 (문수동)"],
    ["서울시 은평구 서오릉로 138 (역존동)", "서울시 은평구 서오릉로 138 (역촌동)"],
    ["서울 용산구 신홍로 88", "서울 용산구 신흥로 88"],
    ["경기도 용인시 기흥구 홍덕1로 13", "경기도 용인시 기흥구 흥덕1로 13"],
    ["서울 종로구 홍지문길 20", "서울 종로구 홍지문길 20"],
  ])("what a reader made of an icon, a letter or a bracket is put right in an address: %s", (read, printed) => {
    expect(readOne(["(주)한별정밀", 36], ["고은채", 40], "과장", read, "T 02-778-4132").addresses).toEqual([printed]);
  });

  it.each([
    ["브란델코리아(주- ) Brandel Korea Ltd.", ["브란델코리아(주)", "Brandel Korea Ltd."]],
    ["Brandel Korea Ltd. ( -브란델)", ["Brandel Korea Ltd.", "브란델"]],
    ["(주)브란델 (Brandel Korea Ltd.)", ["(주)브란델", "Brandel Korea Ltd."]],
  ])("a house is read in both scripts, whatever brackets are around one of them: %s", (line, companies) => {
    const card = readOne(["고은채", 40], "과장", "", line, "T 02-778-4132", "chae@brandel.de");
    expect(card.companies).toEqual(companies);
  });

  it.each([
    "주인장",
    "안주인",
    "텃밭지기",
    "공방장",
    "해녀",
    "촌장",
    "회주",
    "연출",
    "사회자",
    "지부장",
    "지회장",
    "도목수",
  ])("%s is a title", (title) => {
    expect(
      readOne(["달머무는집", 50], "펜션", title, ["도현수", 36], "T 033-435-0655", "경기 가평군 상면 수목원로 8"),
    ).toMatchObject({
      names: ["도현수"],
      titles: [title],
    });
  });

  it("nobody is 포장이사 or 원룸이사, which is what a mover does", () => {
    const card = readOne(
      ["한마음익스프레스", 50],
      "포장이사 · 원룸이사 · 사무실이사 · 보관이사",
      "소장 안병철",
      "T 043-236-2424",
      "충북 청주시 흥덕구 가경로 161번길 20",
    );
    expect(card.titles).toEqual(["소장"]);
  });

  it.each(["I @yeobaek.space", "K @yeobaek.space"])(
    "a letter in front of a handle makes no mail address of it: %s",
    (line) => {
      const card = readOne(["여백", 40], "이한결", "실장", "T 02-778-4132", "E yeobaek.space@gmail.com", line);
      expect(card.emails).toEqual(["yeobaek.space@gmail.com"]);
    },
  );

  it("a provider's domain that is left of a mail address is no site, and a page with @ in its address is one", () => {
    const card = readOne(
      ["백지영", 40],
      "에세이 작가",
      "T 02-778-4132",
      "웹하드 · 메일 3106600(2 hanmail.net",
      "brunch.co.kr/@baekwrites",
    );
    expect(card.websites).toEqual(["brunch.co.kr/@baekwrites"]);
  });
});

describe("a house on a Korean card", () => {
  it.each([
    ["포항시", "POHANG CITY"],
    ["예산군", "YESAN COUNTY"],
    ["강남구", "Gangnam-gu"],
    ["부산광역시", "BUSAN METROPOLITAN CITY"],
    ["경기도", "Gyeonggi Province"],
  ])("is a town that is said in both scripts: %s %s", (own, latin) => {
    const card = readOne(
      [`${own} ${latin}`, 32],
      "",
      "투자유치과 팀장",
      ["고은채", 44],
      "T 054-270-4936",
      "chae@korea.kr",
    );
    expect(card.companies).toEqual([own, latin]);
  });

  it.each(["익산시의회", "경기도의회"])("is an assembly behind which 의원 is who sits there: %s", (assembly) => {
    const card = readOne(
      [`${assembly} 의원`, 32],
      "영등1동 · 어양동",
      ["강지안", 50],
      "T 063-859-7724",
      "jian@hanmail.net",
    );
    expect(card).toMatchObject({ names: ["강지안"], titles: ["의원"], companies: [assembly] });
  });

  it("does not go on in the brand below it that it sells", () => {
    const card = readOne(
      ["경동나비엔 수성대리점", 30],
      ["우리설비보일러", 50],
      "",
      "대표",
      ["양기태", 46],
      "T 053-765-7979",
      "woori@naver.com",
    );
    expect(card.companies).toEqual(["경동나비엔 수성대리점"]);
  });

  it.each([
    ["24시 숲동물의료센터", "원장"],
    ["경기도 소방본부", "소방경"],
  ])("is a center or headquarters by itself: %s", (house, title) => {
    const card = readOne([house, 36], ["채은호", 44], title, "", "T 02-555-1234", "서울 송파구 올림픽로 12");
    expect(card).toMatchObject({ companies: [house], departments: [] });
  });

  it.each(["주한덴마크대사관", "새빛개발청", "코리아데일리트리뷴"])("is called by what it is: %s", (house) => {
    const card = readOne([house, 36], "", ["예지원", 44], "사무관", "", "투자유치과", "T 063-733-1234");
    expect(card).toMatchObject({ companies: [house], departments: ["투자유치과"] });
  });

  it.each(["수정치과", "배치과"])("is a dentist's: %s", (house) => {
    expect(readOne([house, 44], "", ["예지원", 40], "원장", "T 063-733-1234").companies).toEqual([house]);
  });

  it.each(["서울지부", "강남분회", "형사과"])("has parts within: %s", (part) => {
    const card = readOne(["전국운수노동조합", 36], [part, 30], ["피재원", 44], "사무국장", "", "T 02-555-1234");
    expect(card).toMatchObject({ companies: ["전국운수노동조합"], departments: [part] });
  });

  it.each(["마음숲심리연구소", "미래교육연구소", "한국부모대화연구소"])(
    "is an institute where nothing else is one: %s",
    (institute) => {
      const card = readOne([institute, 32], ["하경숙", 46], "소장", "T 042-821-1183", "hks1183@naver.com");
      expect(card).toMatchObject({ companies: [institute], departments: [] });
    },
  );

  it.each(["기술연구소", "기업부설연구소", "중앙연구소"])("is none that companies have within: %s", (institute) => {
    const card = readOne(["하경숙", 46], institute, "소장", "T 042-821-1183", "hks1183@hanbyeol.com");
    expect(card).toMatchObject({ companies: [], departments: [institute] });
  });

  it.each(["한빛그룹 계열사", "벤처기업 · 기업부설연구소 인증", "이노비즈 인증기업", "대한상공회의소 회원사"])(
    "has no department or title in whom it belongs to or what it was honoured as: %s",
    (line) => {
      const card = readOne(["(주)데이터누리", 34], ["박준혁", 40], "대표이사", "T 070-8852-1904", "", line);
      expect(card).toMatchObject({ companies: ["(주)데이터누리"], titles: ["대표이사"], departments: [] });
    },
  );
});
