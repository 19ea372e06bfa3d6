import { describe, expect, it } from "vitest";
import { type Printed, readOne } from "./side-of.ts";

const read = (...lines: readonly Printed[]) => readOne(["佐藤 健一", 44], "", ...lines, "TEL 03-6363-2904");

describe("a house in Han", () => {
  it.each(["藤堂・ヘイズ・真鍋法律事務所", "長島・大野会計事務所"])("has all its partners' names: %s", (house) => {
    expect(read([house, 24]).companies).toEqual([house.replaceAll("・", "·")]);
  });

  it("ends where its register's number begins, which was taken from the line", () => {
    expect(read("灣景地產代理有限公司 牌照號碼 Licence No.: C-061943").companies).toEqual(["灣景地產代理有限公司"]);
  });

  it("has a fax that is called after its room", () => {
    expect(read("東京都国分寺市本町4丁目7番地18", "代表 042-325-4711", "連携室FAX 042-325-4768").phones).toContain(
      "fax +81423254768",
    );
  });

  it("has a site in its city", () => {
    expect(read("tel 03-6455-8217 nagi-hair.tokyo").websites).toEqual(["nagi-hair.tokyo"]);
  });
});

describe("a European line", () => {
  const card = (...lines: readonly Printed[]) =>
    readOne(
      ["Corinne Plüss", 36],
      ...lines,
      "38, boulevard Gambetta – B.P. 60 – 46002 CAHORS CEDEX",
      "Tél. 05 65 35 41 77",
    );

  it("has a box and a town in capitals, which are no number", () => {
    expect(card("Directrice")).toMatchObject({
      phones: ["phone +33565354177"],
      addresses: ["38, boulevard Gambetta - B.P. 60 - 46002 CAHORS CEDEX"],
    });
  });

  it.each(["Gastgeberin", "Hüttenwirt", "Maîtresse de conférences HDR", "Anfitriona"])(
    "says what somebody is: %s",
    (title) => {
      expect(card(title).titles).toEqual([title]);
    },
  );

  it("ends a mail address in front of a dash, and takes a register's site for nobody's", () => {
    expect(card("c.pluess@sotralec.fr- www.sotralec.fr", "N° ORIAS 07 012 884 – www.orias.fr")).toMatchObject({
      emails: ["c.pluess@sotralec.fr"],
      websites: ["www.sotralec.fr"],
    });
  });

  it("takes a Swiss degree for no company", () => {
    expect(card("dipl. arch. eth/sia, partnerin")).toMatchObject({ titles: ["partnerin"], companies: [] });
  });
});
