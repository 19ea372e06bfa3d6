import { chineseSound } from "./chinese-sound.ts";
import { isHangul, isLatin } from "./fold-text.ts";
import { lettersOf, splitName } from "./hangul.ts";
import type { How } from "./match.ts";
import { initialLetters, initials } from "./match-initials.ts";
import { beginsSo, mistypedSo, readSo } from "./match-reading.ts";
import type { NameForms, Piece } from "./name-forms.ts";
import { consonantsHeard } from "./phonetic.ts";
import { readBeginning, readFamily, readGiven, readWhole } from "./read-romanized.ts";
import { isKana, readKana, shortVowels } from "./read-written.ts";
import { soundsOfHangul } from "./romanize.ts";
import { blurredSound, soundOf } from "./sound.ts";
import { spellingCost } from "./spell-hangul.ts";
import { oneTypoApart, typosBetween } from "./typos.ts";

export interface NameMatch {
  readonly how: How;
  /** How much of the name was asked for, 0..1. */
  readonly covers: number;
  /** How well it fits, of those that fit in this way: 1 is best. */
  readonly fit?: number;
}

type Try = (word: string, name: NameForms) => NameMatch | undefined;

/** Letter by letter. */
export function matchPlainly(word: string, name: NameForms): NameMatch | undefined {
  return firstOf([exact, initials, prefix], word, name);
}

export function matchExactly(word: string, name: NameForms): NameMatch | undefined {
  return exact(word, name);
}

/** Of words that may be one name. */
export function matchJoined(word: string, name: NameForms): NameMatch | undefined {
  return firstOf([exact, romanized, initialLetters], word, name);
}

/** In other letters, or in spite of a mistake. */
export function matchLoosely(word: string, name: NameForms): NameMatch | undefined {
  return firstOf([romanized, beginning, initialLetters, typo, misheard], word, name);
}

/** Best first: the first that fits is how a word meets a name. */
function firstOf(tries: readonly Try[], word: string, name: NameForms): NameMatch | undefined {
  for (const attempt of tries) {
    const found = attempt(word, name);
    if (found) return found;
  }
  return undefined;
}

function fits(how: How, { pieces }: NameForms, test: (piece: Piece) => boolean): NameMatch | undefined {
  let covers = -1;
  for (const piece of pieces) if (piece.covers > covers && test(piece)) covers = piece.covers;
  return covers < 0 ? undefined : { how, covers };
}

function exact(word: string, name: NameForms) {
  return fits("exact", name, ({ text }) => text === word);
}

/** Of Hangul letter by letter: 김미 is a beginning of 김민수, and so is 박짓 of 박지수. */
function prefix(word: string, { pieces }: NameForms): NameMatch | undefined {
  const typed = lettersOf(word);
  let covers = -1;
  for (const { text, letters, covers: whole } of pieces) {
    const start = letters === text ? word : typed;
    if (letters.startsWith(start)) covers = Math.max(covers, (whole * start.length) / letters.length);
  }
  return covers < 0 ? undefined : { how: "prefix", covers };
}

/** In the other letters, as people spell it: the more usual the spelling, the better it fits. */
function romanized(word: string, name: NameForms): NameMatch | undefined {
  if (isLatin(word)) {
    if (name.latin) return sameReading(word, name) ?? sameSound(word, name) ?? sameChinese(word, name);
    return spelledInLatin(word, name) ?? readSo(word, name.readings());
  }
  if (isKana(word))
    return name.latin
      ? fits("romanized", name, ({ text }) => shortVowels(text) === readKana(word))
      : readSo(readKana(word), name.readings());
  return isHangul(word) && name.latin ? spelledInHangul(word, name) : undefined;
}

/** What a spelling can cost at most. */
const dearest = 5;
const fitOf = (cost: number) => 1 - Math.min(cost, dearest) / dearest;

function sameSound(word: string, name: NameForms): NameMatch | undefined {
  const sound = soundOf(word);
  const met = fits("romanized", name, ({ text }) => soundOf(text) === sound);
  return met && { ...met, fit: 0.5 };
}

/** Hyunjung and Hyeonjeong, Park and Pak: both may be the same in Hangul. */
function sameReading(word: string, { words, korean }: NameForms): NameMatch | undefined {
  const length = words.join("").length;
  const matches = korean().flatMap(({ families, givens }): NameMatch[] => {
    const family = readFamily(word).find(({ hangul }) => families.includes(hangul));
    const familyCovers =
      Math.min(...words.filter((one) => readFamily(one).length > 0).map((one) => one.length)) / length;
    const asGiven = readGiven(word).flatMap(({ hangul, cost }) =>
      givens.filter((given) => given.hangul === hangul).map((given) => cost + given.cost),
    );
    return [
      ...(family ? [{ how: "romanized", covers: familyCovers, fit: fitOf(family.cost) } as const] : []),
      ...(asGiven.length > 0
        ? [{ how: "romanized", covers: 1 - familyCovers, fit: fitOf(Math.min(...asGiven)) } as const]
        : []),
    ];
  });
  return matches.sort((one, other) => other.covers - one.covers)[0];
}

function spelledInLatin(word: string, { pieces, parts }: NameForms): NameMatch | undefined {
  let best: NameMatch | undefined;
  for (const { text, covers } of pieces) {
    const cost = isHangul(text) ? spellingCost(text, word) : undefined;
    if (cost !== undefined && fitOf(cost) > (best?.fit ?? -1)) best = { how: "romanized", covers, fit: fitOf(cost) };
  }
  if (best) return best;
  const whole = readWhole(word).find(({ family, given }) => parts[0] === family && parts[1] === given);
  return whole && { how: "romanized", covers: 1, fit: fitOf(whole.cost) };
}

/** Hsieh and Xie. */
function sameChinese(word: string, name: NameForms): NameMatch | undefined {
  const sound = chineseSound(word);
  const met = sound === "" ? undefined : fits("romanized", name, ({ text }) => chineseSound(text) === sound);
  return met && { ...met, fit: 0.5 };
}

/** 지수 for Jisoo, 박지수 for Jisoo Park. */
function spelledInHangul(word: string, name: NameForms): NameMatch | undefined {
  const { family, given } = splitName(word);
  for (const [at, one] of name.words.entries()) {
    const rest = name.words.filter((_, index) => index !== at).join("");
    const cost = (spellingCost(family, one) ?? Number.NaN) + (spellingCost(given, rest) ?? Number.NaN);
    if (family !== "" && rest !== "" && cost >= 0) return { how: "romanized", covers: 1, fit: fitOf(cost) };
  }
  let best: NameMatch | undefined;
  for (const { text, covers } of name.pieces) {
    const cost = spellingCost(word, text);
    if (cost !== undefined && fitOf(cost) > (best?.fit ?? -1)) best = { how: "romanized", covers, fit: fitOf(cost) };
  }
  return best ?? (beginsInHangul(word, name) ? { how: "part", covers: 0.25 } : undefined);
}

/** 지 or 박지 for Jisoo Park, while somebody types; only of names that look Korean. */
function beginsInHangul(word: string, { korean }: NameForms): boolean {
  const { family, given } = splitName(word);
  return korean().some(({ families, givens }) => {
    const starts = [word, ...(family !== "" && families.includes(family) ? [given] : [])].filter(
      (start) => start !== "",
    );
    return starts.some((start) => givens.some(({ hangul }) => lettersOf(hangul).startsWith(lettersOf(start))));
  });
}

/** mins for 민수. */
function beginning(word: string, name: NameForms): NameMatch | undefined {
  if (isKana(word)) return beginsSo(readKana(word), name.readings());
  if (!isLatin(word) || name.latin) return undefined;
  const starts = readBeginning(word);
  const met = fits(
    "part",
    name,
    ({ text, letters }) => isHangul(text) && starts.some((start) => letters.startsWith(start)),
  );
  if (!met) return beginsSo(word, name.readings());
  return { how: met.how, covers: met.covers / 2, fit: 0.5 };
}

/** Longer words may have two; a Korean name of three syllables has about eight letters. */
const longWord = { latin: 7, hangul: 7 };

function typo(word: string, name: NameForms): NameMatch | undefined {
  const letters = isLatin(word) ? word : lettersOf(word);
  if (letters.length < 4) return undefined;
  const one = fits("typo", name, (piece) => oneTypoApart(piece.letters, letters));
  if (!one && isLatin(word) && !name.latin) return mistypedSo(word, name.readings());
  if (one || letters.length < (isLatin(word) ? longWord.latin : longWord.hangul)) return one;
  const two = fits("typo", name, (piece) => piece.letters.length > 5 && typosBetween(piece.letters, letters, 2) <= 2);
  return two && { ...two, fit: 0.3 };
}

function misheard(word: string, name: NameForms): NameMatch | undefined {
  if (isHangul(word) && !name.latin) return undefined;
  const heard = isLatin(word) ? consonantsHeard(word) : [];
  const alike = fits(
    "sound",
    name,
    ({ text }) => isLatin(text) && consonantsHeard(text).some((one) => heard.includes(one)),
  );
  const sounds = blurredSounds(word);
  return (
    alike ??
    (sounds.length === 0
      ? undefined
      : fits("sound", name, ({ text }) => blurredSounds(text).some((one) => sounds.includes(one))))
  );
}

function blurredSounds(text: string): readonly string[] {
  if (isLatin(text)) return [blurredSound(soundOf(text))];
  return isHangul(text) ? soundsOfHangul(text).map(blurredSound) : [];
}
