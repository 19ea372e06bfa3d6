import { type AskRecogniser, withLatin } from "./ask-recogniser.ts";
import { cropGrey, type GreyPicture } from "./crop-grey.ts";
import type { HangulEngine, HangulReading } from "./hangul-engine.ts";
import { type Picture, partOf, type TiltedBox } from "./picture.ts";
import { type SeenOnStretch, withSeenLetters } from "./seen-letters.ts";

/** What a line says after its Hangul was read. `confidence` is 0..1. */
export interface Reread {
  readonly text: string;
  readonly confidence: number;
}

export interface Stretch {
  readonly box: TiltedBox;
  /** A whole line gets a margin of the picture around it; a part of one only repeats its edge, lest it show its neighbours. */
  readonly whole: boolean;
  /** What the recogniser saw of it. */
  readonly seen?: readonly SeenOnStretch[];
}

/** `confidence` is 0..100, as Tesseract has it; `byTesseract` what it read before other letters were put in their places. */
export interface StretchReading {
  readonly text: string;
  readonly confidence: number;
  readonly byTesseract: string;
}

/** Heights of a strip, the first best: at others Tesseract now and then sees nothing at all, or strokes for syllables. */
const heights = [48, 36];
/** A surer reading is not improved by looking again. */
const sureFrom = 85;
/** The part of a height by which a part of a line is extended, and the margin around a whole one. */
const edge = 0.3;
/** How much higher than its line a strip is: syllables reach further up and down than the letters that the detector was trained on. */
const taller = 1.14;
/** The mean of a strip below which its letters are taken to be the light ones. */
const darkBelow = 110;

/** Has Tesseract read one stretch of a line, and the recogniser what Tesseract does not know. */
export async function readStretch(
  engine: HangulEngine,
  picture: Picture,
  { box, whole, seen = [] }: Stretch,
  ask?: AskRecogniser,
): Promise<StretchReading> {
  let best: HangulReading = { text: "", confidence: 0 };
  for (const height of heights) {
    const strip = cropGrey(picture, { ...box, height: box.height * taller }, { height, margin: whole ? edge : 0 });
    const extended = Math.round(height * edge);
    const reading = await engine.read(greyMap(strip, whole ? 0 : extended));
    if (reading.confidence > best.confidence)
      best = inShares(reading, extended, strip.width - (whole ? 2 * extended : 0));
    if (best.confidence >= sureFrom) break;
  }
  const { confidence, text: byTesseract } = best;
  const reading = withSeenLetters({ ...best, text: byTesseract.trim() }, seen);
  if (!ask) return { text: tidy(reading.text), confidence, byTesseract };
  const place = (from: number, to: number) => partOf(box, from, to);
  return { text: tidy(await withLatin(reading, place, ask)), confidence, byTesseract };
}

/** Where its signs are, from 0 at the stretch's left end to 1 at its right. */
function inShares(reading: HangulReading, left: number, width: number): HangulReading {
  const share = (x: number) => Math.max(0, Math.min(1, (x - left) / width));
  const symbols = reading.symbols?.map(({ text, from, to }) => ({ text, from: share(from), to: share(to) }));
  return { ...reading, ...(symbols && { symbols }) };
}

/** Dark on light, as a PGM file, with both edges repeated `extended` times. */
function greyMap({ values, width, height }: GreyPicture, extended: number): Uint8Array {
  const sum = values.reduce((all, value) => all + value, 0);
  const dark = sum / values.length < darkBelow;
  const wide = width + 2 * extended;
  const body = Buffer.alloc(wide * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < wide; x++) {
      const value = values[y * width + Math.max(0, Math.min(width - 1, x - extended))] ?? 0;
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
