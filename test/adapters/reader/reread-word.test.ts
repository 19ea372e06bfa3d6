import { describe, expect, it } from "vitest";
import type { HangulReading } from "../../../app/adapters/reader/hangul-engine.ts";
import type { ReadLine } from "../../../app/adapters/reader/recognise-line.ts";
import { rereadHangul } from "../../../app/adapters/reader/reread-hangul.ts";
import { blank, engine, korean, line, seen } from "./hangul-lines.ts";

const name = line([[10, 200]]);

/** What this line says on a card with a Korean name, where Tesseract reads this of it. */
async function readAs(one: ReadLine, text: string, confidence = 96): Promise<string | undefined> {
  const word: HangulReading = { text, confidence };
  const reread = await rereadHangul([one, name], blank, engine(korean, word, word).open);
  expect(reread[1]?.text).toBe("박지수");
  return reread[0]?.text;
}

describe("a letter wider than any is, on a card that is surely Korean,", () => {
  /** What the recogniser saw where two syllables are, and which is no suspect for what it left unread. */
  const wide = line([[20, 44]], ...seen("H", 32, 0.82));

  it("is read as the word that is printed there", async () => {
    expect(await readAs(wide, "대표")).toBe("대표");
  });

  it.each(["시시 7", "Logo"])("stays where %s is read instead", async (text) => {
    expect(await readAs(wide, text)).toBeUndefined();
  });

  it("is not asked for on other cards", async () => {
    const tesseract = engine(korean);
    expect(await rereadHangul([wide], blank, tesseract.open)).toEqual([undefined]);
    expect(tesseract.opened()).toBe(0);
  });
});

describe("a short word in front of others, on a card that is surely Korean,", () => {
  const inFront = (word: string, probability: number): ReadLine =>
    line(
      [
        [12, 84],
        [110, 276],
      ],
      ...seen(word, 24, probability),
      ...seen(" Manager", 96),
    );

  it("is read as Hangul where the recogniser doubts it", async () => {
    expect(await readAs(inFront("CH2", 0.6), "대리")).toBe("대리 Manager");
  });

  it.each([
    ["the recogniser is sure", inFront("CH2", 0.95), "대리", 96],
    ["Tesseract isn't", inFront("CH2", 0.6), "대리", 70],
    ["Tesseract reads no word", inFront("CH2", 0.6), "대 2", 96],
    ["it is longer", inFront("CHEF", 0.6), "대리", 96],
  ])("stays where %s", async (_, one, text, confidence) => {
    expect(await readAs(one, text, confidence)).toBeUndefined();
  });
});
