import { initialsOf, plainInitials } from "./hangul.ts";
import { remember } from "./remember.ts";
import { surnamesSpelled } from "./surnames.ts";

/** A Latin spelling read as Korean syllables. `initials` are plain ones (ㄱ also for ㅋ and ㄲ). */
export interface Reading {
  readonly syllables: readonly string[];
  readonly initials: string;
}

const consonant: readonly (readonly [string, string])[] = [
  ["kk", "ㄱ"],
  ["gg", "ㄱ"],
  ["kh", "ㄱ"],
  ["g", "ㄱ"],
  ["k", "ㄱ"],
  ["n", "ㄴ"],
  ["tt", "ㄷ"],
  ["dd", "ㄷ"],
  ["th", "ㄷ"],
  ["d", "ㄷ"],
  ["t", "ㄷ"],
  ["r", "ㄹ"],
  ["l", "ㄹ"],
  ["m", "ㅁ"],
  ["pp", "ㅂ"],
  ["bb", "ㅂ"],
  ["ph", "ㅂ"],
  ["b", "ㅂ"],
  ["p", "ㅂ"],
  ["ss", "ㅅ"],
  ["sh", "ㅅ"],
  ["s", "ㅅ"],
  ["jj", "ㅈ"],
  ["ch", "ㅈ"],
  ["j", "ㅈ"],
  ["z", "ㅈ"],
  ["h", "ㅎ"],
  ["", "ㅇ"],
];
const vowel =
  "yeo you yoo yae yai yuh yah yoh eui wae woo weo wee uh ah oh ya yo yu ye yi wa wo wi we wu ui eo eu oo ou ee ae ai oe oi ay a e i o u".split(
    " ",
  );
const final = ["ng", "ck", "k", "g", "n", "t", "l", "m", "p", "b", ""];

/** A given name has one or two syllables, rarely three. */
const most = 3;
const few = 6;

/** How a folded Latin word can be read as one to three Korean syllables; empty for what doesn't look Korean. */
export const readRomanized = remember(readings);

function readings(latin: string): readonly Reading[] {
  if (latin.length > 18 || !/^[a-z]+$/.test(latin)) return [];
  const found: Reading[] = [];
  const read = (rest: string, syllables: readonly string[], initials: string): void => {
    if (rest === "") {
      found.push({ syllables, initials });
      return;
    }
    if (syllables.length === most) return;
    for (const [syllable, initial] of firstSyllables(rest)) {
      read(rest.slice(syllable.length), [...syllables, syllable], initials + initial);
    }
  };
  read(latin, [], "");
  const short = found.filter((one) => one.syllables.length <= 2);
  return (short.length > 0 ? short : found).slice(0, few);
}

function* firstSyllables(text: string): Generator<readonly [string, string]> {
  for (const [start, initial] of consonant) {
    if (!text.startsWith(start)) continue;
    for (const middle of vowel) {
      if (!text.startsWith(middle, start.length)) continue;
      for (const end of final) {
        const syllable = start + middle + end;
        if (text.startsWith(end, start.length + middle.length)) yield [syllable, initial];
      }
    }
  }
}

/** A name in Latin letters that looks Korean, in one way to take it. */
interface KoreanName {
  /** Surnames that its one word may spell: 박. */
  readonly families: readonly string[];
  /** The other words, joined. */
  readonly given: string;
}

/** None, where no word is a Korean surname. */
export function koreanNames(words: readonly string[]): readonly KoreanName[] {
  return (words.length > 1 ? [words.length - 1, 0] : []).flatMap((at) => {
    const families = surnamesSpelled(words[at] ?? "");
    return families.length === 0 ? [] : [{ families, given: words.filter((_, index) => index !== at).join("") }];
  });
}

/** The initial consonants of a name in Latin letters that looks Korean, as plain ones: [jisoo, park] → ㅂㅈㅅ. Several, where it can be read in several ways. */
export function initialsOfLatin(words: readonly string[]): readonly string[] {
  const found = koreanNames(words).flatMap(({ families, given }) =>
    families.flatMap((family) =>
      initialsOfGiven(given).map((initials) => plainInitials(initialsOf(family)) + initials),
    ),
  );
  return [...new Set(found)].slice(0, 8);
}

/** The same of the given name alone: ㅈㅅ. */
export function givenInitialsOfLatin(words: readonly string[]): readonly string[] {
  return [...new Set(koreanNames(words).flatMap(({ given }) => initialsOfGiven(given)))].slice(0, 8);
}

function initialsOfGiven(given: string): readonly string[] {
  return readRomanized(given).map(({ initials }) => initials);
}
