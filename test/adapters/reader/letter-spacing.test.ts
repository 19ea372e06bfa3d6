import { describe, expect, it } from "vitest";
import { joinSpacedLetters } from "../../../app/adapters/reader/letter-spacing.ts";
import type { Picture } from "../../../app/adapters/reader/picture.ts";
import { type SeenCharacter, textOf } from "../../../app/adapters/reader/recognise-line.ts";

const letterWidth = 20;
const margin = 6;

interface Print {
  readonly gaps: readonly number[];
  /** The letters that the recogniser sees a space in front of; by default all. */
  readonly spaces?: readonly number[];
  /** The columns at both ends of each letter that have nothing but a thin bar, as a T's. */
  readonly bar?: number;
}

/** What is read of letters, each a striped block, with gaps of these widths between them. */
function read(letters: string, { gaps, spaces, bar = 0 }: Print): string {
  const width = 2 * margin + letters.length * letterWidth + gaps.reduce((sum, gap) => sum + gap, 0);
  const strip: Picture = { width, height: 48, pixels: new Uint8Array(width * 48 * 3).fill(255) };
  const draw = (y: number, from: number, to: number, grey = 0) =>
    strip.pixels.fill(grey, (y * width + from) * 3, (y * width + to) * 3);
  let left = margin;
  const characters = [...letters].map((text, i): SeenCharacter => {
    const right = left + letterWidth;
    for (let y = 10; y < 38; y += 2) draw(y, left + bar, right - bar);
    if (bar > 0) draw(24, left, right, 128);
    const at = left + letterWidth / 2;
    left = right + (gaps[i] ?? 0);
    return { text, probability: 0.99, step: i, afterSpace: spaces?.includes(i) ?? i > 0, at };
  });
  return textOf(joinSpacedLetters(characters, strip));
}

describe("letters that are printed apart", () => {
  it("are one word, wherever the recogniser saw a space", () => {
    expect(read("CAPITAL", { gaps: [20, 21, 19, 20, 20, 22] })).toBe("CAPITAL");
    expect(read("BENGOA", { gaps: [22, 23, 22, 17, 16], spaces: [5] })).toBe("BENGOA");
    expect(read("ORTHO", { gaps: [20, 30, 19, 20], spaces: [3] })).toBe("ORTHO");
  });

  it("are words where a gap is much wider than the others, also where the recogniser saw a space a letter beside", () => {
    expect(read("NEWYORK", { gaps: [20, 21, 60, 20, 20, 22] })).toBe("NEW YORK");
    expect(read("NEWYORK", { gaps: [20, 21, 60, 20, 20, 22], spaces: [4] })).toBe("NEW YORK");
    expect(read("HARBORHOME", { gaps: [18, 18, 18, 6, 19, 38, 19, 17, 34], spaces: [6] })).toBe("HARBOR HOME");
    expect(read("JUNSEOBAE", { gaps: [20, 26, 24, 23, 16, 46, 14, 21], spaces: [6, 8] })).toBe("JUNSEO BAE");
    expect(read("E&TRAN", { gaps: [46, 42, 20, 21, 19], spaces: [1, 2, 3] })).toBe("E & TRAN");
    expect(read("UenoNana", { gaps: [20, 20, 20, 46, 20, 20, 20], spaces: [4, 5, 6, 7] })).toBe("Ueno Nana");
  });

  it("are words as the recogniser saw them where they are not far apart, except in gaps that are as the others", () => {
    expect(read("DUKEMADDOX", { gaps: [11, 11, 11, 15, 11, 12, 12, 11, 11], spaces: [4] })).toBe("DUKE MADDOX");
    expect(read("MISSIONOFCA", { gaps: [11, 23, 12, 12, 11, 11, 24, 12, 17, 12], spaces: [7, 9] })).toBe(
      "MISSION OF CA",
    );
    expect(read("ARCHITECTS", { gaps: [12, 12, 13, 16, 12, 12, 12, 10, 12], spaces: [1, 2, 3, 7, 9] })).toBe(
      "ARCHITECTS",
    );
  });

  it("of thin bars are apart by what is between them, not within them", () => {
    expect(read("THEHILL", { gaps: [12, 12, 30, 12, 12, 12], spaces: [2, 3, 5], bar: 8 })).toBe("THE HILL");
  });

  it("of other scripts are words by their gaps where nearly all stand apart", () => {
    expect(read("東京都港区役所", { gaps: [20, 21, 60, 20, 20, 22] })).toBe("東京都 港区役所");
    expect(read("東京都港区役所", { gaps: [20, 21, 60, 20, 20, 22], spaces: [3, 5] })).toBe("東京都 港区 役所");
  });

  it("stay as they were seen when they are few, or mostly digits", () => {
    expect(read("ABC", { gaps: [20, 20] })).toBe("A B C");
    expect(read("1588000", { gaps: [20, 20, 20, 20, 20, 20] })).toBe("1 5 8 8 0 0 0");
  });

  it("stay as they were seen in print as usual, and where no space was seen", () => {
    expect(read("JISOOPARK", { gaps: [3, 2, 3, 2, 8, 3, 2, 3], spaces: [5] })).toBe("JISOO PARK");
    expect(read("NOGAPS", { gaps: [20, 20, 60, 20, 20], spaces: [] })).toBe("NOGAPS");
  });
});
