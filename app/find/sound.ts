import { remember } from "./remember.ts";

/*
 * Latin spellings of one sound, folded into one: Jisoo, Ji-su and Jeesoo are `jisu`. Made for the ways that Koreans spell
 * their names; for other names it still forgives c/k, f/ph, v/b and doubled letters.
 */

/** In this order. Korean spellings tell neither k from g, t from d, p from b, nor j from ch. */
const consonants: readonly (readonly [RegExp, string])[] = [
  [/tch|ch|dj/g, "j"],
  [/sh|sch/g, "s"],
  [/ph|(?<!n)gh(?=[aeiou])|kh|th/g, "H"],
  [/ck|q|c/g, "k"],
  [/x/g, "ks"],
  [/z/g, "j"],
  [/ng/g, "n"],
];
const aspirated: Readonly<Record<string, string>> = { ph: "p", gh: "k", kh: "k", th: "t" };
const merged: Readonly<Record<string, string>> = { g: "k", d: "t", b: "p", v: "p", f: "p", l: "r" };

/** Longest first; each is one vowel of Korean. */
const vowels: readonly (readonly [string, string])[] = [
  ["yeo", "yə"],
  ["you", "yə"],
  ["yoo", "yu"],
  ["yeu", "yə"],
  ["yae", "ye"],
  ["yai", "ye"],
  ["wae", "we"],
  ["oae", "we"],
  ["weo", "wo"],
  ["woo", "u"],
  ["wee", "wi"],
  ["eui", "i"],
  ["yi", "i"],
  ["ee", "i"],
  ["ie", "i"],
  ["ew", "yu"],
  ["oo", "u"],
  ["wu", "u"],
  ["ou", "ə"],
  ["eo", "ə"],
  ["eu", "ɨ"],
  ["oe", "we"],
  ["oi", "we"],
  ["oa", "wa"],
  ["ui", "i"],
  ["ae", "e"],
  ["ai", "e"],
  ["ei", "e"],
  ["ea", "e"],
];
const glided: readonly (readonly [RegExp, string])[] = [
  [/ay(?![aeiou])/g, "ae"],
  [/ey(?![aeiou])/g, "ae"],
  [/oy(?![aeiou])/g, "oe"],
  [/(?<![aeiouy])y(?![aeiou])/g, "i"],
];

/** The sound of a folded Latin word. */
export const soundOf = remember(sound);

function sound(latin: string): string {
  let text = latin.replace(/^rh/, "r");
  for (const [from, to] of consonants)
    text = text.replace(from, (found) => (to === "H" ? (aspirated[found] ?? "") : to));
  text = text
    .replace(/(?<=[aeiouy])h(?![aeiouyw])/g, "")
    .replace(/(?<=[aeiouy])r(?![aeiouywr])/g, "")
    .replace(/[gdbvfl]/g, (letter) => merged[letter] ?? letter);
  for (const [from, to] of glided) text = text.replace(from, to);
  return vowelsOf(text).replace(/(.)\1+/g, "$1");
}

function vowelsOf(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; ) {
    const found = vowels.find(([spelling]) => text.startsWith(spelling, at));
    out += found ? found[1] : text.charAt(at);
    at += found ? found[0].length : 1;
  }
  return out;
}

const blurred: readonly (readonly [RegExp, string])[] = [
  [/wi/g, "i"],
  [/we|ye/g, "e"],
  [/w/g, ""],
  [/[əɨu]/g, "o"],
  [/(.)\1+/g, "$1"],
];

/** Coarser: what people confuse who have only heard the name. 지수, 지서 and 지소 are one. */
export function blurredSound(sound: string): string {
  return blurred.reduce((text, [from, to]) => text.replace(from, to), sound);
}
