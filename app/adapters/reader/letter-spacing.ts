import type { Picture } from "./picture.ts";
import type { SeenCharacter } from "./recognise-line.ts";
import { inkColumns } from "./unread-ink.ts";

/** Fewer letters may stand apart for other reasons. */
const fewest = 5;
/** Share of the letters that have a gap before them. */
const mostlyApart = 0.7;
/** A gap between words is so many times as wide as one between letters; at least two of those and a space are in it. */
const betweenWords = 1.8;
/** Letters of print that is set wide are so many pixels of a strip from each other, from middle to middle. */
const wideApart = 24;
/** Their usual gap, in pixels of a strip, from which on such print is set wide, and very wide. */
const wide = 9;
const veryWide = 14;
/** In wide print, no gap between words is narrower than so many times the usual one, or, beside a letter alone, than so many. */
const betweenLetters = 1.25;
const besideOne = 1.5;
/** Of the strip's strongest contrast: what also the thin bars of letters have. Without them, gaps are within letters, too. */
const faint = 0.08;

/**
 * In print with wide spaces between its letters any gap looks like one between words: there only gaps that are wider than the others are. Measured on
 * very wide print, gaps between letters are up to 1.63 times the usual one, between words from 2.05 on.
 */
export function joinSpacedLetters(characters: readonly SeenCharacter[], strip: Picture): readonly SeenCharacter[] {
  if (characters.length < fewest || !characters.some(isApart)) return characters;
  const mostly = isMostlyApart(characters);
  if (isLatin(characters) && isApartEnough(characters)) {
    const gaps = gapsOf(characters, inkColumns(strip, faint));
    const usual = medianOf(gaps);
    const isTooNarrow = (place: number) =>
      (gaps[place - 1] ?? 0) <= usual * (isBesideOne(characters, place) ? besideOne : betweenLetters);
    if (usual >= veryWide || (mostly && usual >= wide)) return spacedWhere(characters, gaps, usual * betweenWords);
    if (usual >= wide)
      return characters.map((one, place) => (isTooNarrow(place) ? { ...one, afterSpace: false } : one));
  }
  if (!mostly) return characters;
  const gaps = gapsOf(characters, inkColumns(strip));
  return spacedWhere(characters, gaps, medianOf(gaps) * betweenWords);
}

/** Spaces in the gaps that are wider than `from`, if one was seen there, or a letter beside. */
function spacedWhere(
  characters: readonly SeenCharacter[],
  gaps: readonly number[],
  from: number,
): readonly SeenCharacter[] {
  const wasSeen = (place: number) =>
    [place - 1, place, place + 1].some((at) => at > 0 && characters[at]?.afterSpace === true);
  return characters.map((one, place) => ({ ...one, afterSpace: wasSeen(place) && (gaps[place - 1] ?? 0) > from }));
}

/** Whether one letter alone stands in front of a gap or behind it. */
function isBesideOne(characters: readonly SeenCharacter[], place: number): boolean {
  const parts = (at: number): boolean => at <= 0 || at >= characters.length || characters[at]?.afterSpace === true;
  const letters = [place - 1, place].every((at) => /^\p{L}$/u.test(characters[at]?.text ?? ""));
  return letters && (parts(place - 1) || parts(place + 1));
}

function isApart({ afterSpace }: SeenCharacter, place: number): boolean {
  return place > 0 && afterSpace;
}

function isMostlyApart(characters: readonly SeenCharacter[]): boolean {
  const apart = characters.filter((one, place) => isApart(one, place) && /^\p{L}$/u.test(one.text)).length;
  return apart >= (characters.length - 1) * mostlyApart;
}

function isLatin(characters: readonly SeenCharacter[]): boolean {
  const letters = characters.filter(({ text }) => /^\p{Script=Latin}$/u.test(text)).length;
  return letters >= characters.length * mostlyApart;
}

function isApartEnough(characters: readonly SeenCharacter[]): boolean {
  const [first, last] = [characters[0]?.at ?? 0, characters.at(-1)?.at ?? 0];
  return last - first > wideApart * characters.length;
}

/** The widest blank between each character and the next, in pixels. */
function gapsOf(characters: readonly SeenCharacter[], ink: Uint8Array): readonly number[] {
  return characters.slice(1).map(({ at }, before) => widestBlank(ink, characters[before]?.at ?? 0, at));
}

function medianOf(gaps: readonly number[]): number {
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

function widestBlank(ink: Uint8Array, from: number, to: number): number {
  let [widest, current] = [0, 0];
  for (let x = Math.round(from); x < to; x++) {
    current = ink[x] === 0 ? current + 1 : 0;
    widest = Math.max(widest, current);
  }
  return widest;
}
