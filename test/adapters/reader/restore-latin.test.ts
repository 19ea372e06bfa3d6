import { describe, expect, it } from "vitest";
import type { SeenCharacter } from "../../../app/adapters/reader/recognise-line.ts";
import { restoreLatin } from "../../../app/adapters/reader/restore-latin.ts";

/** What the recogniser saw: `E@100:0.97 4@172`. */
const seen = (text: string): readonly SeenCharacter[] =>
  text.split(" ").map((one) => {
    const [, letter = "", at = "", probability = "1"] = /^(.)@(\d+):?([\d.]*)$/.exec(one) ?? [];
    return { text: letter, step: 0, at: Number(at), probability: Number(probability || 1), afterSpace: false };
  });

describe("a letter among Hangul", () => {
  it("is the wing of a building that was read as a digit or a bracket", () => {
    expect(restoreLatin("별관 6동 4층", seen("E@100:0.97 4@172 0@196:0.57"))).toBe("별관 E동 4층");
    expect(restoreLatin("범어센트럴 1층 <ㅇ동 105호", seen("1@844 C@916:0.98 1@988 0@1012 5@1028"))).toBe(
      "범어센트럴 1층 C동 105호",
    );
  });

  it("stays away where no letter was seen, or two wings are printed", () => {
    expect(restoreLatin("별관 6동 4층", seen("6@100 4@172"))).toBe("별관 6동 4층");
    expect(restoreLatin("1동 2동 4층", seen("E@100 4@272"))).toBe("1동 2동 4층");
  });

  it("is the floor behind a number", () => {
    expect(restoreLatin("팁스타운 5동 36", seen("S@596:0.82 3@660:0.77 F@684:0.85"))).toBe("팁스타운 S동 3F");
    expect(restoreLatin("역삼로 35", seen("3@660 5@684"))).toBe("역삼로 35");
  });

  it("leaves the name of a quarter alone", () => {
    expect(restoreLatin("서초동 12", seen("B@60 1@200 2@220"))).toBe("서초동 12");
  });
});
