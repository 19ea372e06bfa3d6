import { cropLine } from "./crop-line.ts";
import type { HangulEngine, HangulReading } from "./hangul-engine.ts";
import type { Picture, TiltedBox } from "./picture.ts";

export interface Stretch {
  readonly box: TiltedBox;
  /** A whole line gets a margin of the picture around it; a part of one only repeats its edge, lest it show its neighbours. */
  readonly whole: boolean;
}

/** Enough for Tesseract to tell most syllables apart; more is slower and no better. */
const height = 64;
const edge = 20;
/** The mean of a strip below which its letters are taken to be the light ones. */
const darkBelow = 110;

/** Has Tesseract read one stretch of a line. */
export async function readStretch(
  engine: HangulEngine,
  picture: Picture,
  { box, whole }: Stretch,
): Promise<HangulReading> {
  const strip = cropLine(picture, box, { height, margin: whole ? 0.3 : 0 });
  const { text, confidence } = await engine.read(greyMap(strip, whole ? 0 : edge));
  return { text: tidy(text), confidence };
}

/** Dark on light, as a PGM file, with both edges repeated `extended` times. */
function greyMap({ pixels, width, height }: Picture, extended: number): Uint8Array {
  const grey = new Uint8Array(width * height);
  let sum = 0;
  for (let i = 0, at = 0; i < grey.length; i++, at += 3) {
    const value = (pixels[at] ?? 0) * 0.3 + (pixels[at + 1] ?? 0) * 0.59 + (pixels[at + 2] ?? 0) * 0.11;
    grey[i] = value;
    sum += value;
  }
  const dark = sum / grey.length < darkBelow;
  const wide = width + 2 * extended;
  const body = Buffer.alloc(wide * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < wide; x++) {
      const value = grey[y * width + Math.max(0, Math.min(width - 1, x - extended))] ?? 0;
      body[y * wide + x] = dark ? 255 - value : value;
    }
  }
  return Buffer.concat([Buffer.from(`P5 ${wide} ${height} 255\n`), body]);
}

/** Tesseract likes to see a stray mark at the end of a line. */
function tidy(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/\s+[.,。、·'"|=*]$/, "");
}
