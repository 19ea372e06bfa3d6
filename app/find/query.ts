import type { Alternative, KeyTerm } from "../ports/search-view.ts";
import { digitsOf, foldText, isDigits, isHangul, isInitials, isLatin, wordsOf } from "./fold-text.ts";
import { initialsOf, lettersOf, plainInitials, splitName } from "./hangul.ts";
import { fourDigits, key, longestPrefix, pairsOf } from "./key-kinds.ts";
import { mailWords } from "./keys.ts";
import { soundsOfHangul } from "./romanize.ts";
import { blurredSound, soundOf } from "./sound.ts";
import { surnamesSpelled } from "./surnames.ts";
import { withoutOneLetter } from "./typos.ts";

/** One part of what was asked: a word, a run of digits of a number, or a mail address. Folded. */
export interface Term extends KeyTerm {
  readonly kind: "word" | "digits" | "mail";
  readonly text: string;
}

/** Why a query asks for nothing. Each has its sentence in `words/`. */
export type Unclear = "empty" | "no-letters" | "too-long";

export type Query =
  | { readonly kind: "query"; readonly terms: readonly Term[] }
  | { readonly kind: "unclear"; readonly reason: Unclear };

/** In characters; nobody types more to find a person. */
const longestQuery = 200;
/** Words after these are not looked at. */
const mostTerms = 10;

export function readQuery(text: string): Query {
  if (text.trim() === "") return { kind: "unclear", reason: "empty" };
  if (text.length > longestQuery) return { kind: "unclear", reason: "too-long" };
  const terms = new Map(
    pieces(text)
      .flatMap(termsOf)
      .map((term) => [`${term.kind} ${term.text}`, term] as const),
  );
  if (terms.size === 0) return { kind: "unclear", reason: "no-letters" };
  return { kind: "query", terms: [...terms.values()].slice(0, mostTerms) };
}

const numberPiece = /^\+?[\d().-]*\d[\d().-]*$/;

/** Split at spaces, but a number with spaces is one piece. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const piece of foldText(text).split(/\s+/)) {
    const last = found.at(-1);
    if (last !== undefined && numberPiece.test(last) && numberPiece.test(piece))
      found[found.length - 1] = `${last} ${piece}`;
    else if (piece !== "") found.push(piece);
  }
  return found;
}

function termsOf(piece: string): Term[] {
  const digits = digitsOf(piece);
  if (numberPiece.test(piece.replace(/ /g, "")) && digits.length >= 4) {
    return [{ kind: "digits", text: digits, alternatives: digitAlternatives(digits) }];
  }
  if (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(piece)) {
    const text = mailWords(piece).join("");
    return [{ kind: "mail", text, alternatives: [{ tier: 0, keys: [key("mail", text)] }] }];
  }
  return wordsOf(piece).map((text) => ({ kind: "word", text, alternatives: wordAlternatives(text) }));
}

/** A run of digits can be a number, a part of one, or a word (a house number). */
function digitAlternatives(digits: string): Alternative[] {
  return [
    { tier: 0, keys: fourDigits(digits).map((four) => key("digits", four)) },
    { tier: 1, keys: [key("word", digits)] },
  ];
}

/** 0: a name. 1: a word of something else. 2: the beginning or a part. 3: in other letters. 4: misheard or mistyped. */
function wordAlternatives(word: string): Alternative[] {
  const one = (tier: number, ...keys: string[]): Alternative => ({ tier, keys });
  const start = Array.from(word).slice(0, longestPrefix).join("");
  const plain = [
    one(0, key("name", word)),
    one(1, key("word", word)),
    one(2, key("namePrefix", start)),
    one(2, key("wordPrefix", start)),
  ];
  if (isInitials(word)) {
    const initials = initialsOf(word);
    return [
      ...plain,
      one(0, key("initials", initials)),
      one(2, key("initialsPrefix", initials)),
      one(3, key("latinInitials", plainInitials(initials))),
    ];
  }
  if (isLatin(word)) return [...plain, ...latinAlternatives(word)];
  const pairs = pairsOf(word).map((pair) => key("pair", pair));
  return [
    ...plain,
    ...(pairs.length > 0 && !isDigits(word) ? [one(2, ...pairs)] : []),
    ...(isHangul(word) ? hangulAlternatives(word) : []),
  ];
}

function latinAlternatives(word: string): Alternative[] {
  const sound = soundOf(word);
  return [
    { tier: 3, keys: [key("sound", sound)] },
    ...surnamesSpelled(word).map((surname) => ({ tier: 3, keys: [key("surname", surname)] })),
    { tier: 4, keys: [key("blurredSound", blurredSound(sound))] },
    ...typoAlternatives(word),
  ];
}

/** 지수 may be written Jisoo on the card, 박지수 Park Jisoo, in two words. */
function hangulAlternatives(word: string): Alternative[] {
  const { family, given } = splitName(word);
  return [
    ...soundsOfHangul(word).map((sound) => ({ tier: 3, keys: [key("sound", sound)] })),
    { tier: 3, keys: [key("surname", word)] },
    ...(given.length > 0 && family !== ""
      ? soundsOfHangul(given).map((sound) => ({ tier: 3, keys: [key("surname", family), key("sound", sound)] }))
      : []),
    ...typoAlternatives(lettersOf(word)),
  ];
}

/** One letter too many, too few, other, or two changed round. */
function typoAlternatives(letters: string): Alternative[] {
  const shorter = withoutOneLetter(letters);
  return shorter.length === 0 ? [] : [letters, ...shorter].map((one) => ({ tier: 4, keys: [key("typo", one)] }));
}

/** Letters that a name must share with a word from its beginning on to be near it. */
const fewestNear = { latin: 2, other: 1 };

/** For a word that nobody meets: names that begin like it, the longer alike the better. */
export function nearTerm({ kind, text }: Term): KeyTerm {
  const letters = kind === "word" ? Array.from(text).slice(0, longestPrefix) : [];
  const fewest = isLatin(text) ? fewestNear.latin : fewestNear.other;
  const lengths = letters.map((_, at) => letters.length - at).filter((length) => length >= fewest);
  return {
    alternatives: lengths.flatMap((length, tier) => {
      const start = letters.slice(0, length).join("");
      return [key("name", start), key("namePrefix", start)].map((one) => ({ tier, keys: [one] }));
    }),
  };
}
