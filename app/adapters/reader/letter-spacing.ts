import type { SeenCharacter } from "./recognise-line.ts";

/** Fewer letters may stand apart for other reasons. */
const fewest = 5;
/** Share of the letters that have a gap before them. */
const mostlyApart = 0.7;
/** A gap between words is so many times as wide as one between letters; at least two of those and a space are in it. */
const betweenWords = 1.8;
/** A gap that is not so many times as wide as the usual one is none between words. */
const betweenLetters = 1.4;
/** Pixels of the usual gap from which on a line is set wide; its letters are so far from each other, from middle to middle. */
const wide = 9;
const wideApart = 24;

/**
 * In print with wide spaces between its letters every gap looks like one between words: there only gaps that are wider than the others are.
 * @param inkOf how many pixels of each column of the strip are ink.
 */
export function joinSpacedLetters(
  characters: readonly SeenCharacter[],
  inkOf: () => Uint8Array,
): readonly SeenCharacter[] {
  const after = characters.slice(1);
  const apart = after.filter(({ afterSpace, text }) => afterSpace && /^\p{L}$/u.test(text)).length;
  const mostly = apart >= after.length * mostlyApart;
  if (characters.length < fewest || !(mostly || (apart > 0 && mayBeWide(characters)))) return characters;
  const ink = inkOf();
  const gaps = after.map(({ at }, before) => widestBlank(ink, characters[before]?.at ?? 0, at));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  if (!mostly && usual < wide) return characters;
  const isSpace = (place: number): boolean => {
    const gap = gaps[place - 1] ?? 0;
    if (mostly) return gap > usual * betweenWords;
    return characters[place]?.afterSpace === true && (gap > usual * betweenLetters || !isBesideOne(characters, place));
  };
  return characters.map((character, place) => (place === 0 ? character : { ...character, afterSpace: isSpace(place) }));
}

/** Whether one letter alone stands before or behind a gap: words of two and more are parted in earnest, though thin print has gaps in its letters. */
function isBesideOne(characters: readonly SeenCharacter[], place: number): boolean {
  const parts = (at: number): boolean => at <= 0 || at >= characters.length || characters[at]?.afterSpace === true;
  const letters = [place - 1, place].every((at) => isLetter(characters[at]?.text ?? ""));
  return letters && (parts(place - 1) || parts(place + 1));
}

/** Capitals, with room between them. */
function mayBeWide(characters: readonly SeenCharacter[]): boolean {
  const [first, last] = [characters[0]?.at ?? 0, characters.at(-1)?.at ?? 0];
  return last - first > wideApart * characters.length && characters.every(({ text }) => text === text.toUpperCase());
}

function isLetter(text: string): boolean {
  return /^\p{L}$/u.test(text);
}

function widestBlank(ink: Uint8Array, from: number, to: number): number {
  let [widest, current] = [0, 0];
  for (let x = Math.round(from); x < to; x++) {
    current = ink[x] === 0 ? current + 1 : 0;
    widest = Math.max(widest, current);
  }
  return widest;
}
