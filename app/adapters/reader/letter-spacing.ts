import type { SeenCharacter } from "./recognise-line.ts";

/** Fewer letters may stand apart for other reasons. */
const fewest = 5;
/** Share of the letters that have a gap before them. */
const mostlyApart = 0.7;
/** A gap between words is so many times as wide as one between letters; at least two of those and a space are in it. */
const betweenWords = 1.8;

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
  if (characters.length < fewest || apart < after.length * mostlyApart) return characters;
  const ink = inkOf();
  const gaps = after.map(({ at }, before) => widestBlank(ink, characters[before]?.at ?? 0, at));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return characters.map((character, place) =>
    place === 0 ? character : { ...character, afterSpace: (gaps[place - 1] ?? 0) > usual * betweenWords },
  );
}

function widestBlank(ink: Uint8Array, from: number, to: number): number {
  let [widest, current] = [0, 0];
  for (let x = Math.round(from); x < to; x++) {
    current = ink[x] === 0 ? current + 1 : 0;
    widest = Math.max(widest, current);
  }
  return widest;
}
