import { isHangul, isInitials, isLatin } from "./fold-text.ts";
import { initialsOf, plainInitials, splitName } from "./hangul.ts";
import { givenInitialsOfLatin, initialsOfLatin } from "./korean-initials.ts";
import { initialsForLatin } from "./latin-initials.ts";
import type { NameMatch } from "./match-name.ts";
import type { NameForms } from "./name-forms.ts";

/** ㅂㅈㅅ, also in part (박ㅈㅅ); of Latin names that look Korean, too. */
export function initials(word: string, { words, latin, korean }: NameForms): NameMatch | undefined {
  if (!isInitials(word)) return undefined;
  if (latin) return initialsOfLatinName(word, words, korean);
  const whole = words.join("");
  if (begins(whole, word))
    return { how: whole.length === word.length ? "initials" : "prefix", covers: word.length / whole.length };
  const { given } = splitName(whole);
  return begins(given, word) && given.length === word.length
    ? { how: "initials", covers: word.length / whole.length }
    : undefined;
}

function initialsOfLatinName(
  word: string,
  words: readonly string[],
  korean: NameForms["korean"],
): NameMatch | undefined {
  const { family, given } = splitName(word);
  if (isHangul(family)) {
    // 박ㅈㅅ says which family, 박지ㅅ a part of the given name too.
    const met = korean().some(
      ({ families, givens }) =>
        families.includes(family) &&
        givens.some(({ hangul }) => hangul.length === given.length && begins(hangul, given)),
    );
    return met ? { how: "romanized", covers: 1 } : undefined;
  }
  const plain = plainInitials(initialsOf(word));
  if (initialsOfLatin(words).includes(plain)) return { how: "romanized", covers: 1 };
  return givenInitialsOfLatin(words).includes(plain) ? { how: "romanized", covers: 0.5 } : undefined;
}

function begins(name: string, word: string): boolean {
  const letters = Array.from(word);
  return (
    letters.length <= name.length &&
    letters.every((letter, at) => letter === name[at] || letter === initialsOf(name[at] ?? ""))
  );
}

/** ms for 민수. */
export function initialLetters(word: string, { words, latin, parts }: NameForms): NameMatch | undefined {
  if (!isLatin(word) || word.length > 3) return undefined;
  const asked = initialsForLatin(word);
  const covers = word.length / Math.max(words.join("").length, word.length + 1);
  if (latin) {
    const own = givenInitialsOfLatin(words);
    return asked.some((one) => own.includes(plainInitials(one))) ? { how: "part", covers, fit: 0.2 } : undefined;
  }
  const own = initialsOf(parts[1] ?? "");
  return own !== "" && asked.includes(own) ? { how: "part", covers, fit: 0.4 } : undefined;
}
