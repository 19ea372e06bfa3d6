import { describe, expect, it } from "vitest";
import { type Printed, readOne } from "./side-of.ts";

const addressesOf = (house: string, ...lines: readonly Printed[]) =>
  readOne([house, 36], "", ["佐藤 健一", 44], "", ...lines, "TEL 03-6363-2904").addresses;

describe("an office's name in Han is no part of its address", () => {
  const [osaka, kobe] = ["〒530-0047 大阪市北区西天満4丁目9番16号", "〒650-0033 神戸市中央区江戸町85番地の1"];
  it.each([
    ["【大阪本部】", "【神戸支部】"],
    ["[本社]", "[神戸支店]"],
    ["大阪：", "神戸："],
    ["本社・工場 ", "ショールーム "],
    ["●大阪オフィス ", "●神戸オフィス "],
  ])("%s and %s in Japan", (one, other) => {
    expect(addressesOf("株式会社みなと精機", one + osaka, other + kobe)).toEqual([osaka, kobe]);
  });

  const [taipei, taichung] = ["24888新北市五股區五權七路63號3樓", "台中市西屯區工業區三十八路210號"];
  it.each([
    ["總公司：", "台中廠："],
    ["(總公司)", "(台中廠)"],
    ["北部營業處：", "中部營業處："],
    ["一廠/", "二廠/"],
  ])("%s and %s in Taiwan", (one, other) => {
    expect(addressesOf("宏泰機械股份有限公司", one + taipei, other + taichung)).toEqual([taipei, taichung]);
  });

  it("but 厦门市 is a town, though its end is a shop", () => {
    const address = "福建省厦门市湖里区火炬路56号光业楼3层";
    expect(addressesOf("厦门光业电子有限公司", address)).toEqual([address]);
  });
});

describe("an office's name in Latin letters", () => {
  const read = (...lines: readonly Printed[]) =>
    readOne(
      ["Nordwind Antriebe GmbH", 30],
      "",
      ["Jörg Petersen", 36],
      "Vertriebsleiter",
      "",
      ...lines,
      "Tel. 040 3456 7810",
    );

  it.each([
    [["Zentrale: Bahnhofstraße 18, 35037 Marburg", "Werk Wetzlar: Siemensstraße 5, 35576 Wetzlar"]],
    [["Marburg: Bahnhofstraße 18, 35037 Marburg", "Wetzlar: Siemensstraße 5, 35576 Wetzlar"]],
    [["Bahnhofstraße 18", "35037 Marburg", "Schulungszentrum:", "Siemensstraße 5", "35576 Wetzlar"]],
    [["Bahnhofstraße 18", "35037 Marburg", "Filiale Wetzlar", "Siemensstraße 5", "35576 Wetzlar"]],
    [["Marburg", "Bahnhofstraße 18", "35037 Marburg", "Wetzlar", "Siemensstraße 5", "35576 Wetzlar"]],
  ])("is no part of its address, in front of it or above: %j", (lines) => {
    expect(read(...lines)).toMatchObject({
      companies: ["Nordwind Antriebe GmbH"],
      departments: [],
      addresses: ["Bahnhofstraße 18, 35037 Marburg", "Siemensstraße 5, 35576 Wetzlar"],
    });
  });

  it.each([
    ["Oficina Central: Calle Hidalgo 212, 64000 Monterrey", "Planta Saltillo: Calle Allende 30, 25000 Saltillo"],
    ["Siège social : 12 rue Lamartine, 34000 Montpellier", "Bureau annexe : 4 allées Paul-Riquet, 34500 Béziers"],
    ["Regd. Office: 12 Ring Road, Pune 411 026", "Works - II: Plot No. 318/2, Nighoje, Pune 410 501"],
  ])("%s", (...lines) => {
    expect(read(...lines).addresses).toEqual(lines.map((line) => line.replace(/^.*:\s/, "")));
  });

  it("leaves a part of an address where it is", () => {
    expect(read("Edificio: Cóndor, Piso 3, Calle Hidalgo 212, 64000 Monterrey").addresses).toEqual([
      "Edificio: Cóndor, Piso 3, Calle Hidalgo 212, 64000 Monterrey",
    ]);
  });
});

describe("two whole addresses on one line are two", () => {
  it.each([
    [
      "본사 서울시 강남구 테헤란로 152 5층 | 공장 경기도 안산시 단원구 산단로 21",
      "서울시 강남구 테헤란로 152 5층",
      "경기도 안산시 단원구 산단로 21",
    ],
    [
      "[본사] 서울시 강남구 테헤란로 152 [공장] 경남 김해시 주촌면 골든루트로 80-16",
      "서울시 강남구 테헤란로 152",
      "경남 김해시 주촌면 골든루트로 80-16",
    ],
    [
      "總公司：台北市中山區南京東路二段150號 台中廠：台中市西屯區工業區三十八路210號",
      "台北市中山區南京東路二段150號",
      "台中市西屯區工業區三十八路210號",
    ],
    ["東京都港区虎ノ門1-22-9 ・ 大阪市北区西天満4-9-16", "東京都港区虎ノ門1-22-9", "大阪市北区西天満4-9-16"],
    [
      "12 King Street, London EC2V 8AS · 45 Park Row, Leeds LS1 5JL",
      "12 King Street, London EC2V 8AS",
      "45 Park Row, Leeds LS1 5JL",
    ],
    [
      "Hauptstraße 5, 10115 Berlin / Kaiserstr. 12, 60311 Frankfurt",
      "Hauptstraße 5, 10115 Berlin",
      "Kaiserstr. 12, 60311 Frankfurt",
    ],
  ])("%s", (line, one, other) => {
    expect(addressesOf("Contoso", line)).toEqual([one, other]);
  });

  it.each([
    "4520 Main, Suite 1600 | Kansas City, MO 64111",
    "서울시 강남구 테헤란로 152 / 강남파이낸스센터 20층",
    "東京都港区虎ノ門1-22-9 ・ 虎ノ門ビル4階",
  ])("but not an address and the rest of it: %s", (line) => {
    expect(addressesOf("Contoso", line)).toHaveLength(1);
  });
});
