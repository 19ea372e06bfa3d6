import { describe, expect, it } from "vitest";
import type { Side } from "../../app/cards/card.ts";
import { aroundOf } from "../../app/cards/confidence/around.ts";
import {
  isBrandWithKind,
  isOddlyMade,
  isOutformed,
  isPartOfLonger,
  isSaidTwice,
  isWholeByForm,
} from "../../app/cards/confidence/company-tells.ts";
import { spotsOf } from "../../app/cards/layout/spot.ts";
import { fieldsByRule } from "../../app/cards/read-fields.ts";
import { fieldOf } from "../../app/cards/taken.ts";
import { sideOf } from "./side-of.ts";

/** What is told of the first lines of a side as a company, where the companies on the card are those given. */
function told(side: Side, companies: readonly string[], lines = 1) {
  const spots = spotsOf([side]);
  const fields = companies.map((name, at) =>
    fieldOf(name, 0.9, at === 0 ? spots.slice(0, lines) : spots.slice(at, at + 1)),
  );
  const around = aroundOf({ ...fieldsByRule([side]), companies: fields }, [side]);
  const [field] = fields;
  if (!field) throw new Error("no company");
  return {
    twice: isSaidTwice(field, around),
    part: isPartOfLonger(field, around),
    outformed: isOutformed(field, around),
    odd: isOddlyMade(field, around),
  };
}

describe("what is told of a company", () => {
  it.each([
    ["Contoso Ltd.", true],
    ["(주)콘토소", true],
    ["山田株式会社", true],
    ["Contoso Ltd. Seoul", false],
    ["콘토소타워", false],
  ])("whether its form says where it ends: %s", (name, whole) => expect(isWholeByForm(name)).toBe(whole));

  it.each([
    ["Contoso Korea", true],
    ["Contoso Studio", true],
    ["Blue Sky Partners", true],
    ["Contoso", false],
    ["Contoso Makes Work Easy", false],
    ["Fabrikam Korea", false],
    ["Korea Contoso", false],
  ])("whether it is the domain's name and its kind or country: %s", (name, branded) =>
    expect(isBrandWithKind(name, ["contoso", "bluesky"])).toBe(branded),
  );

  it("whether it is said alike in two scripts", () => {
    const both = (korean: string, english: string) => told(sideOf(korean, english), [korean, english]).twice;
    expect(both("(주)콘토소코리아", "Contoso Korea Co., Ltd.")).toBe(true);
    expect(both("(주)콘토소코리아", "Fabrikam Korea Co., Ltd.")).toBe(false);
    expect(both("콘토소코리아주", "Contoso Korea")).toBe(false);
    expect(told(sideOf("Contoso Korea", "Contoso Korea Ltd."), ["Contoso Korea", "Contoso Korea Ltd."]).twice).toBe(
      false,
    );
  });

  it("whether a longer line has it and says more of what it is", () => {
    expect(told(sideOf("Strathlorne", "University of Strathlorne"), ["Strathlorne"]).part).toBe(true);
    expect(told(sideOf("Strathlorne", "The town of Strathlorne"), ["Strathlorne"]).part).toBe(false);
    expect(told(sideOf("University of Strathlorne"), ["Strathlorne"]).part).toBe(false);
    expect(told(sideOf("Strathlorne", "hello@university-strathlorne.org"), ["Strathlorne"]).part).toBe(false);
  });

  it("whether another line has a form, where it has none", () => {
    const beside = (name: string, other: string) => told(sideOf(name, other), [name]).outformed;
    expect(beside("TK AUTO", "주식회사 태경오토메이션")).toBe(true);
    expect(beside("TK AUTO", "태경 오토메이션 본관")).toBe(false);
    expect(beside("TK Auto Ltd.", "주식회사 태경오토메이션")).toBe(false);
  });

  it("whether it is made as names are not", () => {
    expect(told(sideOf("MARLOWE", "architecture + interiors"), ["MARLOWE architecture + interiors"], 2).odd).toBe(true);
    expect(told(sideOf("Engineering tomorrow"), ["Engineering tomorrow"]).odd).toBe(true);
    expect(told(sideOf("FASTENER & SUPPLY"), ["FASTENER & SUPPLY"]).odd).toBe(true);
    expect(told(sideOf("Contoso Ltd."), ["Contoso Ltd."]).odd).toBe(false);
    expect(told(sideOf("REALTY GROUP", "jane@realtygroup.com"), ["REALTY GROUP"]).odd).toBe(false);
  });
});
