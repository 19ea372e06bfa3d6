import type { Alternative } from "../ports/search-view.ts";
import { cantoneseSounds } from "./cantonese-sound.ts";
import { chineseSound, withoutNasals } from "./chinese-sound.ts";
import { chineseSurnames } from "./chinese-surnames.ts";
import { isDigits, isHangul, isInitials, isLatin } from "./fold-text.ts";
import { initialsOf, lettersOf, plainInitials, splitName } from "./hangul.ts";
import { fourDigits, key, longestHangulPrefix, longestPrefix, pairsOf } from "./key-kinds.ts";
import { initialsForLatin } from "./latin-initials.ts";
import { nearConsonants } from "./name-keys.ts";
import { consonantsHeard } from "./phonetic.ts";
import type { Meaning } from "./query.ts";
import { readBeginning, readFamily, readGiven, readWhole, type WholeReading } from "./read-romanized.ts";
import { asHepburn, isKana, readKana, shortVowels } from "./read-written.ts";
import { soundsOfHangul } from "./romanize.ts";
import { blurredSound, soundOf } from "./sound.ts";
import { southernGiven, southernKey } from "./southern-given.ts";
import { withoutOneLetter } from "./typos.ts";

/*
 * What a word asks the search view for. Tiers, from plain to far-fetched. 0: a name. 1: a word of something else. 2: the beginning or a part.
 * 3: in other letters, as most spell it. 4: as few do. 5: mistyped. 6: misheard.
 */

const one = (tier: number, ...keys: string[]): Alternative => ({ tier, keys });

/** A run of digits can be a number, a part of one, or a word (a house number). */
export function digitAlternatives(digits: string): Alternative[] {
  return [one(0, ...fourDigits(digits).map((four) => key("digits", four))), one(1, key("word", digits))];
}

export function mailAlternatives(words: string): Alternative[] {
  return [one(0, key("mail", words))];
}

/** Of what one word may mean. */
export function textAlternatives({ by, text }: Meaning): Alternative[] {
  switch (by) {
    case "typed":
      return wordAlternatives(text);
    case "joined":
      return joinedAlternatives(text);
    case "nickname":
      return [one(2, key("name", text))];
    case "spelling":
      return [one(2, key("name", text)), one(2, key("namePrefix", beginningOf(text)))];
    case "synonym":
      return [
        one(2, ...text.split(" ").map((word) => key(isHangul(word) ? "wordPrefix" : "word", word))),
        ...(isHangul(text) ? [one(2, key("word", text))] : []),
      ];
    case "keyboard":
      return wordAlternatives(text)
        .filter(({ tier }) => tier < 4)
        .map(({ tier, keys }) => one(tier < 2 ? 3 : 4, ...keys));
  }
}

function beginningOf(word: string): string {
  return hangulTyped.test(word) ? lettersOf(word).slice(0, longestHangulPrefix) : startOf(word);
}

function startOf(word: string): string {
  return Array.from(word).slice(0, longestPrefix).join("");
}

/** Hangul, the last of it perhaps not whole yet. */
const hangulTyped = /^[가-힣ㄱ-ㅎㅏ-ㅣ]+$/;

function wordAlternatives(word: string): Alternative[] {
  const plain = [
    one(0, key("name", word)),
    one(1, key("word", word)),
    one(2, key("namePrefix", beginningOf(word))),
    one(2, key("wordPrefix", startOf(word))),
  ];
  if (isInitials(word)) return [...plain, ...initialsAlternatives(word)];
  if (isLatin(word)) return [...plain, ...latinAlternatives(word)];
  if (hangulTyped.test(word) && !isHangul(word)) return [...plain, ...typoAlternatives(lettersOf(word))];
  const pairs = pairsOf(word).map((pair) => key("pair", pair));
  return [
    ...plain,
    ...(pairs.length > 0 && !isDigits(word) ? [one(2, ...pairs)] : []),
    ...(isHangul(word) ? hangulAlternatives(word) : []),
    ...(isKana(word) ? kanaAlternatives(readKana(word)) : []),
  ];
}

/** ㄱㅁㅅ, and in part: 김ㅁㅅ, 김민ㅅ, whose syllables are its beginning. */
function initialsAlternatives(word: string): Alternative[] {
  const initials = initialsOf(word);
  const syllables = /^[가-힣]*/.exec(word)?.[0] ?? "";
  if (syllables === "") {
    return [
      one(0, key("initials", initials)),
      one(2, key("initialsPrefix", initials)),
      one(3, key("latinInitials", plainInitials(initials))),
      ...(initials === word ? [] : typoAlternatives(lettersOf(word))),
    ];
  }
  const known = key("namePrefix", lettersOf(syllables).slice(0, longestHangulPrefix));
  const { family, given } = splitName(word);
  return [
    one(0, known, key("initials", initials)),
    one(2, known, key("initialsPrefix", initials)),
    one(3, key("surname", family), key("latinInitials", plainInitials(initialsOf(given)))),
    ...typoAlternatives(lettersOf(word)),
  ];
}

/** So much dearer than the best reading is a far-fetched one; and one that is dear by itself. */
const farBehind = 1;
const farFetched = 2.4;

function latinAlternatives(word: string): Alternative[] {
  const sound = soundOf(word);
  const [code, ...codes] = consonantsHeard(word);
  const consonants = code === undefined ? [] : [code, ...nearConsonants(code), ...codes];
  return [
    ...readFamily(word).map(({ hangul }) => one(3, key("surname", hangul))),
    ...givenAlternatives(word),
    ...wholeAlternatives(3, readWhole(word)),
    ...readBeginning(word).map((letters) => one(4, key("namePrefix", letters.slice(0, longestHangulPrefix)))),
    ...initialLetters(word),
    ...readingAlternatives(word),
    ...chineseAlternatives(word),
    one(3, key("sound", sound)),
    one(6, key("blurredSound", blurredSound(sound))),
    ...consonants.map((heard) => one(6, key("consonants", heard))),
    ...typoAlternatives(word),
  ];
}

function givenAlternatives(word: string): Alternative[] {
  const readings = readGiven(word);
  const best = readings[0]?.cost ?? 0;
  return readings.flatMap(({ hangul, cost }) => {
    const tier = cost <= best + farBehind && cost <= farFetched ? 3 : 4;
    return [one(tier, key("name", hangul)), one(tier, key("reading", hangul))];
  });
}

/** A whole name: in Hangul it is one word, in Latin letters two. */
export function wholeAlternatives(tier: number, names: readonly WholeReading[]): Alternative[] {
  const best = names[0]?.cost ?? 0;
  return names.flatMap(({ family, given, cost }) => {
    const own = tier + (cost <= best + farBehind ? 0 : 1);
    return [one(own, key("name", family + given)), one(own, key("surname", family), key("reading", given))];
  });
}

/** ms may be 민수. */
function initialLetters(word: string): Alternative[] {
  return initialsForLatin(word).flatMap((initials) => [
    one(4, key("initials", initials)),
    one(4, key("latinInitials", plainInitials(initials))),
  ]);
}

/** A name whose syllables, letters or parts were written apart. */
function joinedAlternatives(text: string): Alternative[] {
  if (!isLatin(text)) return [one(0, key("name", text))];
  return [
    one(1, key("name", text)),
    ...givenAlternatives(text),
    ...initialLetters(text),
    ...readingAlternatives(text),
    ...chineseAlternatives(text),
  ];
}

function readingAlternatives(word: string): Alternative[] {
  const read = shortVowels(word);
  const hepburn = shortVowels(asHepburn(word));
  return [one(3, key("reading", read)), ...(hepburn === read ? [] : [one(4, key("reading", hepburn))])];
}

function kanaAlternatives(read: string): Alternative[] {
  return [one(3, key("reading", read)), one(3, key("name", read)), one(3, key("namePrefix", startOf(read)))];
}

function chineseAlternatives(word: string): Alternative[] {
  const sound = chineseSound(word);
  return [
    ...(sound === "" ? [] : [one(3, key("chinese", withoutNasals(sound)))]),
    ...chineseSurnames(word).map((pinyin) => one(4, key("reading", pinyin))),
    ...cantoneseSounds(word).map((heard) => one(4, key("cantonese", heard))),
    ...southernGiven(word).map((sounds) => one(4, ...sounds.map((sound, at) => southernKey(sound, at, sounds.length)))),
  ];
}

/** 지수 may be written Jisoo on the card, 박지수 Park Jisoo, in two words. */
function hangulAlternatives(word: string): Alternative[] {
  const { family, given } = splitName(word);
  return [
    one(3, key("surname", word)),
    one(3, key("reading", word)),
    ...(given !== "" && family !== ""
      ? [
          one(3, key("surname", family), key("reading", given)),
          ...soundsOfHangul(given).map((sound) => one(4, key("surname", family), key("sound", sound))),
        ]
      : []),
    ...soundsOfHangul(word)
      .slice(0, 3)
      .map((sound) => one(4, key("sound", sound))),
    ...typoAlternatives(lettersOf(word)),
    ...slipsInHangul(word),
  ];
}

/** One letter too many, too few, other, or two changed round; and for two of these a beginning without any. */
function typoAlternatives(letters: string): Alternative[] {
  const shorter = withoutOneLetter(letters);
  if (shorter.length === 0) return [];
  const beginning = letters.slice(0, Math.floor(letters.length / 2));
  return [
    ...[letters, ...shorter].map((typo) => one(5, key("typo", typo))),
    ...(beginning.length < 3 ? [] : [one(6, key("namePrefix", beginning))]),
  ];
}

/** Two slips in a Korean name: one in the family name and one in the given one, or both in vowels and finals. */
function slipsInHangul(word: string): Alternative[] {
  const { family, given } = splitName(word);
  if (family === "") return [];
  const letters = lettersOf(given);
  return [
    ...[letters, ...withoutOneLetter(letters)].map((typo) => one(6, key("typo", typo))),
    one(6, key("surname", family), key("initials", initialsOf(word))),
  ];
}
