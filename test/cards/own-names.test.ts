import { describe, expect, it } from "vitest";
import { type Printed, readOne } from "./side-of.ts";

describe("whoever has one name", () => {
  it.each([
    [["KARTHICK", 23], "General Manager"],
    [["Selva", 23], "DATA MANAGER"],
    [["REVANTH", 23], "Marketing Executive"],
    [["Suharto", 22], "Direktur"],
    [["Ngozika", 22], "Founder & CEO"],
  ] as const)("is told by the title below: %s", (name, title) => {
    const { names } = readOne(name, title, "", "123 ABC St., Salem 600451", "+1-206-555-0142", "hello@contoso.com");
    expect(names).toEqual([name[0]]);
  });

  it("is not the brand above a title, where somebody else is named", () => {
    const { names } = readOne(["VELTRIX", 30], "Sales Manager", "", ["Dana Whitlock", 24], "dana@contoso.com");
    expect(names).toEqual(["Dana Whitlock"]);
  });

  it("is not called as an ornament looks", () => {
    const { names } = readOne(["REVANTH", 40], "Marketing Executive", ["* 米头", 60, 0.52], "hello@contoso.com");
    expect(names).toEqual(["REVANTH"]);
  });
});

describe("a house that is called as its owner", () => {
  const card = (...lines: readonly Printed[]) =>
    readOne(...lines, "503 555 0107", "hello@marenholt.com", "marenholt.com");

  it("has its owner for the person, not the town that it is in", () => {
    const { names, titles, companies } = card(
      ["Maren Holt", 60],
      ["CERAMICS", 20],
      "",
      "Ceramic Artist · Asheville, North Carolina",
    );
    expect({ names, titles, companies }).toEqual({
      names: ["Maren Holt"],
      titles: ["Ceramic Artist"],
      companies: ["Maren Holt CERAMICS"],
    });
  });

  it.each(["Los Angeles / New York", "Lyon, France", "Brooklyn, New York"])("is no place: %s", (where) => {
    expect(card(["Maren Holt", 60], ["CERAMICS", 20], "", where).names).toEqual(["Maren Holt"]);
  });

  it("may have given and family name on two lines", () => {
    expect(card(["MAREN", 46], ["HOLT", 46], ["BRAND STRATEGIST", 18], "").names).toEqual(["MAREN HOLT"]);
  });
});

describe("what a house does, in small print below its name", () => {
  const person = ["", ["Gemma Tillotson", 30], "Manager", "", "404 555 0186", "gemma@hotmail.com"] as const;

  it.each([
    ["Studio Luxe", "HAIR & NAILS"],
    ["YARBROUGH & SONS", "GENERAL CONTRACTORS"],
    ["The Gilded Fern", "FLORAL DESIGN"],
    ["BRANDSTÄTTER & TÖCHTER", "MÖBELBAU"],
  ])("is a part of it: %s %s", (brand, trade) => {
    expect(readOne([brand, 46], [trade, 20], ...person).companies).toEqual([`${brand} ${trade}`]);
  });

  it("is none behind a legal form, nor where it is said in other words", () => {
    expect(readOne(["IBARRA & LUND, P.C.", 40], ["INTELLECTUAL PROPERTY LAW", 20], ...person).companies).toEqual([
      "IBARRA & LUND, P.C.",
    ]);
    expect(readOne(["Vollmer & Partner mbB", 40], ["Rechtsanwälte · Notare", 20], ...person).companies).toEqual([
      "Vollmer & Partner mbB",
    ]);
  });
});

describe("titles in Han", () => {
  it("are two where a stroke parts them", () => {
    const { titles } = readOne(
      ["陆建华", 40],
      "销售总监/华东大区",
      "",
      "手机：138 1286 4417",
      "lujh@ruifeng-laser.com",
    );
    expect(titles).toEqual(["销售总监"]);
  });
});

describe("a company in Han", () => {
  it("is its whole name, with the town that it is registered in, below its brand", () => {
    const { companies } = readOne(
      ["云鹿科技", 40],
      "杭州云鹿科技有限公司",
      "",
      ["欧阳思远", 42],
      "高级产品经理",
      "手机:138 5550 0123",
      "ouyang@yunlu-tech.cn",
    );
    expect(companies).toEqual(["杭州云鹿科技有限公司"]);
  });
});

describe("an address", () => {
  const person = [["Walter P. Stroud", 30], "Sales Engineer", "", "513-555-0150", "wstroud@midvalley.com", ""] as const;

  it("has the town below with the other that stands between", () => {
    expect(
      readOne(...person, "Plant: 8700 Reading Road", "Mail: P.O. Box 15188", "Cincinnati, Ohio 45215").addresses,
    ).toEqual(["8700 Reading Road, Cincinnati, Ohio 45215", "P.O. Box 15188, Cincinnati, Ohio 45215"]);
  });

  it.each([
    ["〒135-0062 東京都江東区東雲2-7-5 東雲バークビル11階", "東雲パークビル11階"],
    ["〒460-0003 名古屋市中区錦2丁目14番21号 円山二ッセイビル", "円山ニッセイビル"],
    ["〒530-0001 大阪府大阪市北区梅田2-4-9 バークレービル", "バークレービル"],
  ])("has the name of its building in whole kana: %s", (printed, building) => {
    const { addresses } = readOne(
      ["小野寺 美咲", 40],
      "主任",
      "",
      "TEL:03-5550-0147",
      "onodera@shinonome.co.jp",
      "",
      printed,
    );
    expect(addresses[0]).toContain(building);
  });

  it("is for what stands in front of it, each with its own town", () => {
    expect(
      readOne(
        ...person,
        "Shipping: 1550 Industrial Parkway",
        "Toledo, Ohio 43612",
        "Mailing: P.O. Box 9120",
        "Toledo, Ohio 43697",
      ).addresses,
    ).toEqual(["1550 Industrial Parkway, Toledo, Ohio 43612", "P.O. Box 9120, Toledo, Ohio 43697"]);
  });
});

describe("a mail address", () => {
  it("begins with the l of its person's name, though the rest of it is only begun", () => {
    expect(
      readOne(["Lakshmi Venkataraman, MD", 30], "Professor", "", "617-555-0133", "Ivenkat@stbrendans.org").emails,
    ).toEqual(["lvenkat@stbrendans.org"]);
  });
});

describe("a title", () => {
  it("may be shared: Co-Owner", () => {
    expect(
      readOne(["Ezra Kimathi", 30], "Roaster & Co-Owner", "", "505 555 0176", "ezra@longshadow.com").titles,
    ).toEqual(["Roaster & Co-Owner"]);
  });
});
