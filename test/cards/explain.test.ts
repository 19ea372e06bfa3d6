import { describe, expect, it } from "vitest";
import { doubtBelow } from "../../app/cards/card.ts";
import { explainLines, whyNoCard } from "../../app/cards/explain.ts";
import { withLikelyName } from "../../app/cards/likely-name.ts";
import { cardsOf } from "../../app/cards/read-card.ts";
import { readFields } from "../../app/cards/read-fields.ts";
import { sideOf } from "./side-of.ts";

const lines = [
  "Contoso Corporation",
  "Jisoo Park",
  "Sales Manager",
  "Growing together since 1998",
  "M +82 10-1234-5678",
  "jisoo@contoso.com",
];

describe("what is explained of a card", () => {
  it("is for each line the fields that were chosen of it, with how sure each is", () => {
    const [card] = cardsOf([sideOf(...lines)]);
    if (card === undefined) throw new Error("there is no card");
    const explained = explainLines(card);
    expect(explained.map(({ line }) => line)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(explained.map(({ taken }) => taken.map(({ field }) => field))).toEqual([
      ["companies"],
      ["names"],
      ["titles"],
      [],
      ["phones"],
      ["emails"],
    ]);
    expect(explained[5]?.taken).toEqual([
      { field: "emails", value: "jisoo@contoso.com", confidence: expect.any(Number) },
    ]);
  });

  it("is of a line that gave nothing what it was taken for, and what it lacked", () => {
    const [card] = cardsOf([sideOf(...lines)]);
    if (card === undefined) throw new Error("there is no card");
    const slogan = explainLines(card)[3];
    expect(slogan?.rejected.join()).toMatch(/Growing together since 1998.*as a name -?\d+\.\d, of 3 that it takes/);
    expect(explainLines(card)[1]?.rejected).toEqual([]);
  });

  it("is of what is no card what was found, and what is missing", () => {
    expect(whyNoCard([sideOf("call us: +82 2-555-0199")])).toMatch(/only phones/);
    expect(whyNoCard([sideOf("12345")])).toMatch(/no field/);
  });
});

describe("what somebody says is a card", () => {
  it("has the likeliest name, with doubt, where the rules found none, and none of what looks like no name", () => {
    const side = sideOf(["Jisoo Park", 46], ["Visitor", 40]);
    const found = readFields([side]);
    expect(found.names).toEqual([]);
    expect(withLikelyName(found, [side]).names).toMatchObject([{ value: { written: "Jisoo Park" } }]);
    expect(withLikelyName(found, [side]).names[0]?.confidence).toBeLessThan(doubtBelow);
    const words = sideOf("just words of nobody", "12345");
    expect(withLikelyName(readFields([words]), [words]).names).toEqual([]);
  });
});
