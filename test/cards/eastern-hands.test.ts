import { describe, expect, it } from "vitest";
import { cardsOf } from "../../app/cards/read-card.ts";
import { isCard } from "../../app/cards/sides/is-card.ts";
import { type Printed, readOne, sideOf } from "./side-of.ts";

describe("hours on a card", () => {
  const isOne = (...lines: readonly Printed[]) => cardsOf([sideOf(...lines)]).some(isCard);

  it("of services in a church leave it a card", () => {
    expect(
      isOne(
        ["새순교회", 40],
        ["문성호", 44],
        "담임목사",
        "주일예배 1부 오전 9:00",
        "2부 오전 11:00",
        "수요예배 오후 7:30",
        "HP 010-9902-0191  saesoon91@gmail.com",
      ),
    ).toBe(true);
  });

  it("of a clinic leave it a card", () => {
    expect(
      isOne(
        ["맑은눈안과의원", 40],
        ["정유진", 44],
        "대표원장",
        "평일 오전 9시 ~ 오후 6시 30분",
        "토요일 오전 9시 ~ 오후 1시",
        "T 02-555-0175",
      ),
    ).toBe(true);
  });

  it("do not make a card of a notice that asks and thanks", () => {
    expect(
      isOne(
        ["입주민 여러분께 안내 드립니다", 40],
        "오전 10시부터 오후 5시까지 단수됩니다.",
        "관리소장 김민수",
        "031-902-0191",
        "불편을 드려 죄송하오니 협조하여 주시기 바랍니다.",
      ),
    ).toBe(false);
  });
});

describe("two numbers behind one label", () => {
  it("with what somebody has at the first between them are two", () => {
    expect(
      readOne(["张国强", 50], "总经理", "手机:13702568831(微信同号) 18928560139", "佛山市鑫隆陶瓷有限公司").phones,
    ).toEqual(["mobile +8613702568831", "mobile +8618928560139"]);
    expect(
      readOne(["李明", 50], "经理", "手机:13702568831(微信) / 18928560139", "佛山市鑫隆陶瓷有限公司").phones,
    ).toEqual(["mobile +8613702568831", "mobile +8618928560139"]);
  });

  it("of two countries are two", () => {
    expect(
      readOne(
        ["黃志輝", 50],
        "營業經理",
        "永豐五金廠有限公司",
        "Tel: (852) 2345 7718  Fax: (852) 2343 6690",
        "Mobile: (852) 9187 4403  (86) 137 1508 2264",
        "raymond@wingfung.com.hk",
      ).phones,
    ).toEqual(["mobile +85291874403", "mobile +8613715082264", "phone +85223457718", "fax +85223436690"]);
    expect(
      readOne(
        ["陳大文", 50],
        "董事",
        "大成貿易有限公司",
        "手機: (852)9187 4403 / (86)13715082264",
        "info@taishing.com.hk",
      ).phones,
    ).toEqual(["mobile +85291874403", "mobile +8613715082264"]);
  });

  it("the second behind the first one's extension are two", () => {
    expect(
      readOne(
        ["相原 美咲", 50],
        "主査",
        "花巻市",
        "電話 0198-24-2111(代表) 内線 423 0198-41-3534(直通)",
        "syoukou@city.hanamaki.iwate.jp",
      ).phones,
    ).toEqual(["phone +81198242111", "phone +81198413534"]);
    expect(
      readOne(["이도현", 50], "과장", "한빛시청", "전화 031-902-0191 내선 423 031-907-3355 (직통)").phones,
    ).toEqual(["phone +82319020191", "phone +82319073355"]);
  });

  it("one for phone and fax is a phone's", () => {
    for (const label of ["电话/传真", "電話/FAX", "電話・ファックス"])
      expect(readOne(["张国强", 50], "总经理", `${label}:0757-82713098`, "佛山市鑫隆陶瓷有限公司").phones).toHaveLength(
        1,
      );
    expect(readOne(["张国强", 50], "总经理", "电话/传真:0757-82713098", "佛山市鑫隆陶瓷有限公司").phones).toEqual([
      "phone +8675782713098",
    ]);
  });

  it("the second a fax whose label is read with large kana are phone and fax", () => {
    expect(
      readOne(["五十嵐 修", 50], "行政書士", "電話 025-241-6620フアックス 025-241-6621", "igarashi@nifty.com").phones,
    ).toEqual(["phone +81252416620", "fax +81252416621"]);
  });
});

describe("an address in Han", () => {
  it("ends where a line names a company", () => {
    const card = readOne(
      ["利信地產", 44],
      ["梁詠詩", 44],
      "高級客戶經理",
      "電話 2568 9033",
      "cecilialeung@leason.com.hk",
      "香港太古城道18號海景花園地下G12號舖",
      "利信地產代理有限公司 公司牌照號碼 C-027715",
    );
    expect(card.addresses).toEqual(["香港太古城道18號海景花園地下G12號舖"]);
    expect(card.companies).toEqual(["利信地產代理有限公司"]);
  });

  it("of Kyoto says on which streets a house lies", () => {
    for (const street of [
      "京都市中京区寺町通夷川上ル久遠院前町671",
      "京都市下京区四条通烏丸東入ル長刀鉾町20",
      "京都市上京区今出川通大宮西入元伊佐町263-2",
    ])
      expect(
        readOne(["珈琲 木漏れ日", 40], "店主", ["田中 いずみ", 40], "〒604-0995", street, "075-231-8846").addresses,
      ).toEqual([`〒604-0995 ${street}`]);
  });
});

describe("a Japanese name", () => {
  it("of a rarer family in Han with a given name in kana needs no space", () => {
    for (const name of ["野々村いずみ", "四十物さやか", "小鳥遊ひなた"])
      expect(readOne(["珈琲 木漏れ日", 44], "店主", [name, 40], "075-231-8846", "komorebi@gmail.com").names).toEqual([
        name,
      ]);
  });

  it("is no line that says what a shop makes", () => {
    expect(readOne(["珈琲 木漏れ日", 44], "店主", ["田中 一郎", 40], "自家焙煎こだわり", "075-231-8846").names).toEqual(
      ["田中 一郎"],
    );
  });
});

describe("a shop in China", () => {
  it("that is a 经营部, 门市部 or 批发部 is the organization", () => {
    for (const house of ["佛山市鑫隆陶瓷建材经营部", "义乌市小林饰品批发部", "温州市华光电器门市部"])
      expect(
        readOne([house, 32], ["张国强", 50], "总经理", "手机:13702568831", "地址:佛山市禅城区季华西路10号"),
      ).toMatchObject({ companies: [house], departments: [] });
  });

  it("has departments, too", () => {
    expect(
      readOne(["上海远东机械有限公司", 32], ["张国强", 50], "销售部 经理", "手机:13702568831").departments,
    ).toEqual(["销售部"]);
  });
});

describe("a practitioner in Korea", () => {
  it("whose office is called after them is named where the title was misread", () => {
    expect(
      readOne(["법무사 김태식 사무소", 40], "", ["버사 김 태 식", 44], "☎ 031) 876-0055", "kts0055@hanmail.net").names,
    ).toEqual(["김태식"]);
    expect(
      readOne(["이정훈 법률사무소", 40], "", ["번호샤 이정훈", 44], "T 02-585-3377", "lawyer77@naver.com").names,
    ).toEqual(["이정훈"]);
  });

  it("has a rank first and what they may do after it", () => {
    expect(readOne(["권오준", 50], "건축시공기술사", "부사장", "(주)대명엔지니어링", "010-5406-2219").titles[0]).toBe(
      "부사장",
    );
  });
});

describe("a Korean organization", () => {
  it("whose form stands above what kind of house it is has both in its name", () => {
    for (const house of ["종합건축사사무소", "종합감리단", "기술연구소"].slice(0, 1))
      expect(
        readOne(["(주)대명엔지니어링", 22], [house, 28], "", ["권오준", 50], "부사장", "010-5406-2219").companies,
      ).toEqual([`(주)대명엔지니어링 ${house}`]);
  });

  it("is not the label of a site of which a letter is lost", () => {
    expect(
      readOne(
        ["성동구", 36],
        ["이은경", 50],
        "팀장",
        "전화 02-2286-5604",
        "E-mail ekleekr@sd.go.kr 홈페이ㅅ | www.sd.go.kr",
      ).companies,
    ).toEqual(["성동구"]);
  });
});

describe("an English line below a Korean name", () => {
  it("with name and title has both", () => {
    expect(
      readOne(
        ["법무법인 정률", 38],
        ["윤태영", 50],
        "변호사",
        "TAEYOUNG YOON  Attorney at Law / Patent Attorney",
        "02.3478.2600",
        "tyyoon@jungyul.com",
      ),
    ).toMatchObject({
      names: ["윤태영", "TAEYOUNG YOON"],
      titles: expect.arrayContaining(["변호사", "Attorney at Law / Patent Attorney"]),
    });
  });
});
