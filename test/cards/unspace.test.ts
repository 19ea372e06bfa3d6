import { describe, expect, it } from "vitest";
import { unspace } from "../../app/cards/text/unspace.ts";

describe("capitals that were printed wide apart", () => {
  it.each([
    ["A R C HIT E CT S", "ARCHITECTS"],
    ["REAL TOR ®", "REALTOR®"],
    ["S A M A N T H A O R T E G A", "SAMANTHA ORTEGA"],
    ["K E S T R E L", "KESTREL"],
  ])("become a word again: %s", (read, printed) => {
    expect(unspace(read)).toBe(printed);
  });

  it.each(["JANE ROE", "IBM UK", "KELLER WILLIAMS REALTY", "Jane Roe", "A B C", "R & D", ""])(
    "stay as they are where they are words or letters: %s",
    (text) => {
      expect(unspace(text)).toBe(text);
    },
  );
});

describe("small letters that were printed wide apart", () => {
  it.each([
    ["Gra phic Desig ner", "Graphic Designer"],
    ["Re al Est ate Ag ent", "Real Estate Agent"],
    ["Gene ral Mana ger", "General Manager"],
    ["Pho togra pher", "Photographer"],
  ])("become words again: %s", (read, printed) => {
    expect(unspace(read)).toBe(printed);
  });

  it.each(["Head chef", "Senior sales manager", "Director of sales", "Team leader", "Ann Roth", "Sales Manager"])(
    "stay as they are where they are words: %s",
    (text) => {
      expect(unspace(text)).toBe(text);
    },
  );
});
