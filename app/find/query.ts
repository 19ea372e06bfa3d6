import type { Alternative, KeyTerm } from "../ports/search-view.ts";
import { digitAlternatives, mailAlternatives, textAlternatives, wholeAlternatives } from "./alternatives.ts";
import type { MatchField } from "./contact-forms.ts";
import { digitsOf, foldText, isLatin, lettersAndDigits, wordsOf } from "./fold-text.ts";
import { lettersOf } from "./hangul.ts";
import { isOfName, key, longestHangulPrefix, longestPrefix } from "./key-kinds.ts";
import { mailWords } from "./keys.ts";
import { readWholeWords } from "./read-romanized.ts";
import { readWord, type Word } from "./read-word.ts";
import { type QuestionPart, splitQuestion } from "./split-question.ts";
import { synonymsAt } from "./synonyms.ts";

/** One part of what was asked: a word, a run of digits of a number, or a mail address. Folded. */
export interface Term extends KeyTerm {
  readonly kind: "word" | "digits" | "mail" | "exactly" | "met" | "by";
  readonly text: string;
  /** Where it has to be met; anywhere, if missing. */
  readonly only?: readonly MatchField[];
  /** What the word may mean, itself first. */
  readonly meanings: readonly Meaning[];
}

/** `joined`: with a neighbour, which may be one name with it. `keyboard`: typed in the wrong mode. `synonym`: words of a title or a city. */
export interface Meaning {
  readonly by: "typed" | "joined" | "keyboard" | "nickname" | "spelling" | "synonym";
  readonly text: string;
}

/** Why a query asks for nothing. Each has its sentence in `words/`. */
export type Unclear = "empty" | "no-letters" | "too-long";

export type Query =
  | {
      readonly kind: "query";
      readonly terms: readonly Term[];
      /** Whoever meets one of these is left out. */
      readonly without: readonly Term[];
      /** Parts that could not be understood, as typed: they are among the terms as words. */
      readonly notUnderstood: readonly string[];
    }
  | { readonly kind: "unclear"; readonly reason: Unclear };

/** In characters; nobody types more to find a person. */
const longestQuery = 200;
/** Words after these are not looked at. */
const mostTerms = 10;

/** @param me who asks, for `by:me` */
export function readQuery(text: string, me?: string): Query {
  if (text.trim() === "") return { kind: "unclear", reason: "empty" };
  if (text.length > longestQuery) return { kind: "unclear", reason: "too-long" };
  const { parts, notUnderstood } = splitQuestion(text, me);
  const words = parts.flatMap((part) => (part.kind === "words" ? part.text : [])).join(" ");
  const terms = [...termsOfWords(words), ...parts.flatMap(termsOfPart)].slice(0, mostTerms);
  const without = parts.flatMap((part) => (part.kind === "without" ? termsOfWords(part.text) : []));
  if (terms.length === 0) return { kind: "unclear", reason: "no-letters" };
  return { kind: "query", terms, without, notUnderstood };
}

/** Of what is not only words. */
function termsOfPart(part: QuestionPart): Term[] {
  switch (part.kind) {
    case "words":
    case "without":
      return [];
    case "only":
      return termsOfWords(part.text).map((term) => onlyIn(part.fields, term));
    case "exactly": {
      const words = wordsOf(part.text);
      const alternatives = [0, 1].map((tier) => ({
        tier,
        keys: words.map((word) => key(tier === 0 ? "name" : "word", word)),
      }));
      return [{ kind: "exactly", text: words.join(" "), meanings: [], alternatives }];
    }
    case "met":
    case "by": {
      const keys = [key(part.kind === "met" ? "met" : "knownBy", lettersAndDigits(part.text))];
      return [{ kind: part.kind, text: part.text, meanings: [], alternatives: [{ tier: 0, keys }] }];
    }
  }
}

function onlyIn(only: readonly MatchField[], term: Term): Term {
  const ofName = only.includes("name");
  const alternatives = term.alternatives.filter(({ keys }) => keys.every((one) => isOfName(one) === ofName));
  return { ...term, only, alternatives };
}

function termsOfWords(text: string): Term[] {
  const parts = pieces(text).flatMap(partsOf).slice(0, mostTerms);
  const names = namesAmong(parts);
  const synonyms = synonymsAmong(parts);
  return parts.map((part, at) =>
    termOf(part, parts[at - 1], parts[at + 1], names.get(part) ?? [], synonyms.get(part) ?? []),
  );
}

const numberPiece = /^\+?[\d().-]*\d[\d().-]*$/;

/** Split at spaces, but a number with spaces is one piece. As typed. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const piece of text.split(/\s+/)) {
    const last = found.at(-1);
    if (last !== undefined && numberPiece.test(foldText(last)) && numberPiece.test(foldText(piece)))
      found[found.length - 1] = `${last} ${piece}`;
    else if (piece !== "") found.push(piece);
  }
  return found;
}

type Part = { readonly kind: "digits" | "mail"; readonly text: string } | ({ readonly kind: "word" } & Word);

function partsOf(piece: string): Part[] {
  const folded = foldText(piece);
  const digits = digitsOf(folded);
  if (numberPiece.test(folded.replace(/ /g, "")) && digits.length >= 4) return [{ kind: "digits", text: digits }];
  if (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(folded)) return [{ kind: "mail", text: mailWords(folded).join("") }];
  return wordsOf(piece).map((text) => ({ kind: "word", ...readWord(text, piece) }));
}

/** So many words are a Korean name in Latin letters, with its syllables apart or not. */
const wordsOfName = [2, 3];

/** Korean names in two or three neighbouring Latin words: what they ask for, for each of their words. */
function namesAmong(parts: readonly Part[]): ReadonlyMap<Part, readonly Alternative[]> {
  const found = new Map<Part, readonly Alternative[]>();
  for (const length of wordsOfName) {
    for (let at = 0; at + length <= Math.min(parts.length, mostTerms); at++) {
      const some = parts.slice(at, at + length);
      if (!some.every(({ kind, text }) => kind === "word" && isLatin(text))) continue;
      const alternatives = wholeAlternatives(1, readWholeWords(some.map(({ text }) => text)));
      for (const part of some) found.set(part, [...(found.get(part) ?? []), ...alternatives]);
    }
  }
  return found;
}

/** Titles, departments and cities in the other language, for each word of them. */
function synonymsAmong(parts: readonly Part[]): ReadonlyMap<Part, readonly Meaning[]> {
  const found = new Map<Part, readonly Meaning[]>();
  const words = parts.map(({ kind, text }) => (kind === "word" ? text : ""));
  for (let at = 0; at < words.length; ) {
    const { length, phrases } = synonymsAt(words, at) ?? { length: 1, phrases: [] };
    const meanings = phrases.map((phrase) => ({ by: "synonym", text: phrase.join(" ") }) as const);
    for (const part of parts.slice(at, at + length)) found.set(part, meanings);
    at += length;
  }
  return found;
}

function termOf(
  part: Part,
  before: Part | undefined,
  after: Part | undefined,
  names: readonly Alternative[],
  synonyms: readonly Meaning[],
): Term {
  const { text } = part;
  if (part.kind !== "word") {
    const alternatives = part.kind === "digits" ? digitAlternatives(text) : mailAlternatives(text);
    return { kind: part.kind, text, meanings: [], alternatives };
  }
  const joined = [before && joinedTo(before, part), after && joinedTo(part, after)].flatMap((one) => one ?? []);
  const meanings = [...part.meanings, ...joined.map((text) => ({ by: "joined", text }) as const), ...synonyms];
  return { kind: "word", text, meanings, alternatives: [...names, ...meanings.flatMap(textAlternatives)] };
}

/** Ji and Soo may be one name; 박 and 지수 too. */
function joinedTo(one: Part, other: Part): string | undefined {
  if (one.kind !== "word" || other.kind !== "word") return undefined;
  const sameLetters = isLatin(one.text) === isLatin(other.text);
  return sameLetters && one.text.length + other.text.length <= 20 ? one.text + other.text : undefined;
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
      return [key("name", start), key("namePrefix", lettersOf(start).slice(0, longestHangulPrefix))].map((one) => ({
        tier,
        keys: [one],
      }));
    }),
  };
}
