import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

describe("a Chinese name", () => {
  it.each([
    ["贺晓燕 博士", "贺晓燕", "江淮大学"],
    ["孙立群 教授", "孙立群", "江淮大学"],
    ["李文华 硕士", "李文华", "江淮大学"],
    ["賴柏宏 醫師", "賴柏宏", "心悅牙醫診所"],
    ["林佳慧 博士", "林佳慧", "國立中州大學"],
    ["周建平 医师", "周建平", "仁和医院"],
    ["王美玉 女士", "王美玉", "永昌貿易有限公司"],
    ["陳國強 先生", "陳國強", "永昌貿易有限公司"],
  ])("goes without what stands behind it: %s", (printed, name, company) => {
    const read = readOne([company, 36], [printed, 42], "电话:025-8479 5207", "xyhe@contoso.cn");
    expect(read.names).toEqual([name]);
    expect(read.companies).toEqual([company]);
  });
});

describe("what is printed behind a number", () => {
  it.each([
    ["电话:0757-8560 1938 8560 1939", ["phone +8675785601938", "phone +8675785601939"]],
    ["电话:0512-6295 8800 / 6295 8801", ["phone +8651262958800", "phone +8651262958801"]],
    ["电话:021-6329-8800 6329-8801", ["phone +862163298800", "phone +862163298801"]],
  ])("is one more of the same town: %s", (line, phones) => {
    const read = readOne(["梁国强", 46], "副总经理", ["佛山市南海盛达铝业有限公司", 32], line);
    expect(read.phones).toEqual(phones);
  });

  it.each([["DW 48316"], ["Klappe 483"]])("is its extension: %s, and no part of an address", (behind) => {
    const read = readOne(
      ["Marcel Oberhauser", 28],
      "Prokurist",
      ["Raiffeisenbank Inntal eGen", 24],
      "Bankstelle Wörgl",
      "Bahnhofstraße 27, 6300 Wörgl",
      `Tel.: +43 5332 7420 ${behind}`,
      "marcel.oberhauser@rb-inntal.at",
    );
    expect(read.phones).toEqual(["phone +4353327420"]);
    expect(read.addresses).toEqual(["Bahnhofstraße 27, 6300 Wörgl"]);
    expect(read.companies).toEqual(["Raiffeisenbank Inntal eGen"]);
  });

  it("begins with a zero that was read as a letter", () => {
    const read = readOne(
      ["Florian Achternbusch", 28],
      "Rechtsanwalt",
      "Zentrale o89 / 21 66 48-0",
      "achternbusch@ahp-kanzlei.de",
    );
    expect(read.phones).toEqual(["phone +4989216648" + "0"]);
  });
});

describe("a name at a service behind a mail address", () => {
  it.each([
    ["may@littleisle.hk | IG @littleisle.hk", "may@littleisle.hk"],
    ["hello@contoso.jp / Instagram @contoso.jp", "hello@contoso.jp"],
    ["FB @contoso.de", undefined],
    ["LINE @contoso.tw", undefined],
  ])("is no other one: %s", (line, mail) => {
    const read = readOne(["陳美玲", 40], "店主", ["小島花店", 44], "02-2253-9188", line);
    expect(read.emails).toEqual(mail ? [mail] : []);
  });
});

describe("a house in Han", () => {
  it("stands in one line with what somebody is there", () => {
    const read = readOne(
      "台灣智慧製造協會 理事長",
      "鉅岳系統股份有限公司 總經理",
      ["蔡明哲", 54],
      "TEL:(02)2898-1162",
      "mctsai@jiyue.com.tw",
    );
    expect(read.companies).toEqual(["台灣智慧製造協會"]);
    expect(read.titles).toContain("總經理");
    expect(read.titles).toContain("理事長");
    expect(readOne(["大川商事株式会社 営業部長", 24], ["山田 太郎", 44], "TEL 03-3502-5631")).toMatchObject({
      companies: ["大川商事株式会社"],
      names: ["山田 太郎"],
    });
  });

  it.each(["公司业务部", "公司金融部", "公司银行部"])("is not called %s, which is for companies", (department) => {
    const read = readOne(
      ["华东商业银行", 32],
      ["崔颖", 44],
      `${department} 客户经理`,
      "华东商业银行股份有限公司苏州工业园区支行",
      "电话:0512-6295 8800",
    );
    expect(read.companies[0]).toContain("华东商业银行");
    expect(read.departments).toEqual([department]);
    expect(read.titles).toEqual(["客户经理"]);
  });

  it("has a ministry's letters as Japan writes them", () => {
    const read = readOne(["農林水產省", 32], "課長補佐", ["西脇拓也", 44], "takuya@maff.go.jp");
    expect(read.companies).toEqual(["農林水産省"]);
  });
});

describe("a licence behind a title", () => {
  it.each([
    ["不動產經紀人(105)新北經紀字第002817號", "不動產經紀人"],
    ["不動產營業員 (110)登字第388215號", "不動產營業員"],
    ["建築師 建開證字第001234號", "建築師"],
  ])("is no part of it: %s", (line, title) => {
    const read = readOne(["黃冠傑", 52], line, "02-2253-9188", "宏基不動產經紀有限公司");
    expect(read.titles).toEqual([title]);
    expect(read.names).toEqual(["黃冠傑"]);
  });
});

describe("a French card", () => {
  it.each([
    ["SCP ROUX & DELMAS", "Notaires associés"],
    ["SELARL MARTINEZ", "Avocats à la Cour"],
    ["GAEC des Trois Chênes", "Éleveurs de chèvres"],
  ])("calls a house by its form in front: %s", (company, below) => {
    const read = readOne(
      [company, 30],
      below,
      ["Hélène Castaing-Roux", 26],
      "Gérante",
      "Tél. 05 61 42 18 07",
      "contact@orange.fr",
    );
    expect(read.companies).toEqual([company]);
  });

  it("has an address that ends in a box and a Cedex", () => {
    const read = readOne(
      ["Jean-Baptiste Lemercier", 26],
      "Directeur de recherche",
      "25 avenue des Martyrs - Bât. K",
      "BP 166 - 38042 Grenoble Cedex 9",
      "jb.lemercier@contoso.fr",
    );
    expect(read.addresses).toEqual(["25 avenue des Martyrs - Bât. K, BP 166 - 38042 Grenoble Cedex 9"]);
  });

  it("tells by its numbers that they are French", () => {
    const read = readOne(
      ["Nadège Vasseur", 30],
      "Conseillère en immobilier",
      "06 81 47 93 26",
      "8 quai des Voiliers",
      "56340 Carnac",
      "Agence : 02 97 55 30 14",
      "n.vasseur@adresse-littoral.com",
      "EI - Agent commercial - RSAC Lorient 841 226 735",
    );
    expect(read.phones).toEqual(["mobile +33681479326", "phone +33297553014"]);
    expect(read.addresses).toEqual(["8 quai des Voiliers, 56340 Carnac"]);
  });

  it.each(["Vignerons", "Viticultrice", "Ostréiculteur", "Apicultrice"])("says who works the land: %s", (title) => {
    const read = readOne(["Domaine de la Grange", 40], ["Odile Fournel", 26], title, "Tél. 04 74 69 21 83");
    expect(read.titles).toEqual([title]);
  });
});

describe("a Japanese address in words", () => {
  it.each(["秋田県男鹿市北浦湯本字草木原五十二", "長野県諏訪郡富士見町落合字先達九六"])(
    "has its number at its end: %s",
    (address) => {
      const read = readOne(["旅館花のや", 40], "女将", ["小野寺久美子", 52], address, "TEL 0185-76-2031");
      expect(read.addresses).toEqual([address]);
    },
  );
});
