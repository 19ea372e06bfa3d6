import { describe, expect, it } from "vitest";
import { fieldNames } from "../eval/compare.ts";
import { makeLined } from "../eval/lined/make-lined.ts";
import { layoutsOf, setLined } from "../eval/lined/set-lined.ts";
import { worlds } from "../eval/lined/world.ts";
import { meanF1, rowsOf, scoreSeen } from "../eval/score-cards.ts";

/** So many cards of each country: enough that one more miss isn't a failure, few enough for seconds. */
const each = 8;

function scored(part: "tuning" | "apart", noise: number) {
  return worlds(part).flatMap((world, at) =>
    Array.from({ length: each }, (_, index) => {
      const card = makeLined(world, at * 1000 + index);
      const side = setLined(card, layoutsOf(part), noise);
      return scoreSeen(world.place, card.truth, { sides: [side], ms: 0 });
    }),
  );
}

describe("cards of many countries, as lines", () => {
  const cards = scored("tuning", 0);

  it("are read right where the rules were made with their names and addresses in view", () => {
    expect(meanF1(cards)).toBeGreaterThan(0.97);
  });

  it.each(fieldNames)("have their %s read nine times of ten and better", (field) => {
    expect(rowsOf(cards).find((row) => row.field === field)?.f1).toBeGreaterThan(0.93);
  });

  it("are read nearly as well where a reader takes letters for others and loses spaces", () => {
    expect(meanF1(scored("tuning", 0.12))).toBeGreaterThan(0.94);
  });

  it("are read well where no rule was made with them in view", () => {
    expect(meanF1(scored("apart", 0))).toBeGreaterThan(0.93);
  });
});
