import type { SearchKey } from "../ports/search-view.ts";
import { key } from "./key-kinds.ts";
import { once } from "./once.ts";
import { remember } from "./remember.ts";
import { soundsByCharacter } from "./sounds-by-character.ts";
import { southernSpellings } from "./southern-spellings.ts";
import { southernSyllable } from "./southern-syllables.ts";

const longestSyllable = 6;
/** Of one word: where it may be cut, and what its syllables may be. */
const mostWays = 8;

/** What a folded Latin word may be as a given name of one or two characters, in the sounds of `southern-syllables.ts`: bunkeng is bun keng. */
export const southernGiven = remember((latin: string): readonly (readonly string[])[] => {
  if (latin.length < 2 || latin.length > 2 * longestSyllable || !/^[a-z]+$/.test(latin)) return [];
  const one = southernSyllable(latin).map((sound) => [sound]);
  const two = Array.from(latin, (_, at) => at).flatMap((at) => {
    const ends = at === 0 ? [] : southernSyllable(latin.slice(at));
    return ends.length === 0
      ? []
      : southernSyllable(latin.slice(0, at)).flatMap((first) => ends.map((end) => [first, end]));
  });
  return [...one, ...two].slice(0, mostWays);
});

const spellings = once(() => soundsByCharacter(southernSpellings));

/** What a character of a given name may sound like, except in Mandarin and Cantonese; empty for an unknown one. */
export function southernSoundsOf(character: string): readonly string[] {
  return (spellings().get(character) ?? []).flatMap((spelling) => southernSyllable(spelling)[0] ?? []);
}

/** Of one syllable of a given name that has so many. */
export function southernKey(sound: string, at: number, of: number): SearchKey {
  return key("southern", `${of === 1 ? 0 : at + 1}${sound}`);
}
