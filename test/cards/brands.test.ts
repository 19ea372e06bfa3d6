import { describe, expect, it } from "vitest";
import { doubtBelow } from "../../app/cards/card.ts";
import { brandMatch } from "../../app/cards/fields/company/brand-match.ts";
import { isMonogram } from "../../app/cards/fields/company/monogram.ts";
import { cardsOf } from "../../app/cards/read-card.ts";
import { type Printed, readOne, sideOf } from "./side-of.ts";

const sure = (...lines: readonly Printed[]) =>
  cardsOf([sideOf(...lines)])[0]?.fields.companies.map(({ confidence }) => confidence >= doubtBelow);

describe("a company without a form word", () => {
  it("is read from a card that shows it small and has no domain of its own, and stays in doubt", () => {
    const lines = [
      "Clémence Aubry",
      "Arquitecta",
      "",
      "Benavides Pardo",
      "",
      "clemence@outlook.com",
      "+34 915 550 123",
    ];
    expect(readOne(...lines).companies).toEqual(["Benavides Pardo"]);
    expect(sure(...lines)).toEqual([false]);
  });

  it("may go on below in smaller print, as its domain says, and keeps its sign", () => {
    const rest = ["", ["Ellen Marsh", 32], "Youth Pastor", "(415) 555-2671"] as const;
    expect(
      readOne(["First Baptist Church", 44], ["of Millbrook", 26], ...rest, "ellen@fbcmillbrook.org").companies,
    ).toEqual(["First Baptist Church of Millbrook"]);
    expect(
      readOne(["Peninsula", 44], ["Plumbing", 26], ["& Heating", 26], ...rest, "peninsulaplumbing@yahoo.com").companies,
    ).toEqual(["Peninsula Plumbing & Heating"]);
  });

  it("is not made of what a card says where it names none", () => {
    expect(
      readOne(["Jane Roe", 40], "Sales Manager", "", "Serving you since 1998", "jane@outlook.com").companies,
    ).toEqual([]);
  });

  it("is not joined with what it says of itself", () => {
    expect(
      readOne(["Vela", 30], ["Interiors for living", 26], "", ["Rosalind Parker", 30], "Owner", "rosalind@vela.health")
        .companies,
    ).toEqual(["Vela"]);
  });

  it("may be two Hangul words that a particle ties", () => {
    expect(
      readOne(["문가온", 40], "팀장", "", ["달과 나무", 32], "", "gaon@naver.com", "010-5550-1234").companies,
    ).toEqual(["달과 나무"]);
  });

  it("may be kana, and is no name", () => {
    const card = readOne(["こもれび", 40], "", ["水野 遥", 34], "デザイナー", "mizuno@komorebi.jp");
    expect(card.companies).toEqual(["こもれび"]);
    expect(card.names).toEqual(["水野 遥"]);
  });

  it("is known by its domain where the domain spells its sign", () => {
    expect(brandMatch("9th & Vine", ["9thandvine"])).toBe(1);
    expect(brandMatch("Kern & Holtz", ["kernundholtz"])).toBe(1);
    expect(brandMatch("Kern & Holtz", ["holtzundkern"])).toBeLessThan(1);
  });
});

describe("what stands below a name", () => {
  it.each(["Civil / Structural / Survey", "Civil · Structural · Survey"])(
    "is a list of services, no part of it: %s",
    (list) => {
      const card = readOne(
        ["CONTOSO HART ENGINEERS", 46],
        [list, 28],
        "",
        ["Brian C. Ostrander, PE, LEED AP", 38],
        ["Principal", 31],
        "",
        "bostrander@contosohart.com",
      );
      expect(card.companies).toEqual(["CONTOSO HART ENGINEERS"]);
    },
  );

  it.each(["San Diego, CA", "Asheville, North Carolina"])("is a town, and nobody's house: %s", (town) => {
    const card = readOne(
      ["Desmond Tran", 40],
      "Freelance Web Developer",
      "",
      town,
      "(619) 555-0133",
      "d.tran@gmail.com",
    );
    expect(card).toMatchObject({ names: ["Desmond Tran"], companies: [] });
  });
});

describe("initials in a logo", () => {
  it("are those of the name beside them, and of no other", () => {
    expect(isMonogram("BH", ["Bright Harbor"])).toBe(true);
    expect(isMonogram("IFZ", ["Institut für Zukunftsforschung"])).toBe(true);
    expect(isMonogram("IBM", ["Bright Harbor"])).toBe(false);
  });
});
