import type { Name } from "../cards/card.ts";
import { chineseSound, withoutNasals } from "./chinese-sound.ts";
import { isHangul, isLatin } from "./fold-text.ts";
import { initialsOf, lettersOf } from "./hangul.ts";
import { key, longestHangulPrefix, prefixKeys } from "./key-kinds.ts";
import { givenInitialsOfLatin, initialsOfLatin } from "./korean-initials.ts";
import { type NameForms, nameForms } from "./name-forms.ts";
import { consonantsHeard } from "./phonetic.ts";
import { readFamily } from "./read-romanized.ts";
import { type NameReading, shortVowels } from "./read-written.ts";
import { soundsOfHangul } from "./romanize.ts";
import { blurredSound, soundOf } from "./sound.ts";
import { southernKey } from "./southern-given.ts";
import { withoutOneLetter } from "./typos.ts";

/** Everything that a person may be found by who has this name. */
export function nameKeys(name: Name): string[] {
  const forms = nameForms(name);
  const { words, parts, joined, latin } = forms;
  const all = [...words, ...parts, ...joined];
  return [
    ...all.map((word) => key("name", word)),
    ...[...words, ...parts].flatMap(beginnings),
    ...(latin ? koreanKeys(forms) : hangulKeys(words.join(""), parts)),
    ...all.filter(isLatin).flatMap(latinKeys),
    ...chineseKeys(forms),
    ...forms.readings().flatMap(readingKeys),
    ...typedByReading(forms.readings()),
    ...[...words, ...parts].flatMap(typoKeys),
  ];
}

/** Hangul is found letter by letter, as it is typed: 김미 is a beginning of 김민수. */
function beginnings(word: string): string[] {
  return isHangul(word)
    ? prefixKeys("namePrefix", lettersOf(word), 1, longestHangulPrefix)
    : prefixKeys("namePrefix", word);
}

function latinKeys(word: string): string[] {
  const sound = soundOf(word);
  return [
    ...readFamily(word).map(({ hangul }) => key("surname", hangul)),
    key("sound", sound),
    key("blurredSound", blurredSound(sound)),
    ...consonantsHeard(word).flatMap((code) => [code, ...nearConsonants(code)].map((one) => key("consonants", one))),
  ];
}

/** Of names in Chinese characters, and of Latin ones that may be Chinese from the first word to the last. */
function chineseKeys({ words, joined, latin, readings }: NameForms): string[] {
  const heard = latin
    ? [[...words, ...joined].map(chineseSound)]
    : readings().flatMap(({ sounds = [] }) => sounds.map((parts) => [...parts, parts.join("")]));
  return heard.flatMap((sounds) =>
    sounds.every((sound) => sound !== "") ? sounds.map((sound) => key("chinese", withoutNasals(sound))) : [],
  );
}

function readingKeys({ as, parts, heard = [] }: NameReading): string[] {
  const all = [...parts, parts.join("")];
  switch (as) {
    case "kana":
    case "japanese":
    case "mandarin":
      return all.map((word) => key("reading", shortVowels(word)));
    case "cantonese":
      return all.map((sound) => key("cantonese", sound));
    case "southern":
      return heard.flatMap((sounds, at) => sounds.map((sound) => southernKey(sound, at, heard.length)));
  }
}

/** So many of a Japanese name's readings are found while they are typed, and mistyped. */
const mostTyped = 2;

function typedByReading(readings: readonly NameReading[]): string[] {
  const japanese = readings.filter(({ as }) => as === "kana" || as === "japanese").slice(0, mostTyped);
  const parts = new Set(japanese.flatMap(({ parts }) => parts.map(shortVowels)));
  return [...parts].flatMap((part) => [...beginnings(part), ...typoKeys(part)]);
}

/** Of long words, for two typos in one: with one consonant left out. */
export function nearConsonants(code: string): readonly string[] {
  return code.length < 4 ? [] : Array.from(code, (_, at) => code.slice(0, at) + code.slice(at + 1));
}

/** Of a Latin name that looks Korean: what it may be in Hangul, its first syllable too, and its initials. */
function koreanKeys({ words, korean }: NameForms): string[] {
  const givens = korean().flatMap(({ givens }) => givens.map(({ hangul }) => hangul));
  return [
    ...[...givens, ...givens.map((given) => given.charAt(0))].map((hangul) => key("reading", hangul)),
    ...[...initialsOfLatin(words), ...givenInitialsOfLatin(words)].map((initials) => key("latinInitials", initials)),
  ];
}

function hangulKeys(whole: string, parts: readonly string[]): string[] {
  if (!isHangul(whole)) return [];
  const [family = "", given = ""] = parts.length > 1 ? parts : ["", whole];
  const initials = initialsOf(whole);
  return [
    key("surname", family),
    key("initials", initials),
    key("initials", initialsOf(given)),
    ...prefixKeys("initialsPrefix", initials),
    ...soundsOfHangul(given).map((sound) => key("blurredSound", blurredSound(sound))),
  ];
}

function typoKeys(word: string): string[] {
  const letters = isHangul(word) ? lettersOf(word) : word;
  const shorter = withoutOneLetter(letters);
  return shorter.length === 0 ? [] : [letters, ...shorter].map((one) => key("typo", one));
}
