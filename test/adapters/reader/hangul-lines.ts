import type { HangulEngine, HangulReading } from "../../../app/adapters/reader/hangul-engine.ts";
import type { Picture } from "../../../app/adapters/reader/picture.ts";
import type { ReadLine, SeenCharacter } from "../../../app/adapters/reader/recognise-line.ts";

/** A line of 480 × 48 with ink (stripes) in the given ranges of columns, of which the recogniser read the given characters. */
export function line(ink: readonly (readonly [number, number])[], ...characters: readonly SeenCharacter[]): ReadLine {
  const strip: Picture = { width: 480, height: 48, pixels: new Uint8Array(480 * 48 * 3).fill(255) };
  for (const [from, to] of ink) {
    for (let y = 10; y < 38; y += 2) strip.pixels.fill(0, (y * 480 + from) * 3, (y * 480 + to) * 3);
  }
  return { strip, box: { centreX: 240, centreY: 24, width: 480, height: 48, angle: 0 }, characters };
}

/** Characters 24 pixels apart, the first at `from`. */
export function seen(words: string, from: number, probability = 0.99): SeenCharacter[] {
  return [...words].flatMap((text, i) => {
    const character = { text, probability, step: i, afterSpace: words[i - 1] === " ", at: from + 24 * i };
    return text === " " ? [] : [character];
  });
}

/** Answers with the given readings in turn, and remembers how wide the pictures were that it was shown. */
export function engine(...readings: readonly HangulReading[]) {
  const widths: number[] = [];
  let opened = 0;
  const open = async (): Promise<HangulEngine> => {
    opened++;
    return {
      async read(image) {
        widths.push(Number(/^P5 (\d+) \d+ 255\n/.exec(Buffer.from(image).toString("latin1"))?.[1]));
        return readings[widths.length - 1] ?? { text: "", confidence: 0 };
      },
      close: async () => {},
    };
  };
  return { open, widths, opened: () => opened };
}

export const korean: HangulReading = { text: "박지수 \n", confidence: 93 };
export const blank = line([]).strip;
