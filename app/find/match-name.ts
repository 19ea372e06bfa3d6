import { isHangul, isInitials, isLatin } from "./fold-text.ts";
import { initialsOf, lettersOf, plainInitials, splitName } from "./hangul.ts";
import type { How } from "./match.ts";
import type { NameForms } from "./name-forms.ts";
import { givenInitialsOfLatin, initialsOfLatin, koreanNames, readRomanized } from "./read-romanized.ts";
import { soundsOfHangul, spells } from "./romanize.ts";
import { blurredSound, soundOf } from "./sound.ts";
import { surnamesSpelled } from "./surnames.ts";
import { oneTypoApart } from "./typos.ts";

export interface NameMatch {
  readonly how: How;
  /** How much of the name was asked for, 0..1. */
  readonly covers: number;
}

type Try = (word: string, name: NameForms) => NameMatch | undefined;

/** Letter by letter. */
export function matchPlainly(word: string, name: NameForms): NameMatch | undefined {
  return firstOf([exact, initials, prefix], word, name);
}

/** In other letters, or in spite of a mistake. */
export function matchLoosely(word: string, name: NameForms): NameMatch | undefined {
  return firstOf([romanized, typo, misheard], word, name);
}

/** Best first: the first that fits is how a word meets a name. */
function firstOf(tries: readonly Try[], word: string, name: NameForms): NameMatch | undefined {
  for (const attempt of tries) {
    const found = attempt(word, name);
    if (found) return found;
  }
  return undefined;
}

/** The name's words and parts, the longest first, each with how much of the name it is. */
function piecesOf({ words, parts, joined }: NameForms): readonly { text: string; covers: number }[] {
  const length = words.join("").length;
  return [...joined, ...words, ...parts].map((text) => ({ text, covers: text.length / length }));
}

function fits(how: How, name: NameForms, test: (text: string) => boolean): NameMatch | undefined {
  const met = piecesOf(name).filter(({ text }) => test(text));
  return met.length > 0 ? { how, covers: Math.max(...met.map(({ covers }) => covers)) } : undefined;
}

function exact(word: string, name: NameForms) {
  return fits("exact", name, (text) => text === word);
}

function prefix(word: string, name: NameForms) {
  const met = fits("prefix", name, (text) => text.startsWith(word));
  return met && { how: met.how, covers: met.covers / 2 };
}

/** ㅂㅈㅅ, also in part (박ㅈㅅ); of Latin names that look Korean, too. */
function initials(word: string, { words, latin }: NameForms): NameMatch | undefined {
  if (!isInitials(word)) return undefined;
  if (latin) {
    const plain = plainInitials(initialsOf(word));
    if (initialsOfLatin(words).includes(plain)) return { how: "romanized", covers: 1 };
    return givenInitialsOfLatin(words).includes(plain) ? { how: "romanized", covers: 0.5 } : undefined;
  }
  const whole = words.join("");
  if (begins(whole, word))
    return { how: whole.length === word.length ? "initials" : "prefix", covers: word.length / whole.length };
  const { given } = splitName(whole);
  return begins(given, word) && given.length === word.length
    ? { how: "initials", covers: word.length / whole.length }
    : undefined;
}

function begins(name: string, word: string): boolean {
  const letters = Array.from(word);
  return (
    letters.length <= name.length &&
    letters.every((letter, at) => letter === name[at] || letter === initialsOf(name[at] ?? ""))
  );
}

/** In the other letters, as people usually spell it. */
function romanized(word: string, name: NameForms): NameMatch | undefined {
  if (isLatin(word)) return name.latin ? sameSound(word, name) : spelledInLatin(word, name);
  return isHangul(word) && name.latin ? spelledInHangul(word, name) : undefined;
}

function sameSound(word: string, name: NameForms): NameMatch | undefined {
  const sound = soundOf(word);
  const surname = surnamesSpelled(word);
  return (
    fits(
      "romanized",
      name,
      (text) => soundOf(text) === sound || surnamesSpelled(text).some((one) => surname.includes(one)),
    ) ??
    fits("part", name, (text) =>
      readRomanized(text).some((one) => one.syllables.length > 1 && one.syllables.map(soundOf).includes(sound)),
    )
  );
}

function spelledInLatin(word: string, name: NameForms): NameMatch | undefined {
  return (
    fits("romanized", name, (text) => isHangul(text) && spells(text, word)) ??
    fits("part", name, (text) => isHangul(text) && text.length > 1 && Array.from(text).some((one) => spells(one, word)))
  );
}

/** 지수 for Jisoo, 박지수 for Jisoo Park. */
function spelledInHangul(word: string, name: NameForms): NameMatch | undefined {
  const single = fits("romanized", name, (text) => spells(word, text));
  const { family, given } = splitName(word);
  const whole = name.words.some((one, at) => {
    const rest = name.words.filter((_, index) => index !== at).join("");
    return family !== "" && spells(family, one) && spells(given, rest);
  });
  if (whole) return { how: "romanized", covers: 1 };
  return single ?? (beginsInHangul(word, name) ? { how: "part", covers: 0.25 } : undefined);
}

/** 지 or 박지 for Jisoo Park, while somebody types; only of names that look Korean. */
function beginsInHangul(word: string, { words }: NameForms): boolean {
  const { family, given } = splitName(word);
  return koreanNames(words).some((name) => {
    const starts = [word, ...(family !== "" && name.families.includes(family) ? [given] : [])];
    return starts.some((start) => start !== "" && beginsSpelled(start, name.given));
  });
}

function beginsSpelled(hangul: string, latin: string): boolean {
  const letters = Array.from(hangul);
  return readRomanized(latin).some(
    ({ syllables }) =>
      syllables.length > letters.length && letters.every((letter, at) => spells(letter, syllables[at] ?? "")),
  );
}

function typo(word: string, name: NameForms): NameMatch | undefined {
  const letters = isHangul(word) ? lettersOf(word) : word;
  return fits(
    "typo",
    name,
    (text) => oneTypoApart(isHangul(text) ? lettersOf(text) : text, letters) && letters.length > 3,
  );
}

function misheard(word: string, name: NameForms): NameMatch | undefined {
  const sounds = blurredSounds(word);
  return sounds.length === 0 || (isHangul(word) && !name.latin)
    ? undefined
    : fits("sound", name, (text) => blurredSounds(text).some((one) => sounds.includes(one)));
}

function blurredSounds(text: string): readonly string[] {
  if (isLatin(text)) return [blurredSound(soundOf(text))];
  return isHangul(text) ? soundsOfHangul(text).map(blurredSound) : [];
}
