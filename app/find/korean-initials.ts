import { initialsOf, plainInitials } from "./hangul.ts";
import { koreanNames } from "./read-romanized.ts";

/** The initial consonants of a name in Latin letters that looks Korean, as plain ones: [jisoo, park] → ㅂㅈㅅ. Several, where it can be read in several ways. */
export function initialsOfLatin(words: readonly string[]): readonly string[] {
  const found = koreanNames(words).flatMap(({ families, givens }) =>
    families.flatMap((family) => givens.map(({ hangul }) => plainInitials(initialsOf(family + hangul)))),
  );
  return [...new Set(found)].slice(0, 8);
}

/** The same of the given name alone: ㅈㅅ. */
export function givenInitialsOfLatin(words: readonly string[]): readonly string[] {
  const found = koreanNames(words).flatMap(({ givens }) =>
    givens.map(({ hangul }) => plainInitials(initialsOf(hangul))),
  );
  return [...new Set(found)].slice(0, 8);
}
