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
  return restoreFloor(restoreWing(text, characters), characters);
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
  return letter && letters.length === 1 && wings.length === 1
    ? text.replace(wing, `${letter.text}동`)
    : wingsAlike.reduce((line, [from, to]) => line.replace(from, to), text);
}

function isLetter({ text, probability }: SeenCharacter): boolean {
  return /^[A-Z]$/.test(text) && probability >= sureLetter;
}

function isAlone(characters: readonly SeenCharacter[], index: number): boolean {
  const at = characters[index]?.at ?? 0;
  return [characters[index - 1], characters[index + 1]].every((next) => !next || Math.abs(next.at - at) > alone);
}

function restoreFloor(text: string, characters: readonly SeenCharacter[]): string {
  const last = characters.at(-1);
  const before = characters.at(-2);
  if (last?.text !== "F" || last.probability < sureFloor || !before || !/^\d$/.test(before.text)) return text;
  if (last.at - before.at > alone || before.probability < sureFloor) return text;
  return text.replace(/(?<=\s\d?)(\d)[56]$/, (token, digit: string) => (digit === before.text ? `${digit}F` : token));
}
