import type { HangulReading, SeenSymbol } from "./hangul-engine.ts";
import type { TiltedBox } from "./picture.ts";
import { printedSigns } from "./printed-signs.ts";
import { type ReadLine, type SeenCharacter, textOf } from "./recognise-line.ts";

/** Reads what is under a rectangle as the recogniser does, which knows Latin letters and digits, but no Hangul. */
export type AskRecogniser = (box: TiltedBox) => Promise<Pick<ReadLine, "characters">>;

/** A run of a reading without a syllable of Hangul, within one word: from the symbol `from` up to, not including, `to`. */
interface Run {
  readonly from: number;
  readonly to: number;
}

const syllable = /[가-힣]/;
/** What the recogniser's letters must be sure of together, and each of them. */
const sureFrom = 0.85;
const eachFrom = 0.6;
/** What may stand as Latin letters and digits among Hangul: `BMS`, `PB`, `A`, `C&V`, `8F`, `3M`. */
const amongHangul = /^\(?[A-Za-z0-9][A-Za-z0-9&+./-]{0,7}\)?$/;
/** Letters that strokes of Hangul and digits look like are no proof. */
const unlikeStrokes = /[A-HJ-NP-Za-hj-km-np-z]/;
/** What counts, numbers or measures in addresses: digits in front of it are digits. */
const counted = /^(?:호|층|번|길|가|로|대로|차|단지|통|반|년|월|일|시|분)/;
const department = /^[팀부과실]/;
/** Widths of a letter, in heights of its line, and what is shown to both sides of a run. */
const narrowest = 0.25;
const widest = 1.1;
const aside = 0.05;

/**
 * Has the recogniser read again what Tesseract, which knows Hangul alone, took for digits and marks between syllables: where `BMS개발팀` is printed it
 * reads `8145개발팀`, and for `(CFP)` `(010)`.
 * @param place gives the rectangle of the picture from one share of the reading's width to another
 */
export async function withLatin(
  reading: HangulReading,
  place: (from: number, to: number) => TiltedBox,
  ask: AskRecogniser,
): Promise<string> {
  const signs = printedSigns(reading);
  if (!signs) return reading.text;
  const { letters, printed, symbols } = signs;
  for (const { from, to } of oddRuns(letters, printed).reverse()) {
    const box = boxOfRun(symbols, from, to, place);
    const [first = 0, last = 0] = [printed[from], printed[to - 1]];
    const latin = box && latinOf(await ask(box), letters.slice(first, last + 1).join(""), box);
    if (latin) letters.splice(first, last + 1 - first, latin);
  }
  return letters.join("");
}

/** Runs that are something else than the digits, commas and brackets of an address. */
function oddRuns(letters: readonly string[], printed: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < printed.length; from++) {
    if (syllable.test(letters[printed[from] ?? 0] ?? "")) continue;
    let to = from + 1;
    while (to < printed.length && isNext(letters, printed, to)) to++;
    const [first = 0, last = 0] = [printed[from], printed[to - 1]];
    const run = letters.slice(first, last + 1).join("");
    if (isOdd(run, letters.slice(last + 1, last + 3).join(""), letters[first - 1] ?? " ")) runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

function isNext(letters: readonly string[], printed: readonly number[], to: number): boolean {
  const [before = 0, at = 0] = [printed[to - 1], printed[to]];
  return at === before + 1 && !syllable.test(letters[at] ?? "");
}

function isOdd(run: string, behind: string, before: string): boolean {
  if (/^[.,:;·ㆍ|/~'"*()[\]-]+$/.test(run)) return false;
  if (!/^[\d.,:~()[\]/-]+$/.test(run)) return run.length <= 8;
  const digits = run.replace(/\D/g, "").length;
  if (digits === 0 || digits > 4) return false;
  if (/^\(\d+\)$/.test(run)) return syllable.test(before) || before === " ";
  // `8동`: a wing; `28팀장`.
  if (!/^\d+$/.test(run) || !syllable.test(behind[0] ?? "") || counted.test(behind)) return false;
  return digits === 1 ? !department.test(behind) : behind[0] !== "동";
}

function boxOfRun(
  symbols: readonly SeenSymbol[],
  from: number,
  to: number,
  place: (from: number, to: number) => TiltedBox,
): TiltedBox | undefined {
  const [first, last] = [symbols[from], symbols[to - 1]];
  if (!first || !last) return undefined;
  const end = Math.min(last.to, symbols[to]?.from ?? 1);
  if (end <= first.from) return undefined;
  const box = place(first.from, end);
  return { ...box, width: box.width + 2 * aside * box.height };
}

/** What the recogniser is sure of, if it has a letter that is no stroke and is as wide as such letters are. `run`: what it stands in the place of. */
function latinOf(seen: Pick<ReadLine, "characters">, run: string, { width, height }: TiltedBox): string | undefined {
  const characters = withoutEdges(seen.characters);
  const text = textOf(characters);
  const mean = characters.reduce((sum, { probability }) => sum + probability, 0) / (characters.length || 1);
  const each = width / height / (characters.length || 1);
  const sure = mean >= sureFrom && characters.every(({ probability }) => probability >= eachFrom);
  const fits = sure && amongHangul.test(text) && unlikeStrokes.test(text) && each > narrowest && each < widest;
  // `3L` for `3나`: the beginning of a syllable. `B` for `28`: half of it.
  if (!fits || (/^\d+$/.test(run) && (text.startsWith(run) || text.length > run.length))) return undefined;
  return /^\([^)]*\)$/.test(run) ? `(${text.replace(/[()]/g, "")})` : text;
}

/** Without the edges of what stands beside: signs of other scripts at both ends. */
function withoutEdges(characters: readonly SeenCharacter[]): readonly SeenCharacter[] {
  const known = characters.map(({ text }) => /^[\x21-\x7e]$/.test(text));
  return characters.slice(known.includes(true) ? known.indexOf(true) : 0, known.lastIndexOf(true) + 1);
}
