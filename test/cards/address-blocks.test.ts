import { describe, expect, it } from "vitest";
import { takeAddresses } from "../../app/cards/fields/address/address.ts";
import { spotsOf } from "../../app/cards/layout/spot.ts";
import { type Printed, sideOf } from "./side-of.ts";

const read = (lines: readonly Printed[], brands: readonly string[] = []): readonly string[] =>
  takeAddresses(spotsOf([sideOf(...lines)]), brands).fields.map(({ value }) => value);

describe("an address on several lines", () => {
  it.each([
    ["with a building between street and town", ["10 Anson Road #21-07", "International Plaza", "Singapore 079903"]],
    ["with a village that no list has", ["The Old Dairy", "Manor Farm", "Kineton", "Warwick CV35 0JU"]],
    ["with a street that is known by its house number alone", ["Im Gewerbepark C 25", "93059 Regensburg", "Germany"]],
    ["with an estate in place of a street", ["ZA Les Portes de l'Océan", "17300 Rochefort", "France"]],
    [
      "with a postcode in front of the town",
      ["Level 18, Menara Binjai", "30 Jalan Sultan Ismail", "50250 Kuala Lumpur, Malaysia"],
    ],
    ["with a street that has no number", ["Level 23, Menara 3 Petronas", "Persiaran KLCC", "50088 Kuala Lumpur"]],
    ["with a town that sounds like a person", ["4401 Great America Pkwy.", "Santa Clara", "CA 95054 U.S.A."]],
    ["with a Japanese building", ["〒530-0001", "大阪府大阪市北区梅田3丁目1番3号", "ノースゲートビル15F"]],
  ])("%s is one", (_, lines) => {
    const all = read(lines);
    expect(all).toHaveLength(1);
    for (const line of lines) expect(all[0]).toContain(line.replace(/,$/, ""));
  });

  it("has no comma between its lines where its script has none", () => {
    expect(read(["〒530-0001", "大阪府大阪市北区梅田3丁目1番3号", "ノースゲートビル15F"])).toEqual([
      "〒530-0001 大阪府大阪市北区梅田3丁目1番3号 ノースゲートビル15F",
    ]);
    expect(read(["10 Anson Road #21-07", "Singapore 079903"])).toEqual(["10 Anson Road #21-07, Singapore 079903"]);
  });

  it("has its postcode's sign, whatever that was misread as", () => {
    for (const sign of ["T", "I", "F ", "丁", "〒"])
      expect(read([`${sign}530-0001`, "大阪府大阪市北区梅田3丁目1番3号"])).toEqual([
        "〒530-0001 大阪府大阪市北区梅田3丁目1番3号",
      ]);
  });

  it("stays apart from another office's under it", () => {
    expect(read(["12 King Street, Leeds LS1 4AP", "77 West Wacker Drive, Chicago, IL 60601"])).toHaveLength(2);
  });

  it("has none of the company above it, though it be called as a building is", () => {
    expect(read(["The Granary", "22 George Street, Edinburgh EH2 2PQ"], ["thegranary"])).toEqual([
      "22 George Street, Edinburgh EH2 2PQ",
    ]);
  });

  it("has none of a slogan with a year above it", () => {
    expect(read(["Serving the valley since 1978", "12 King Street, Leeds LS1 4AP"])).toEqual([
      "12 King Street, Leeds LS1 4AP",
    ]);
  });

  it("is two where each begins with a house number, though four digits may be a town's postcode", () => {
    expect(
      read([
        "50 County Avenue",
        "Secaucus, NJ 07094",
        "2100 Byberry Road",
        "Philadelphia, PA 19116",
        "",
        "(201) 555-0150",
      ]),
    ).toEqual(["50 County Avenue, Secaucus, NJ 07094", "2100 Byberry Road, Philadelphia, PA 19116"]);
  });
});
