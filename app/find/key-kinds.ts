import type { SearchKey } from "../ports/search-view.ts";

/** The first letter of a key says what it is. Changing one needs a reindex. */
const kinds = {
  /** A word of a name, or a name without its spaces. */
  name: "n",
  namePrefix: "p",
  /** A Korean surname, also of those who write it in Latin letters. */
  surname: "k",
  /** How a name in other letters may be read: 지수 of Jisoo, sato of 佐藤; and the first syllable of the former. */
  reading: "r",
  /** The same of what may be Mandarin, however it is written: `chinese-sound.ts`. */
  chinese: "x",
  /** What a name in Chinese characters sounds like in Cantonese: `cantonese-sound.ts`. */
  cantonese: "j",
  /** What a character of a given name sounds like in any southern Chinese: `southern-given.ts`. */
  southern: "o",
  sound: "s",
  blurredSound: "b",
  /** Its consonants alone. */
  consonants: "h",
  /** A word without one of its letters. */
  typo: "t",
  initials: "c",
  initialsPrefix: "i",
  latinInitials: "l",
  /** A word of anything but a name. */
  word: "w",
  wordPrefix: "q",
  /** Two neighbouring letters of a word in a script without spaces. */
  pair: "g",
  /** Four neighbouring digits of a number. */
  digits: "d",
  mail: "m",
  /** A year, a month, a day: 202610. */
  met: "y",
  /** A member who knows the person. */
  knownBy: "z",
} as const;

export type KeyKind = keyof typeof kinds;

/** Longer words are found by their beginning, and compared whole afterwards. */
const longest = 40;
/** Whoever types more of a word than this is asked for a word that begins with that much. */
export const longestPrefix = 7;
/** In letters of Hangul, of which a syllable has two or three. */
export const longestHangulPrefix = 9;

export function key(kind: KeyKind, value: string): SearchKey {
  return kinds[kind] + value.slice(0, longest);
}

/** A beginning of every length that is shorter than the word. */
export function prefixKeys(kind: KeyKind, word: string, shortest = 1, longest = longestPrefix): SearchKey[] {
  const letters = Array.from(word);
  const lengths = Math.min(letters.length - 1, longest);
  return Array.from({ length: Math.max(lengths - shortest + 1, 0) }, (_, at) =>
    key(kind, letters.slice(0, at + shortest).join("")),
  );
}

const ofNames: ReadonlySet<string> = new Set("npkrxjosbhtcil");

/** Whether it is of a name, and of nothing else. */
export function isOfName(key: SearchKey): boolean {
  return ofNames.has(key.charAt(0));
}

/** Neighbouring pairs of letters: 해외영업 → 해외, 외영, 영업. */
export function pairsOf(word: string): string[] {
  const letters = Array.from(word);
  return letters.slice(1).map((letter, at) => (letters[at] ?? "") + letter);
}

/** Every run of four digits. */
export function fourDigits(digits: string): string[] {
  return Array.from({ length: Math.max(digits.length - 3, 0) }, (_, at) => digits.slice(at, at + 4));
}
