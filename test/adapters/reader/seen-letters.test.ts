import { describe, expect, it } from "vitest";
import type { HangulReading } from "../../../app/adapters/reader/hangul-engine.ts";
import { type SeenOnStretch, withSeenLetters } from "../../../app/adapters/reader/seen-letters.ts";

/** Every letter of the text, spaces too, is as wide as the others. */
function reading(text: string): HangulReading {
  const letters = [...text];
  const symbols = letters.flatMap((letter, index) =>
    letter === " " ? [] : [{ text: letter, from: index / letters.length, to: (index + 1) / letters.length }],
  );
  return { text, confidence: 90, symbols };
}

/** `B` on the sign with this index of so many. */
function on(index: number, of: number, text: string, probability = 0.9): SeenOnStretch {
  return { text, probability, afterSpace: false, at: (index + 0.5) / of };
}

const put = (text: string, ...seen: readonly SeenOnStretch[]) => withSeenLetters(reading(text), seen).text;

describe("a capital that the recogniser saw", () => {
  it("stands where Tesseract read a digit", () => {
    expect(put("8동 9층", on(0, 5, "B"), on(3, 5, "9"))).toBe("B동 9층");
    expect(put("161 35", on(5, 6, "F", 0.65))).toBe("161 3F");
  });

  it("brings the letters and digits of its word along, not those of the next", () => {
    expect(put("640 인증", on(0, 6, "G"), on(1, 6, "A", 0.7), on(2, 6, "P", 0.62))).toBe("GAP 인증");
    expect(put("5 8 타워", on(0, 6, "S"), on(2, 6, "6"))).toBe("S 8 타워");
  });

  it("keeps the gap in front of its word", () => {
    const two = { ...on(3, 5, "2"), afterSpace: true };
    expect(put("38-25", on(0, 5, "3"), on(1, 5, "8"), on(2, 5, "-"), two, on(4, 5, "F"))).toBe("38- 2F");
    expect(put("길 25", { ...on(2, 4, "2"), afterSpace: true }, on(3, 4, "F"))).toBe("길 2F");
  });

  it("is not put where it is not sure, or may be a stroke or a digit", () => {
    expect(put("(이", on(0, 2, "C", 0.58))).toBe("(이");
    expect(put("1동", on(0, 2, "I"))).toBe("1동");
    expect(put("0동", on(0, 2, "O"))).toBe("0동");
  });

  it("is not put in the place of a syllable", () => {
    expect(put("대리", on(0, 2, "H"))).toBe("대리");
  });

  it("is shown in the symbols, too", () => {
    expect(withSeenLetters(reading("8동"), [on(0, 2, "B")]).symbols?.[0]).toMatchObject({ text: "B", from: 0 });
  });

  it("is left where text and symbols don't say the same", () => {
    const odd: HangulReading = { ...reading("8동"), text: "8 동 9층" };
    expect(withSeenLetters(odd, [on(0, 2, "B")])).toBe(odd);
  });
});
