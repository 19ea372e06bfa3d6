import { toRomaji } from "wanakana";
import type { Name } from "../cards/card.ts";
import { wordsOf } from "./fold-text.ts";
import { guessFamilyName, type Likely, readFamilyName, readGivenName, splitJapanese } from "./japanese-names.ts";
import { readCantonese, readMandarin, readSouthern } from "./read-chinese.ts";
import { remember } from "./remember.ts";

/*
 * Names in kana and in Chinese characters, as they are read aloud, in Latin letters. Kana say it themselves. Characters are read as
 * Japanese where they begin with a Japanese family name, and as Chinese unless they are certainly Japanese.
 */

const kana = /^[\u3041-\u309f\u30a0-\u30ff]+$/;
const han = /^[\p{Script=Han}々]+$/u;
const hanOrKana = /^[\p{Script=Han}々ヶ\u3041-\u309f\u30a0-\u30ff]+$/u;

export const isKana = (text: string): boolean => kana.test(text);

/** Long vowels are written in many ways: Sato, Satoh, Satou, Satō. */
export function shortVowels(romaji: string): string {
  return romaji
    .replace(/o[ou]+|oh(?![aiueoy])/g, "o")
    .replace(/uu+|uh(?![aiueoy])/g, "u")
    .replace(/m(?=[bp])/g, "n");
}

/** The word in Hepburn's spelling where it was in Kunrei's or the passport's of old: syota → shota, hujita → fujita. */
export function asHepburn(romaji: string): string {
  return romaji
    .replace(/sy/g, "sh")
    .replace(/si/g, "shi")
    .replace(/ty/g, "ch")
    .replace(/ti/g, "chi")
    .replace(/tu/g, "tsu")
    .replace(/[zj]y/g, "j")
    .replace(/zi/g, "ji")
    .replace(/(?<![sc])hu/g, "fu")
    .replace(/cch/g, "tch");
}

/** さとう → sato. */
export const readKana = remember((text: string): string =>
  shortVowels(
    toRomaji(text)
      .toLowerCase()
      .replace(/[^a-z]/g, ""),
  ),
);

/** `cantonese` is in the sounds of `cantonese-sound.ts`, the others in Latin letters. */
export interface NameReading {
  readonly as: "kana" | "japanese" | "mandarin" | "cantonese" | "southern";
  /** Family name and given name, or words. */
  readonly parts: readonly string[];
  /** How likely it is, 0..1. */
  readonly fit: number;
  /** Of Mandarin: its parts as `chinese-sound.ts` has them, cut at their syllables and anywhere: tehua may be teh-ua. */
  readonly sounds?: readonly (readonly string[])[];
  /** Of `southern`: what each character of the given name may sound like, as `southern-syllables.ts` has it. */
  readonly heard?: readonly (readonly string[])[];
}

/** Two readings of a family name and two of a given one make four; so many of them are kept, the likeliest first. */
const mostJapanese = 6;
const longest = 6;

/** In every way that is known to read the name. */
export function readingsOfName({ written, family, given }: Name): readonly NameReading[] {
  const words = wordsOf([family, given].every((part) => part) ? `${family} ${given}` : written);
  if (words.length > 0 && words.every(isKana)) return [{ as: "kana", parts: words.map(readKana), fit: 1 }];
  const whole = words.join("");
  if (!hanOrKana.test(whole) || Array.from(whole).length > longest + 2) return [];
  const parts = words.length === 2 ? ([words[0] ?? "", words[1] ?? ""] as const) : splitJapanese(whole);
  const japanese = parts === undefined ? [] : readJapanese(parts);
  if (!han.test(whole) || whole.length > longest || isCertainlyJapanese(words, parts, japanese)) return japanese;
  return [...japanese, ...readMandarin(whole), ...readCantonese(whole), ...readSouthern(whole)];
}

function isCertainlyJapanese(
  words: readonly string[],
  parts: readonly [string, string] | undefined,
  japanese: readonly NameReading[],
): boolean {
  if (japanese.length === 0 || parts === undefined) return false;
  const [family, given] = parts;
  return family.length > 1 && (words.length === 2 || given.length > 1);
}

function readFamily(family: string): readonly Likely[] {
  if (isKana(family)) return [{ kana: family, fit: 1 }];
  const known = readFamilyName(family);
  return known.length > 0 ? known : guessFamilyName(family);
}

function readJapanese([family, given]: readonly [string, string]): NameReading[] {
  return readFamily(family)
    .flatMap((first) => readGivenName(given).map((last) => ({ first, last, fit: first.fit * last.fit })))
    .sort((one, other) => other.fit - one.fit)
    .slice(0, mostJapanese)
    .map(({ first, last, fit }) => ({ as: "japanese", parts: [readKana(first.kana), readKana(last.kana)], fit }));
}
