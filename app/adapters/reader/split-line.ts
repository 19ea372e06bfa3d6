import { type ReadLine, type SeenCharacter, textOf } from "./recognise-line.ts";
import { countInk, inkColumns } from "./unread-ink.ts";

/** A part of a line, in order. */
export type Part =
  /** Latin letters or digits that the recogniser was sure of. */
  | { readonly kind: "sure"; readonly text: string }
  /** Ink from `from` to `to` (pixels of the strip) that may be Hangul; `text` is what the recogniser made of it. */
  | { readonly kind: "doubtful"; readonly text: string; readonly from: number; readonly to: number };

const sureFrom = 0.8;
const withinFrom = 0.6;
/** Letters further apart than this (in pixels of the strip) have something unread between them. */
const widestGap = 56;
/** How far the first and the last letter of a run reach beyond their middle. */
const beforeFirst = 12;
const afterLast = 14;
/** How far a stretch may grow or shrink to begin and end between letters. */
const farthestBlank = 10;
/** Less than this is a mark or the edge of a letter, not a syllable. */
const leastInk = 14;
const leastWidth = 20;

/** Splits a line into what the recogniser is sure of and what has to be read again. */
export function splitLine({ strip, characters }: ReadLine): Part[] {
  const ink = inkColumns(strip);
  const parts: Part[] = [];
  let end = 0;
  const doubt = (from: number, to: number) => {
    const text = textOf(characters.filter(({ at }) => at >= from && at < to));
    const start = end === 0 ? from : nearestBlank(ink, from);
    const stop = to >= strip.width ? strip.width : nearestBlank(ink, to);
    if (stop - start > leastWidth && countInk(ink, start, stop) > leastInk) {
      parts.push({ kind: "doubtful", text, from: start, to: stop });
    } else if (text !== "") parts.push({ kind: "sure", text });
  };
  for (const run of sureRuns(characters)) {
    doubt(end, run.from);
    parts.push({ kind: "sure", text: run.text });
    end = run.to;
  }
  doubt(end, strip.width);
  return parts;
}

/** The column without ink that is nearest to `x`, lest a stretch begin with the edge of the letter before it. */
function nearestBlank(ink: Uint8Array, x: number): number {
  const middle = Math.round(x);
  for (let away = 0; away <= farthestBlank; away++) {
    for (const column of [middle + away, middle - away]) if (ink[column] === 0) return column;
  }
  return x;
}

interface Run {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Runs that are long enough to be a word or a number. Shorter ones are what Hangul looks like to a reader of Latin. */
function sureRuns(characters: readonly SeenCharacter[]): Run[] {
  const runs: SeenCharacter[][] = [];
  let last: SeenCharacter | undefined;
  for (const [index, character] of characters.entries()) {
    const sure = isSure(character) || isWithinWord(characters, index);
    if (sure && last && character.at - last.at < widestGap) runs.at(-1)?.push(character);
    else if (sure) runs.push([character]);
    last = sure ? character : undefined;
  }
  return runs.flatMap((run) => {
    const text = textOf(run);
    const [first] = run;
    const final = run.at(-1);
    return first && final && isWordOrNumber(text)
      ? [{ text, from: first.at - beforeFirst, to: final.at + afterLast }]
      : [];
  });
}

function isSure({ text, probability }: SeenCharacter): boolean {
  return /^[\x21-\x7e]$/.test(text) && probability >= sureFrom;
}

/** A letter that is nearly sure, between such that are. */
function isWithinWord(characters: readonly SeenCharacter[], index: number): boolean {
  const character = characters[index];
  const beside = [characters[index - 1], characters[index + 1]];
  return (
    character !== undefined &&
    /^[A-Za-z]$/.test(character.text) &&
    character.probability >= withinFrom &&
    beside.every(
      (next) => next && isSure(next) && /[A-Za-z]/.test(next.text) && Math.abs(next.at - character.at) < widestGap,
    )
  );
}

function isWordOrNumber(text: string): boolean {
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  const digits = text.match(/\d/g)?.length ?? 0;
  return (letters >= 3 && text.length >= 4) || digits >= 7;
}
