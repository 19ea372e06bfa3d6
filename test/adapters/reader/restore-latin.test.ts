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

  it("stands beside a comma", () => {
    expect(restoreLatin("중앙대로 63, 8동 9층", seen("6@548 3@564 ,@596:0.74 B@628:0.98 9@708:0.97"))).toBe(
      "중앙대로 63, B동 9층",
    );
    expect(restoreLatin("중앙대로 63, 8동 B호", seen("6@548 3@564 ,@596 8@628 B@708"))).toBe("중앙대로 63, 8동 B호");
  });

  it("stands with others in brackets", () => {
    expect(restoreLatin("차장 (ㅁ08)", seen("(@100:0.94 P@116:0.91 B@140:0.88 )@164:0.88"))).toBe("차장 (PB)");
    expect(restoreLatin("차장 (ㅁ08)", seen("(@100:0.94 P@116:0.3 B@140:0.88 )@164:0.88"))).toBe("차장 (ㅁ08)");
    expect(restoreLatin("주임 (2024)", seen("(@100 P@116 B@140 )@164"))).toBe("주임 (2024)");
  });

  it("is known by its shape where the recogniser saw none", () => {
    expect(restoreLatin("판교세븐벤처밸리 1단지 ㅅ동 10층", [])).toBe("판교세븐벤처밸리 1단지 A동 10층");
    expect(restoreLatin("센텀스카이비즈 ^ㅅ동 1710호", [])).toBe("센텀스카이비즈 A동 1710호");
    expect(restoreLatin("가산디지털1로 168, (동 1308호", [])).toBe("가산디지털1로 168, C동 1308호");
    expect(restoreLatin("왕십리로 83-21,ㅁ동 6층", [])).toBe("왕십리로 83-21,D동 6층");
    expect(restoreLatin("마포구 양화로 45 (동교동)", [])).toBe("마포구 양화로 45 (동교동)");
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
