import { describe, expect, it } from "vitest";
import type { Side } from "../../app/cards/card.ts";
import { cardsOf } from "../../app/cards/read-card.ts";
import { readFields } from "../../app/cards/read-fields.ts";
import { sideOf } from "./side-of.ts";

describe("several sides", () => {
  const front = sideOf(["박지수", 50], "과장", ["(주)콘토소코리아", 36], "010-2345-1234", "jisoo.park@contoso.co.kr");

  it("of one person are one card", () => {
    const back = sideOf(["Jisoo Park", 50], "Sales Manager", ["Contoso Korea", 36], "jisoo.park@contoso.co.kr");
    const cards = cardsOf([front, back]);
    expect(cards).toHaveLength(1);
    expect(cards[0]?.fields.names.map(({ value }) => value.written).sort()).toEqual(["Jisoo Park", "박지수"]);
  });

  it("are each looked at alone once", () => {
    const looks: number[] = [];
    const count = (sides: readonly Side[]) => {
      looks.push(sides.length);
      return readFields(sides);
    };
    cardsOf([front], count);
    expect(looks).toEqual([1]);
  });

  it("of two people are two cards", () => {
    const other = sideOf(["Mark Lee", 50], "Director", ["Fabrikam", 36], "+1 425 555 0100", "mark.lee@fabrikam.com");
    expect(cardsOf([front, other])).toHaveLength(2);
  });

  it("are parted where no edge was seen, if either half has what is likely a name", () => {
    const both = sideOf(
      ["Contoso", 30],
      ["Jane Roe", 40],
      "Director",
      "jane.roe@contoso.com",
      "",
      ["Contoso", 30],
      ["Mark Lee", 40],
      "Engineer",
      "mark.lee@contoso.com",
    );
    const marksAsSureAs = (confidence: number) =>
      cardsOf([both], (sides) => {
        const fields = readFields(sides);
        const names = fields.names.map((one) => (one.value.family === "Lee" ? { ...one, confidence } : one));
        return { ...fields, names };
      });
    expect(marksAsSureAs(0.5)).toHaveLength(2);
    expect(marksAsSureAs(0.1)).toHaveLength(1);
  });
});
