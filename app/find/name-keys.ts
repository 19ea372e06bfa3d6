import type { Name } from "../cards/card.ts";
import { isHangul, isLatin } from "./fold-text.ts";
import { initialsOf, lettersOf } from "./hangul.ts";
import { key, prefixKeys } from "./key-kinds.ts";
import { nameForms } from "./name-forms.ts";
import { givenInitialsOfLatin, initialsOfLatin, readRomanized } from "./read-romanized.ts";
import { soundsOfHangul } from "./romanize.ts";
import { blurredSound, soundOf } from "./sound.ts";
import { surnamesSpelled } from "./surnames.ts";
import { withoutOneLetter } from "./typos.ts";

/** Everything that a person may be found by who has this name. */
export function nameKeys(name: Name): string[] {
  const { words, parts, joined, latin } = nameForms(name);
  const all = [...words, ...parts, ...joined];
  return [
    ...all.map((word) => key("name", word)),
    ...[...words, ...parts].flatMap((word) => prefixKeys("namePrefix", word)),
    ...(latin
      ? [...initialsOfLatin(words), ...givenInitialsOfLatin(words)].map((initials) => key("latinInitials", initials))
      : hangulKeys(words.join(""), parts)),
    ...all.filter(isLatin).flatMap(latinKeys),
    ...[...words, ...parts].flatMap(typoKeys),
  ];
}

/** The sounds of a Latin word, and of its syllables where it looks Korean, for those who write Ji Soo. */
function latinKeys(word: string): string[] {
  const syllables = readRomanized(word).flatMap((one) => (one.syllables.length > 1 ? one.syllables : []));
  return [
    ...surnamesSpelled(word).map((surname) => key("surname", surname)),
    ...[word, ...new Set(syllables)].map(soundOf).map((sound) => key("sound", sound)),
    key("blurredSound", blurredSound(soundOf(word))),
  ];
}

function hangulKeys(whole: string, parts: readonly string[]): string[] {
  if (!isHangul(whole)) return [];
  const [family = "", given = ""] = parts.length > 1 ? parts : ["", whole];
  const initials = initialsOf(whole);
  const sounds = soundsOfHangul(given);
  return [
    key("surname", family),
    key("initials", initials),
    key("initials", initialsOf(given)),
    ...prefixKeys("initialsPrefix", initials),
    ...soundsOfHangul(family).map((sound) => key("sound", sound)),
    ...sounds.map((sound) => key("sound", sound)),
    ...Array.from(given).flatMap((syllable) => soundsOfHangul(syllable).map((sound) => key("sound", sound))),
    ...sounds.map((sound) => key("blurredSound", blurredSound(sound))),
  ];
}

function typoKeys(word: string): string[] {
  const letters = isHangul(word) ? lettersOf(word) : word;
  const shorter = withoutOneLetter(letters);
  return shorter.length === 0 ? [] : [letters, ...shorter].map((one) => key("typo", one));
}
