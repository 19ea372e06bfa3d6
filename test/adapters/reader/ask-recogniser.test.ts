import { describe, expect, it } from "vitest";
import { withLatin } from "../../../app/adapters/reader/ask-recogniser.ts";
import type { HangulReading } from "../../../app/adapters/reader/hangul-engine.ts";
import type { TiltedBox } from "../../../app/adapters/reader/picture.ts";
import type { SeenCharacter } from "../../../app/adapters/reader/recognise-line.ts";

/** The line is twenty heights wide, and each sign of a reading half a height; `wide` says how many halves it is, where it is not one. */
const height = 20;
const width = 400;
const place = (from: number, to: number): TiltedBox => ({
  centreX: (width * (from + to)) / 2,
  centreY: height / 2,
  width: width * (to - from),
  height,
  angle: 0,
});

function reading(text: string, wide: Readonly<Record<number, number>> = {}): HangulReading {
  let left = 0;
  const symbols = [...text].flatMap((sign, index) => {
    const from = left;
    left += wide[index] ?? 1;
    return sign === " " ? [] : [{ text: sign, from: from / 40, to: left / 40 }];
  });
  return { text, confidence: 90, symbols };
}

/** What is printed where, in halves of a height from the line's left end. The recogniser sees what has its middle in the box that it is asked for. */
function printed(letters: Readonly<Record<number, string>>) {
  return async (box: TiltedBox): Promise<{ characters: SeenCharacter[] }> => {
    const left = box.centreX - box.width / 2;
    const characters = Object.entries(letters).flatMap(([at, text]): SeenCharacter[] => {
      const middle = (Number(at) + 0.5) * (height / 2) - left;
      return middle < 0 || middle > box.width
        ? []
        : [{ text, probability: 0.98, at: (middle / height) * 48, step: Math.round(middle), afterSpace: false }];
    });
    return { characters };
  };
}

describe("capitals among Hangul", () => {
  it("are put for a syllable and a digit: PM is read 미4", async () => {
    expect(await withLatin(reading("사업 미4"), place, printed({ 3: "P", 4: "M" }))).toBe("사업 PM");
    expect(await withLatin(reading("사업 미4"), place, printed({ 4: "M" }))).toBe("사업 미4");
    expect(await withLatin(reading("장비4팀"), place, printed({ 1: "A", 2: "B" }))).toBe("장비4팀");
  });

  it("are put for digits at the end of a word", async () => {
    expect(await withLatin(reading("편성00 차장"), place, printed({ 2: "P", 3: "D" }))).toBe("편성PD 차장");
    expect(await withLatin(reading("마루36 차장"), place, printed({ 2: "3", 3: "6" }))).toBe("마루36 차장");
    expect(await withLatin(reading("라온7/ㆍ라온"), place, printed({ 2: "T", 3: "V" }))).toBe("라온TVㆍ라온");
  });

  it("are put for one mark that is wider than any", async () => {
    const letters = printed({ 5: "C", 6: "C", 7: "M", 8: "M" });
    expect(await withLatin(reading("101, (빌딩", { 5: 4 }), place, letters)).toBe("101, CCMM빌딩");
    expect(await withLatin(reading("101, (빌딩"), place, letters)).toBe("101, (빌딩");
  });

  it("are put with those beside what Tesseract saw of them, but not with the beginning of a syllable", async () => {
    expect(await withLatin(reading("기업 미4타워"), place, printed({ 2: "D", 3: "M", 4: "C", 5: "E" }))).toBe(
      "기업 DMC타워",
    );
  });

  it("are one with a sign between them: R&D", async () => {
    expect(await withLatin(reading("71, 0 &0센터"), place, printed({ 4: "R", 6: "&", 7: "D" }))).toBe("71, R&D센터");
  });

  it("are a wing's letter", async () => {
    expect(await withLatin(reading("센터  동 19", { 2: 2 }), place, printed({ 3: "M" }))).toBe("센터  M동 19");
    expect(await withLatin(reading("센터 동 19"), place, printed({ 2: "M" }))).toBe("센터 동 19");
    expect(await withLatin(reading("타워28동"), place, printed({ 3: "B" }))).toBe("타워2B동");
    expect(await withLatin(reading("현대 28동"), place, printed({ 4: "B" }))).toBe("현대 28동");
  });
});
