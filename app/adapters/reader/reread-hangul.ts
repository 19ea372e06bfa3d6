import type { AskRecogniser } from "./ask-recogniser.ts";
import type { HangulEngine } from "./hangul-engine.ts";
import { partSizes } from "./part-sizes.ts";
import { type Picture, partOf, type TiltedBox } from "./picture.ts";
import { type Reread, readStretch, type Stretch, type StretchReading } from "./read-stretch.ts";
import type { ReadLine, SeenCharacter } from "./recognise-line.ts";
import { rereadWord } from "./reread-word.ts";
import { restoreLatin } from "./restore-latin.ts";
import { type Part, splitLine } from "./split-line.ts";
import { unreadInk } from "./unread-ink.ts";

/** Heights of a line without a character on them, from which on it may be Hangul. */
const holeFrom = 0.75;
const doubtfulHan = 0.8;
const sureHan = 0.9;
/** Tesseract's confidence from which on a stretch is taken, and from which on the card is believed to be Korean at all. */
const takenFrom = 45;
const koreanFrom = 78;
/** A whole line below this (0..1) is read in parts, too, where its print changes its size: the surer reading is taken. */
const certainlyRead = 0.94;
/** What each of those parts has to reach. */
const surelyRead = 0.7;
/** The print of a name, in heights of the title's beside it. */
const farApart = 1.45;
/** What a photo of a newspaper may cost. */
const mostLines = 40;

const hanOrKana = /[\u3400-\u9fff\u3040-\u30ff]/;
const kana = /[\u3040-\u30ff]/;

/**
 * Reads again what the recogniser, which has no Hangul, left unread or took for Han, and puts it back in its place.
 * @param open is called only when there is something to read again.
 * @param ask reads what stands among the Hangul in other letters.
 * @returns for each line its new reading, or `undefined` where the first one stands.
 */
export async function rereadHangul(
  lines: readonly ReadLine[],
  picture: Picture,
  open: () => Promise<HangulEngine>,
  ask?: AskRecogniser,
): Promise<(Reread | undefined)[]> {
  const japanese = lines.some(({ characters }) => characters.some((c) => kana.test(c.text) && c.probability > 0.9));
  const suspects = new Set(lines.filter((line) => mayHoldHangul(line, japanese)).slice(0, mostLines));
  if (suspects.size === 0) return lines.map(() => undefined);
  const engine = await open();
  const results: (Reread | undefined)[] = [];
  for (const line of lines)
    results.push(suspects.has(line) ? await rereadLine(line, picture, { engine, ask }) : undefined);
  if (!isKorean(results, lines)) return lines.map(() => undefined);
  for (const [place, line] of lines.entries()) results[place] ??= await rereadWord(line, picture, engine);
  return results;
}

function mayHoldHangul(line: ReadLine, japanese: boolean): boolean {
  const { box, characters, across } = line;
  if (across !== undefined || box.height <= 5 || box.width < 0.8 * box.height) return false;
  if (unreadInk(line) >= holeFrom) return true;
  const han = characters.filter((c) => hanOrKana.test(c.text));
  const odd = han.some((c) => c.probability < doubtfulHan) || (han.length > 0 && han.length <= 2);
  return odd && !japanese;
}

interface LineReaders {
  readonly engine: HangulEngine;
  readonly ask: AskRecogniser | undefined;
}

async function rereadLine(line: ReadLine, picture: Picture, readers: LineReaders): Promise<Reread | undefined> {
  const parts = splitLine(line);
  const whole = parts.every(({ kind }) => kind === "doubtful");
  const pieces: Piece[] = [];
  const taken: StretchReading[] = [];
  for (const part of parts) {
    const reading =
      part.kind === "doubtful"
        ? await readStretch(readers.engine, picture, stretchOf(part, line, whole), readers.ask)
        : undefined;
    const hangul = reading && isHangul(reading) ? reading : undefined;
    if (hangul) taken.push(hangul);
    pieces.push(hangul ? { text: restoreLatin(hangul.text.trim(), seenIn(part, line)) } : part);
  }
  const reread = taken.length === 0 ? undefined : { text: inOneLine(pieces), confidence: meanOf(taken) };
  const confidence = reread?.confidence ?? 0;
  if (!whole || confidence >= certainlyRead) return reread;
  const boxes = partSizes(line);
  // A line that can be read as a whole is parted only where its print is of quite different sizes.
  if (confidence >= surelyRead && !areTitleAndName(boxes)) return reread;
  const bySize = await rereadSizes(boxes, picture, readers.engine);
  return bySize && bySize.confidence > confidence ? bySize : reread;
}

type Doubtful = Extract<Part, { readonly kind: "doubtful" }>;

function seenIn(part: Part, { characters }: ReadLine): readonly SeenCharacter[] {
  return part.kind === "sure" ? [] : characters.filter(({ at }) => at >= part.from && at < part.to);
}

/** What is printed in different sizes each by itself, if all of it can be read so. */
async function rereadSizes(
  boxes: readonly TiltedBox[],
  picture: Picture,
  engine: HangulEngine,
): Promise<Reread | undefined> {
  const readings: StretchReading[] = [];
  for (const box of boxes) {
    const reading = await readStretch(engine, picture, { box, whole: true });
    if (!isHangul(reading) || reading.confidence / 100 < surelyRead) return undefined;
    readings.push(reading);
  }
  return readings.length === 0 ? undefined : { text: inOneLine(readings), confidence: meanOf(readings) };
}

/** A title in front of a name, or one on either side of it: what is printed in a sentence is of more sizes, by its brackets and digits. */
function areTitleAndName(boxes: readonly TiltedBox[]): boolean {
  const heights = boxes.map(({ height }) => height);
  return boxes.length >= 2 && boxes.length <= 3 && Math.max(...heights) >= Math.min(...heights) * farApart;
}

/** What one of the two has read; of the recogniser's also whether it saw a gap in front. */
interface Piece {
  readonly text: string;
  readonly afterSpace?: boolean;
}

/** Between Hangul and other letters nobody looked for a gap. */
function inOneLine(pieces: readonly Piece[]): string {
  return pieces
    .filter(({ text }) => text !== "")
    .map(({ text, afterSpace }, at, all) => {
      const isOneReading = afterSpace !== undefined && all[at - 1]?.afterSpace !== undefined;
      return at === 0 || (isOneReading && !afterSpace) ? text : ` ${text}`;
    })
    .join("");
}

function meanOf(readings: readonly StretchReading[]): number {
  return readings.reduce((sum, { confidence }) => sum + confidence, 0) / readings.length / 100;
}

function isHangul({ byTesseract, confidence }: StretchReading): boolean {
  const letters = byTesseract.match(/\p{L}/gu)?.length ?? 0;
  return confidence > takenFrom && countHangul(byTesseract) > 0.4 * letters;
}

/** Without one line that surely is, what was read as Hangul are logos and ornaments; where more Han was read, it is a Chinese card's. */
function isKorean(results: readonly (Reread | undefined)[], lines: readonly ReadLine[]): boolean {
  const sure = results.filter(isSurelyKorean).map((reading) => countHangul(reading?.text ?? ""));
  const han = lines.flatMap(({ characters }, place) =>
    results[place]
      ? []
      : characters.filter(({ text, probability }) => /\p{Script=Han}/u.test(text) && probability >= sureHan),
  );
  return sure.length > 0 && sure.reduce((sum, count) => sum + count, 0) >= han.length;
}

function isSurelyKorean(reading: Reread | undefined): boolean {
  return reading !== undefined && countHangul(reading.text) >= 2 && reading.confidence * 100 >= koreanFrom;
}

function countHangul(text: string): number {
  return text.match(/[\uac00-\ud7a3]/g)?.length ?? 0;
}

/** Where a part of a line is in the picture, and what the recogniser saw of it. */
function stretchOf(part: Doubtful, line: ReadLine, whole: boolean): Stretch {
  const { box, strip } = line;
  const [from, to] = whole ? [0, strip.width] : [part.from, part.to];
  const seen = seenIn(part, line).map((one) => ({ ...one, at: (one.at - from) / (to - from) }));
  return { box: whole ? box : partOf(box, from / strip.width, to / strip.width), whole, seen };
}
