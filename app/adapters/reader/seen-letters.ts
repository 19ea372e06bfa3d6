import type { HangulReading, SeenSymbol } from "./hangul-engine.ts";
import { printedSigns } from "./printed-signs.ts";

/** A character that the recogniser saw on a stretch. */
export interface SeenOnStretch {
  readonly text: string;
  readonly probability: number;
  readonly afterSpace: boolean;
  /** Where its middle is, from 0 at the stretch's left end to 1 at its right. */
  readonly at: number;
}

/** What is no stroke of a syllable, and no digit in Latin print. */
const letter = /^[A-HJ-NPR-Z&]$/;
const letterOrDigit = /^[A-Z\d&]$/;
const syllable = /[가-힣]/;
/** On 145 photos of Korean cards 29 letters are put from 0.6 on, all of them rightly; from 0.5 on two more, wrongly. */
const sureFrom = 0.6;
/** The part of a syllable's width at its edges where a letter beside it may have its middle. */
const edge = 0.12;
/** How far outside of a sign its middle may seem to be. */
const aside = 0.004;

/**
 * Puts capitals that the recogniser saw in the place of the digit or mark that Tesseract, which knows Hangul alone, read there: `B동` was `8동`,
 * `GAP 인증` `640 인증`. Digits that it saw beside such a letter come with it, and the gap in front of them: `38-1 2F` was `38-125`.
 */
export function withSeenLetters(reading: HangulReading, seen: readonly SeenOnStretch[]): HangulReading {
  const signs = printedSigns(reading);
  if (!signs) return reading;
  const { letters, printed, symbols } = signs;
  const places = seen.map((one) => placeOf(one, symbols));
  const put = new Set<number>();
  for (const [index, { text: one, probability }] of seen.entries())
    if (places[index] !== undefined && probability >= sureFrom && letter.test(one)) spread(index);

  function spread(index: number): void {
    put.add(index);
    for (const next of [index - 1, index + 1]) if (!put.has(next) && isBeside(index, next)) spread(next);
  }

  function isBeside(index: number, next: number): boolean {
    const [here, there, one] = [places[index], places[next], seen[next]];
    if (here === undefined || there === undefined || !one) return false;
    const adjacent = Math.abs(here - there) === 1 && Math.abs((printed[here] ?? 0) - (printed[there] ?? 0)) === 1;
    return adjacent && one.probability >= sureFrom && letterOrDigit.test(one.text);
  }

  if (put.size === 0) return reading;
  const changed = [...symbols];
  for (const index of put) {
    const [place = 0, one] = [places[index], seen[index] as SeenOnStretch];
    const isParted = one.afterSpace && printed[place - 1] === (printed[place] ?? 0) - 1;
    letters[printed[place] ?? 0] = isParted ? ` ${one.text}` : one.text;
    changed[place] = { ...(changed[place] as SeenSymbol), text: one.text };
  }
  return { ...reading, text: letters.join(""), symbols: changed };
}

/** The sign that is no syllable and in whose place the character is, if no syllable is. */
function placeOf({ at }: SeenOnStretch, symbols: readonly SeenSymbol[]): number | undefined {
  const place = symbols.findIndex(
    ({ text, from, to }) => !syllable.test(text) && at >= from - aside && at <= to + aside,
  );
  const isOnSyllable = symbols.some(({ text, from, to }) => {
    const margin = (to - from) * edge;
    return syllable.test(text) && at > from + margin && at < to - margin;
  });
  return place < 0 || isOnSyllable ? undefined : place;
}
