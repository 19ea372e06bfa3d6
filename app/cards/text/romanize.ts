import { romanize } from "es-hangul";
import { familySpellings, koreanLongFamilies } from "../words/names.ts";

/** A Korean name as people write it in Latin letters: ways to write the family name, and the official given name. */
export function spellingsOf(name: string): { readonly families: readonly string[]; readonly given: string } {
  const bare = name.replace(/\s/g, "");
  const length = koreanLongFamilies.includes(bare.slice(0, 2)) && bare.length > 2 ? 2 : 1;
  const family = bare.slice(0, length);
  const spellings = familySpellings[family]?.split(" ") ?? [];
  return { families: [...new Set([...spellings, romanizeWord(family)])], given: romanizeWord(bare.slice(length)) };
}

/** Initials of the given name's syllables: 지수 → `js`. */
export function givenInitials(name: string): string {
  const bare = name.replace(/\s/g, "");
  const length = koreanLongFamilies.includes(bare.slice(0, 2)) && bare.length > 2 ? 2 : 1;
  return [...bare.slice(length)].map((syllable) => romanizeWord(syllable)[0] ?? "").join("");
}

/** Hangul in the official romanization, lower case, letters alone; Latin letters stay. */
export function romanizeWord(text: string): string {
  return romanize(text)
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}

/** Consonants alone, those of one sound alike: people write 지수 jisoo, jisu, jeesu and all give `js`. */
export function skeleton(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/ch/g, "j")
    .replace(/sh/g, "s")
    .replace(/[aeiouwy]/g, "")
    .replace(/[gkq]+/g, "k")
    .replace(/[dt]+/g, "t")
    .replace(/[bpf]+/g, "p")
    .replace(/[lr]+/g, "r")
    .replace(/z/g, "j")
    .replace(/(.)\1+/g, "$1");
}

const spelledOut: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", ø: "oe", å: "aa", æ: "ae" };

/** `Müller` as it is in addresses and domains where its letter is spelled out: `Mueller`. */
export function withoutUmlauts(text: string): string {
  return text.replace(/[äöüßøåæ]/gi, (letter) => spelledOut[letter.toLowerCase()] ?? letter);
}
