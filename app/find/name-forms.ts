import type { Name } from "../cards/card.ts";
import { isHangul, isLatin, wordsOf } from "./fold-text.ts";
import { lettersOf, splitName } from "./hangul.ts";
import { once } from "./once.ts";
import { koreanNames } from "./read-romanized.ts";
import { type NameReading, readingsOfName } from "./read-written.ts";

/** One thing that a name can be asked for by: a word, a family or a given name, or neighbouring words as one. */
export interface Piece {
  readonly text: string;
  /** Of Hangul: as it is typed; else the text. */
  readonly letters: string;
  /** How much of the name it is, 0..1. */
  readonly covers: number;
}

/** A name as it can be asked for: its words, and in Korean its family and given name too. */
export interface NameForms {
  /** As written: [jisoo, park], [박지수]. */
  readonly words: readonly string[];
  /** What is a Hangul or other name's family and given name; empty for Latin names, whose words are them. */
  readonly parts: readonly string[];
  /** Neighbouring words as one, for names with spaces where others write none: Ji Soo → jisoo. */
  readonly joined: readonly string[];
  readonly latin: boolean;
  /** All of these, the longest first. */
  readonly pieces: readonly Piece[];
  /** What a Latin name is where it looks Korean. */
  readonly korean: () => ReturnType<typeof koreanNames>;
  /** How a name in Chinese characters or kana is read, the likeliest of each language first. */
  readonly readings: () => readonly NameReading[];
}

const most = 8;

export function nameForms(name: Name): NameForms {
  const words = wordsOf(name.written).slice(0, most);
  const latin = words.length > 0 && words.every(isLatin);
  const whole = words.join("");
  const neighbours = latin ? words.slice(1).map((word, at) => (words[at] ?? "") + word) : [];
  const joined =
    words.length > 1 ? [...new Set([whole, ...neighbours, ...(latin ? [[...words].reverse().join("")] : [])])] : [];
  const parts = latin ? [] : partsOf(name, whole);
  const pieces = [...new Set([...joined, ...words, ...parts])].map((text) => ({
    text,
    letters: isHangul(text) ? lettersOf(text) : text,
    covers: text.length / whole.length,
  }));
  return {
    words,
    parts,
    joined,
    latin,
    pieces,
    korean: once(() => (latin ? koreanNames(words) : [])),
    readings: once(() => (latin || isHangul(whole) ? [] : readingsOfName(name))),
  };
}

function partsOf(name: Name, whole: string): string[] {
  const given = wordsOf(name.given ?? "").join("");
  const family = wordsOf(name.family ?? "").join("");
  if (given !== "" && family !== "") return [family, given];
  if (!isHangul(whole)) return [];
  const split = splitName(whole);
  return [split.family, split.given].filter((part) => part !== "");
}
