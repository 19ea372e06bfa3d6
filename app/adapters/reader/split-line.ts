import { type ReadLine, type SeenCharacter, textOf } from "./recognise-line.ts";
import { countInk, inkColumns } from "./unread-ink.ts";

/** A part of a line, in order. */
export type Part =
  /** Latin letters or digits that the recogniser was sure of. */
  | (Seen & { readonly kind: "sure" })
  /** Ink from `from` to `to` (pixels of the strip) that may be Hangul. */
  | (Seen & { readonly kind: "doubtful"; readonly from: number; readonly to: number });

/** What the recogniser made of a part, and whether it saw a gap in front of it. */
interface Seen {
  readonly text: string;
  readonly afterSpace: boolean;
}

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
    const seen = asSeen(characters.filter(({ at }) => at >= from && at < to));
    const start = end === 0 ? from : nearestBlank(ink, from);
    const stop = to >= strip.width ? strip.width : nearestBlank(ink, to);
    if (stop - start > leastWidth && countInk(ink, start, stop) > leastInk) {
      parts.push({ kind: "doubtful", ...seen, from: start, to: stop });
    } else if (seen.text !== "") parts.push({ kind: "sure", ...seen });
  };
  for (const run of sureRuns(characters, ink)) {
    doubt(end, run.from);
    parts.push({ kind: "sure", ...run.seen });
    end = run.to;
  }
  doubt(end, strip.width);
  return parts;
}

function asSeen(characters: readonly SeenCharacter[]): Seen {
  return { text: textOf(characters), afterSpace: characters[0]?.afterSpace ?? true };
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
  readonly seen: Seen;
  readonly from: number;
  readonly to: number;
}

/** Runs that are long enough to be a word or a number. Shorter ones are what Hangul looks like to a reader of Latin. */
function sureRuns(characters: readonly SeenCharacter[], ink: Uint8Array): Run[] {
  const runs: SeenCharacter[][] = [];
  let last: SeenCharacter | undefined;
  for (const [index, character] of characters.entries()) {
    const sure = isSure(character) || isWithinWord(characters, index) || beginsWord(characters, index);
    if (sure && last && isNext(last, character, ink)) runs.at(-1)?.push(character);
    else if (sure) runs.push([character]);
    last = sure ? character : undefined;
  }
  return runs.flatMap((run) => {
    const seen = asSeen(run);
    const [first] = run;
    const final = run.at(-1);
    return first && final && isWordOrNumber(seen.text)
      ? [{ seen, from: first.at - beforeFirst, to: final.at + afterLast }]
      : [];
  });
}

/** Whether nothing unread stands between two letters: with blanks to both sides of it, lest it be a part of either. */
function isNext(one: SeenCharacter, next: SeenCharacter, ink: Uint8Array): boolean {
  const between = ink.subarray(Math.round(one.at), Math.round(next.at));
  const unread = countInk(between, between.indexOf(0), between.lastIndexOf(0));
  return next.at - one.at < widestGap && (!between.includes(0) || unread <= leastInk);
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

/** A capital that is nearly sure, in front of small letters that are: `M` of `Manager`. */
function beginsWord(characters: readonly SeenCharacter[], index: number): boolean {
  const [first, ...rest] = characters.slice(index, index + 3);
  if (!first || rest.length < 2 || !/^[A-Z]$/.test(first.text) || first.probability < withinFrom) return false;
  return rest.every((next) => isSure(next) && /[a-z]/.test(next.text) && !next.afterSpace);
}

function isWordOrNumber(text: string): boolean {
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  const digits = text.match(/\d/g)?.length ?? 0;
  return (letters >= 3 && text.length >= 4) || digits >= 7;
}
