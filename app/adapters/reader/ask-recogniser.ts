import type { HangulReading, SeenSymbol } from "./hangul-engine.ts";
import { bareWings, oddRuns, type Run } from "./odd-runs.ts";
import type { TiltedBox } from "./picture.ts";
import { printedSigns } from "./printed-signs.ts";
import { type ReadLine, type SeenCharacter, stripHeight, textOf } from "./recognise-line.ts";

/** Reads what is under a rectangle as the recogniser does, which knows Latin letters and digits, but no Hangul. */
export type AskRecogniser = (box: TiltedBox) => Promise<Pick<ReadLine, "characters">>;

/** The rectangle of the picture from one share of a reading's width to another. */
type Place = (from: number, to: number) => TiltedBox;

/** What the recogniser's letters must be sure of together, and each of them. */
const sureFrom = 0.85;
const eachFrom = 0.6;
/** What may stand as Latin letters and digits among Hangul: `BMS`, `PB`, `A`, `C&V`, `8F`, `3M`. */
const someLatin = /^\(?[A-Za-z0-9][A-Za-z0-9&+./-]{0,7}\)?$/;
const severalCapitals = /^[A-Z][A-Z&]{0,6}[A-Z]$/;
const shapes = { "some latin": someLatin, capitals: severalCapitals } as const;
/** Letters that strokes of Hangul and digits look like are no proof. */
const unlikeStrokes = /[A-HJ-NP-Za-hj-km-np-z]/;
/** Widths of a letter, in heights of its line, and what is shown to both sides of a run. */
const narrowest = 0.25;
const widest = 1.1;
const aside = 0.05;
/** Heights by which it is looked to both sides, and the part of a neighbour's box in which a letter's middle may be. */
const beside = 0.6;
const deepest = 0.25;
/** In heights of its line. */
const widestSpace = 0.8;

/**
 * Has the recogniser read again what Tesseract, which knows Hangul alone, took for digits and marks between syllables: where `BMS개발팀` is printed it
 * reads `8145개발팀`, and for `(CFP)` `(010)`.
 */
export async function withLatin(reading: HangulReading, place: Place, ask: AskRecogniser): Promise<string> {
  const signs = printedSigns(reading);
  if (!signs) return reading.text;
  const { letters, printed } = signs;
  const seen: Seen = { symbols: signs.symbols, place, ask };
  for (const at of bareWings(signs)) {
    const wing = printed[at] ?? 0;
    letters[wing] = `${(await letterInGap(seen, at)) ?? ""}${letters[wing]}`;
  }
  let unchanged = printed.length;
  for (const { from, to, isLatin } of oddRuns(signs, (at) => isWide(seen, at)).toReversed()) {
    if (to > unchanged) continue;
    const [first = 0, last = 0] = [printed[from], printed[to - 1]];
    const latin = await readRun(seen, { from, to }, letters.slice(first, last + 1).join(""));
    if (!latin || !shapes[isLatin].test(latin)) continue;
    letters.splice(first, last + 1 - first, latin);
    unchanged = from;
  }
  return letters.join("");
}

/** Where the signs of a reading are on the picture, and who reads there. */
interface Seen {
  readonly symbols: readonly SeenSymbol[];
  readonly place: Place;
  readonly ask: AskRecogniser;
}

/** @param run what it stands in the place of */
async function readRun(seen: Seen, { from, to }: Run, run: string): Promise<string | undefined> {
  const box = boxOfRun(seen, { from, to });
  const latin = box && latinOf((await seen.ask(box)).characters, run, box);
  if (!latin || !severalCapitals.test(latin)) return latin;
  // Tesseract's boxes of what it doesn't know are narrow: `D` of `DMC` stands beside them.
  const wide = { ...box, width: box.width + 2 * beside * box.height };
  const { characters } = await seen.ask(wide);
  const left = (seen.symbols[from]?.from ?? 0) - (aside + beside) * heightOf(seen);
  const own = withoutEdges(withoutNeighbours(seen, { from, to }, characters, left), /^[A-Z&]$/);
  const whole = latinOf(own, run, box);
  return whole?.includes(latin) && severalCapitals.test(whole) ? whole : latin;
}

/** Without what is deeper than so in the box of the sign in front or behind: `E` would be the beginning of 타. `left`: where they begin. */
function withoutNeighbours(
  seen: Seen,
  { from, to }: Run,
  characters: readonly SeenCharacter[],
  left: number,
): readonly SeenCharacter[] {
  const [before, behind] = [seen.symbols[from - 1], seen.symbols[to]];
  const least = before ? before.to - deepest * (before.to - before.from) : 0;
  const most = behind ? behind.from + deepest * (behind.to - behind.from) : 1;
  const places = characters.map(({ at }) => left + (at / stripHeight) * heightOf(seen));
  return characters.filter((_, index) => (places[index] ?? 0) >= least && (places[index] ?? 1) <= most);
}

/** The wing's letter, where in front of a symbol is more room than a space takes. */
async function letterInGap(seen: Seen, at: number): Promise<string | undefined> {
  const box = boxBetween(seen, seen.symbols[at - 1]?.to ?? 0, seen.symbols[at]?.from ?? 0);
  if (!box || box.width < box.height * widestSpace) return undefined;
  const letter = latinOf((await seen.ask(box)).characters, "", { ...box, width: box.height });
  return letter && /^[A-Z]$/.test(letter) ? letter : undefined;
}

function isWide(seen: Seen, at: number): boolean {
  const box = boxOfRun(seen, { from: at, to: at + 1 });
  return box !== undefined && box.width > box.height;
}

/** As a share of the line's width. */
function heightOf({ place }: Seen): number {
  const { width, height } = place(0, 1);
  return height / width;
}

function boxOfRun(seen: Seen, { from, to }: Run): TiltedBox | undefined {
  const [first, last] = [seen.symbols[from], seen.symbols[to - 1]];
  return first && last && boxBetween(seen, first.from, Math.min(last.to, seen.symbols[to]?.from ?? 1));
}

function boxBetween({ place }: Seen, from: number, to: number): TiltedBox | undefined {
  if (to <= from) return undefined;
  const box = place(from, to);
  return { ...box, width: box.width + 2 * aside * box.height };
}

/** What the recogniser is sure of, if it has a letter that is no stroke and is as wide as such letters are. `run`: what it stands in the place of. */
function latinOf(
  seen: readonly SeenCharacter[],
  run: string,
  { width, height }: Pick<TiltedBox, "width" | "height">,
): string | undefined {
  const characters = withoutEdges(seen);
  const text = textOf(characters).replace(/\s?&\s?/g, "&");
  const mean = characters.reduce((sum, { probability }) => sum + probability, 0) / (characters.length || 1);
  const each = width / height / (characters.length || 1);
  const sure = mean >= sureFrom && characters.every(({ probability }) => probability >= eachFrom);
  const fits = sure && someLatin.test(text) && unlikeStrokes.test(text) && each > narrowest && each < widest;
  // `3L` for `3나`: the beginning of a syllable. `B` for `28`: half of it.
  if (!fits || (/^\d+$/.test(run) && (text.startsWith(run) || text.length > run.length))) return undefined;
  return /^\([^)]*\)$/.test(run) ? `(${text.replace(/[()]/g, "")})` : text;
}

/** Without the edges of what stands beside: signs of other scripts at both ends. */
function withoutEdges(characters: readonly SeenCharacter[], own = /^[\x21-\x7e]$/): readonly SeenCharacter[] {
  const known = characters.map(({ text }) => own.test(text));
  return characters.slice(known.includes(true) ? known.indexOf(true) : 0, known.lastIndexOf(true) + 1);
}
