import type { SeenCharacter } from "./recognise-line.ts";

/** Pixels of a strip from which on a letter stands alone, and within which it belongs to the digit before it. */
const alone = 40;
const sureLetter = 0.55;
const sureFloor = 0.7;

/** A wing of a building: at most two signs that are no syllables in front of 동. */
const wing = /(?<=^|\s)[^\s가-힣,.]{0,2}동(?=[\s,)]|$)/g;

/**
 * Puts single Latin letters back that Tesseract, which knows Hangul alone, took for something else: `6동` is `E동` and `36` is `3F` where the recogniser
 * saw an E, or `3F`. `characters`: what the recogniser saw there, in order.
 */
export function restoreLatin(text: string, characters: readonly SeenCharacter[]): string {
  return restoreFloor(restoreWing(restoreBracketed(text, characters), characters), characters);
}

/** What stands in brackets and is no Hangul: `(PB)` becomes `(ㅁ08)`. */
const bracketed = /\((?![\d\s]+\))[^\s가-힣()]{2,6}\)/g;

/** The one run of capitals between brackets that the recogniser saw is what stands there. */
function restoreBracketed(text: string, characters: readonly SeenCharacter[]): string {
  const seen = characters.map((one) => (one.probability >= sureLetter ? one.text : " ")).join("");
  const [run, ...more] = seen.match(/\([A-Z]{2,5}\)/g) ?? [];
  const [odd, ...others] = text.match(bracketed) ?? [];
  return run && odd && more.length + others.length === 0 ? text.replace(odd, run) : text;
}

/** What Tesseract makes of a wing's letter, where the recogniser saw none: no syllable is one stroke, and no quarter's name is 동 alone. */
const wingsAlike: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|\s)(?:\^?ㅅ|\^)(?=동(?:[\s,)]|$))/g, "A"],
  [/(?<=^|\s)\((?=동(?:\s|$))/g, "C"],
  [/(?<=^|[\s,])ㅁ(?=동(?:[\s,)]|$))/g, "D"],
];

function restoreWing(text: string, characters: readonly SeenCharacter[]): string {
  const letters = characters.filter((one, index) => isLetter(one) && isAlone(characters, index));
  const wings = [...text.matchAll(wing)];
  const [letter] = letters;
  const [found] = wings;
  return letter && letters.length === 1 && found && wings.length === 1 && !isBehind(letter, characters, found, text)
    ? text.replace(wing, `${letter.text}동`)
    : wingsAlike.reduce((line, [from, to]) => line.replace(from, to), text);
}

/** `8동 B호`: more digits were seen in front of the letter than stand in front of the wing. */
function isBehind(
  letter: SeenCharacter,
  characters: readonly SeenCharacter[],
  found: RegExpMatchArray,
  text: string,
): boolean {
  const seen = characters.filter(({ at, text: one }) => at < letter.at && /\d/.test(one)).length;
  return seen > (text.slice(0, found.index).match(/\d/g)?.length ?? 0);
}

function isLetter({ text, probability }: SeenCharacter): boolean {
  return /^[A-Z]$/.test(text) && probability >= sureLetter;
}

function isAlone(characters: readonly SeenCharacter[], index: number): boolean {
  const at = characters[index]?.at ?? 0;
  return [characters[index - 1], characters[index + 1]].every(
    (next) => !next || !/[\p{L}\d]/u.test(next.text) || Math.abs(next.at - at) > alone,
  );
}

function restoreFloor(text: string, characters: readonly SeenCharacter[]): string {
  const last = characters.at(-1);
  const before = characters.at(-2);
  if (last?.text !== "F" || last.probability < sureFloor || !before || !/^\d$/.test(before.text)) return text;
  if (last.at - before.at > alone || before.probability < sureFloor) return text;
  return text.replace(/(?<=\s\d?)(\d)[56]$/, (token, digit: string) => (digit === before.text ? `${digit}F` : token));
}
