import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

const person = [["Jana Albers", 30], "Inhaberin", ""] as const;
const eastern = [["佐藤 健一", 36], "部長", ""] as const;

describe("an address in Europe or Latin America", () => {
  it.each([
    [["BP 40123", "31003 Toulouse Cedex 6"], "BP 40123, 31003 Toulouse Cedex 6"],
    [["Postfach", "3001 Bern"], "Postfach, 3001 Bern"],
    [["Le Bourg", "24220 Saint-Cyprien"], "Le Bourg, 24220 Saint-Cyprien"],
    [["Gebäude C", "Universitätsring 1", "54296 Trier"], "Gebäude C, Universitätsring 1, 54296 Trier"],
    [["Zollamtsstr. 20", "4020 Linz/Donau"], "Zollamtsstr. 20, 4020 Linz/Donau"],
    [["San Martín 450", "X5000 Córdoba"], "San Martín 450, X5000 Córdoba"],
    [["Florida 520, 3er piso", "(1005) Buenos Aires"], "Florida 520, 3er piso (1005) Buenos Aires"],
    [["Hidalgo 212 Ote.", "C.P. 50000 Toluca, Edo. de Méx."], "Hidalgo 212 Ote. C.P. 50000 Toluca, Edo. de Méx."],
    [["Río Tíber 45-3, Col. Juárez, C.P. 06500, CDMX"], "Río Tíber 45-3, Col. Juárez, C.P. 06500, CDMX"],
  ])("is read whole: %j", (lines, whole) => {
    expect(readOne(["Contoso GmbH", 40], "", ...person, ...lines, "", "info@contoso.com").addresses).toEqual([whole]);
  });

  it.each(["Heinrich-Heine-Allee 53 – 40213 Düsseldorf", "BP 40123 - 31003 Toulouse"])(
    "holds no phone number at its dash: %s",
    (line) => {
      const card = readOne(["Contoso GmbH", 40], "", ...person, line, "", "0211 360 4711");
      expect(card.phones).toHaveLength(1);
    },
  );

  it.each(["Praxis Dr. Lenz", "Grundschule am Park", "Hostal La Plaza", "SARL Dupuis Bâtiment", "Agentur für Arbeit"])(
    "does not begin with the house above it: %s",
    (house) => {
      const card = readOne(...person, house, "Hauptstraße 12", "30159 Hannover", "", "0511 360 4711");
      expect(card.addresses).toEqual(["Hauptstraße 12, 30159 Hannover"]);
      expect(card.companies).toEqual([house]);
    },
  );
});

describe("an address in Han", () => {
  it.each(["烏丸ビル", "六本木ヒルズ森タワー"])("ends in a building without a floor: %s", (building) => {
    const card = readOne(
      ["株式会社コントソ", 30],
      ...eastern,
      "東京都港区六本木6丁目10番1号",
      building,
      "TEL 03-3211-4567",
    );
    expect(card.addresses).toEqual([`東京都港区六本木6丁目10番1号 ${building}`]);
  });

  it.each(["横浜市役所", "国土交通省", "深圳市人民政府"])("does not begin with who works there: %s", (house) => {
    const card = readOne(...eastern, house, "横浜市中区本町6丁目50番地", "", "TEL 045-671-2121");
    expect(card.companies).toEqual([house]);
    expect(card.addresses).toEqual(["横浜市中区本町6丁目50番地"]);
  });

  it("may be in Macau", () => {
    const card = readOne(["宏昌貿易有限公司", 30], ...eastern, "澳門新口岸宋玉生廣場180號", "", "+853 2871 0000");
    expect(card.addresses).toEqual(["澳門新口岸宋玉生廣場180號"]);
  });
});
