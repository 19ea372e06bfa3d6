import { describe, expect, it } from "vitest";
import { joinSpacedLetters } from "../../../app/adapters/reader/letter-spacing.ts";
import { type SeenCharacter, textOf } from "../../../app/adapters/reader/recognise-line.ts";

const letterWidth = 14;

/** Letters with gaps of these widths between them, and the columns of their strip. The recogniser sees a space in every gap. */
function printed(letters: string, gaps: readonly number[]) {
  const ink: number[] = [];
  const characters = [...letters].map((text, i): SeenCharacter => {
    ink.push(...new Array(letterWidth).fill(1));
    const at = ink.length - letterWidth / 2;
    ink.push(...new Array(gaps[i] ?? 0).fill(0));
    return { text, probability: 0.99, step: i, afterSpace: i > 0, at };
  });
  return { characters, ink: () => Uint8Array.from(ink) };
}

describe("letters that are printed apart", () => {
  it("are one word", () => {
    const { characters, ink } = printed("CAPITAL", [10, 11, 9, 10, 10, 12]);
    expect(textOf(joinSpacedLetters(characters, ink))).toBe("CAPITAL");
  });

  it("are two words where one gap is much wider", () => {
    const { characters, ink } = printed("NEWYORK", [10, 11, 30, 10, 10, 12]);
    expect(textOf(joinSpacedLetters(characters, ink))).toBe("NEW YORK");
  });

  it("are one word where the recogniser saw a space in some of their gaps", () => {
    const seen = (letters: string, gaps: readonly number[], spaces: readonly number[]): string => {
      const { characters, ink } = printed(letters, gaps);
      return textOf(
        joinSpacedLetters(
          characters.map((one, i) => ({ ...one, afterSpace: spaces.includes(i) })),
          ink,
        ),
      );
    };
    expect(seen("BENGOA", [22, 23, 22, 17, 16], [5])).toBe("BENGOA");
    expect(seen("JUNSEOBAE", [20, 26, 24, 23, 16, 46, 14, 21], [6, 8])).toBe("JUNSEO BAE");
    expect(seen("E&TRAN", [46, 42, 32, 21, 23], [1, 2, 3])).toBe("E & TRAN");
    // In thin print the gaps are those within its letters, too.
    expect(seen("TOTHEUNITED", [10, 16, 18, 40, 22, 14, 19, 12, 16, 24], [2, 5])).toBe("TO THE UNITED");
    expect(seen("UNITAB", [5, 4, 5, 6, 6], [4])).toBe("UNIT AB");
  });

  it("stay as they were seen when they are few, or mostly digits", () => {
    const few = printed("ABC", [10, 10]);
    expect(textOf(joinSpacedLetters(few.characters, few.ink))).toBe("A B C");
    const digits = printed("1588000", [10, 10, 10, 10, 10, 10]);
    expect(textOf(joinSpacedLetters(digits.characters, digits.ink))).toBe("1 5 8 8 0 0 0");
  });

  it("are not looked at in print as usual", () => {
    const { characters } = printed("JISOOPARK", []);
    const usual = characters.map((one, i) => ({ ...one, afterSpace: i === 5 }));
    const joined = joinSpacedLetters(usual, () => {
      throw new Error("looked for ink");
    });
    expect(textOf(joined)).toBe("JISOO PARK");
  });
});
