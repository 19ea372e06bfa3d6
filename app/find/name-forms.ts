import type { Name } from "../cards/card.ts";
import { isHangul, isLatin, wordsOf } from "./fold-text.ts";
import { splitName } from "./hangul.ts";

/** A name as it can be asked for: its words, and in Korean its family and given name too. */
export interface NameForms {
  /** As written: [jisoo, park], [박지수]. */
  readonly words: readonly string[];
  /** What is a Hangul or other name's family and given name; empty for Latin names, whose words are them. */
  readonly parts: readonly string[];
  /** Neighbouring words as one, for names with spaces where others write none: Ji Soo → jisoo. */
  readonly joined: readonly string[];
  readonly latin: boolean;
}

const most = 8;

export function nameForms(name: Name): NameForms {
  const words = wordsOf(name.written).slice(0, most);
  const latin = words.length > 0 && words.every(isLatin);
  const whole = words.join("");
  const neighbours = latin ? words.slice(1).map((word, at) => (words[at] ?? "") + word) : [];
  const joined =
    words.length > 1 ? [...new Set([whole, ...neighbours, ...(latin ? [[...words].reverse().join("")] : [])])] : [];
  return { words, parts: latin ? [] : partsOf(name, whole), joined, latin };
}

function partsOf(name: Name, whole: string): string[] {
  const given = wordsOf(name.given ?? "").join("");
  const family = wordsOf(name.family ?? "").join("");
  if (given !== "" && family !== "") return [family, given];
  if (!isHangul(whole)) return [];
  const split = splitName(whole);
  return [split.family, split.given].filter((part) => part !== "");
}
