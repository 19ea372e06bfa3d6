import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

describe("a company", () => {
  it("is two spellings where its line says it in both scripts", () => {
    const { companies } = readOne(
      ["한지원", 40],
      "책임매니저",
      "",
      "한빛모빌리티(주) HANVIT MOBILITY",
      "jw.han@hanvitmobility.com",
    );
    expect(companies).toEqual(["한빛모빌리티(주)", "HANVIT MOBILITY"]);
  });

  it("has nothing of what it says of itself in Korean above its name", () => {
    const { companies } = readOne(
      ["당신의 내일을 지키는", 30],
      ["든든생명", 40],
      "",
      ["민경자", 36],
      "팀장",
      "kjmin@ddlife.com",
    );
    expect(companies).toEqual(["든든생명"]);
  });

  it.each([
    ["the owner's name and the trade", "Elena Marchetti Photography", ["Elena Marchetti", 40], ["PHOTOGRAPHY", 20]],
    ["a town and those who serve it", "CEDAR BLUFF POLICE DEPARTMENT", ["CEDAR BLUFF", 30], ["POLICE DEPARTMENT", 30]],
    ["a brand and its Korean house", "별마루 사진관", ["별마루", 40], ["사진관", 20]],
    [
      "lines of all sizes that begin as the domain does",
      "Pacific CREST Bank",
      ["Pacific", 24],
      ["CREST", 50],
      ["Bank", 24],
    ],
  ] as const)("goes on below: %s", (_, whole, ...lines) => {
    const domain = {
      Elena: "elenamarchetti.com",
      CEDAR: "cedarbluffpd.gov",
      별마루: "byulmaru.com",
      Pacific: "pacificcrestbank.com",
    };
    const [first = ""] = whole.split(" ");
    const person = first === "Elena" ? [] : ["", ["Dana Whitlock", 28] as const, "Manager"];
    const { companies } = readOne(
      ...lines,
      ...person,
      "",
      "212-555-0117",
      `office@${domain[first as keyof typeof domain]}`,
    );
    expect(companies[0]?.toLowerCase()).toBe(whole.toLowerCase());
  });

  it("ends where its initials are the whole domain, above a part of it", () => {
    const { companies } = readOne(
      ["U.S. Geological Survey", 30],
      ["California Water Science Center", 20],
      "",
      ["Harold T. Beaumont", 26],
      "Hydrologist",
      "htbeaumont@usgs.gov",
    );
    expect(companies).toEqual(["U.S. Geological Survey"]);
  });

  it.each([
    ["こもれび社", "言葉と本のデザイン"],
    ["木墨", "空间设计"],
  ])("in Japanese or Chinese has none of the trade below in small print: %s", (brand, trade) => {
    const { companies } = readOne([brand, 50], [trade, 18], "", ["王丽华", 30], "设计师", "138 0013 8000");
    expect(companies).toEqual([brand]);
  });

  it("is a university without its graduate school, and keeps the dot within a name in kana", () => {
    const { companies, departments } = readOne("北陸総合大学 大学院", ["蓮見 直樹", 34], "准教授", "076-264-5511");
    expect([companies, departments]).toEqual([["北陸総合大学"], ["大学院"]]);
    expect(
      readOne(["橘 愛子", 34], "マネージャー", "", "ラークフィールド・ジャパン株式会社", "03-5555-0120").companies,
    ).toEqual(["ラークフィールド・ジャパン株式会社"]);
  });
});

describe("a company in other words", () => {
  it("is in small letters on two lines where all of its name is", () => {
    const { companies, names } = readOne(
      ["still water", 36],
      ["yoga", 36],
      "",
      ["Sunniva Dahl, RYT-500", 22],
      "Instructor",
      "namaste@stillwateryogapdx.com",
    );
    expect([companies, names]).toEqual([["still water yoga"], ["Sunniva Dahl"]]);
  });

  it("is called in full where its brand stands in the logo", () => {
    const { companies } = readOne(
      ["一方設計", 44],
      "",
      "設計師",
      ["藍書瑜", 30],
      "",
      "一方設計有限公司",
      "02-2700-1175",
    );
    expect(companies).toEqual(["一方設計有限公司"]);
  });

  it("is nobody's work: The Anchor", () => {
    const { companies, titles } = readOne(
      ["THE ANCHOR", 50],
      "",
      ["Leo Fitzgerald", 26],
      "General Manager",
      "leo@theanchor-pub.ie",
    );
    expect([companies, titles]).toEqual([["THE ANCHOR"], ["General Manager"]]);
  });
});

describe("a Chinese name", () => {
  it.each(["赖国强 总经理", "佟丽华 客户经理", "聂文涛 副主任医师"])(
    "of a rarer family is one beside a title: %s",
    (line) => {
      const [name, title] = line.split(" ");
      const { names, titles } = readOne(["佛山市顺景五金制品厂", 30], "", [line, 30], "", "138 0013 8000");
      expect([names, titles]).toEqual([[name], [title]]);
    },
  );
});

describe("an address", () => {
  it("in Latin letters goes on in its Korean province and its country", () => {
    const { addresses } = readOne(
      ["Eungyeol Cha", 30],
      "Principal Engineer",
      "",
      "46, Samsung 1-ro 5-gil, Hwaseong-si,",
      "Gyeonggi-do, 18449, Rep. of KOREA",
      "",
      "eg.cha@argosemi.com",
    );
    expect(addresses).toEqual(["46, Samsung 1-ro 5-gil, Hwaseong-si, Gyeonggi-do, 18449, Rep. of KOREA"]);
  });

  it("ends above a charity's number, and is no building site", () => {
    expect(
      readOne(
        ["Olu Bankole", 30],
        "Manager",
        "",
        "56 Oxford Street, Manchester M1 6EU",
        "Registered charity no. 1182277",
        "0161 496 0177",
      ).addresses,
    ).toEqual(["56 Oxford Street, Manchester M1 6EU"]);
    expect(
      readOne(
        "영주 가흥지구 공동주택 신축공사",
        ["호영택", 30],
        "소장",
        "",
        "본 사: 경북 안동시 풍천면 도청대로 455, 202호",
        "현 장: 경북 영주시 가흥동 1703 현장사무실",
        "010-3525-2020",
      ).addresses,
    ).toEqual(["경북 안동시 풍천면 도청대로 455, 202호", "경북 영주시 가흥동 1703 현장사무실"]);
  });
});

describe("a number", () => {
  it("is American by how it is grouped, whatever licence looks like a town with its code", () => {
    const { phones } = readOne(["Ray Dominguez", 30], "Owner", "", "602-555-0139", "ROC 298114", "ray@dsroofing.biz");
    expect(phones).toEqual(["phone +16025550139"]);
  });

  it.each(["TEL・FAX 0294-72-5511", "TEL/FAX 0294-72-5511"])("for telephone and fax is a telephone's: %s", (line) => {
    const { phones } = readOne(["鴨志田ぶどう園", 40], "園主", ["鴨志田 栄一", 30], "", line, "携帯 090-3344-8812");
    expect(phones).toEqual(["mobile +819033448812", "phone +81294725511"]);
  });

  it("stands behind a postcode and a slash", () => {
    const { phones } = readOne(
      ["Olga Petrenko", 30],
      "Conservator",
      "",
      "2127 W Fulton St, Chicago, IL 60612 / 773 555 0188 / olga@vermeulenart.com",
    );
    expect(phones).toEqual(["phone +17735550188"]);
  });
});
