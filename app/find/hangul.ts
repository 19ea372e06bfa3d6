import { disassemble, getChoseong } from "es-hangul";
import { koreanLongFamilies } from "../cards/words/names.ts";

/** Initial consonants: 박지수 → ㅂㅈㅅ. Lone consonants stay: 박ㅈㅅ → ㅂㅈㅅ. */
export function initialsOf(text: string): string {
  return getChoseong(text).replace(/\s+/g, "");
}

/** The letters as they are typed: 박지 → ㅂㅏㄱㅈㅣ. */
export function lettersOf(text: string): string {
  return disassemble(text);
}

export interface Syllable {
  readonly initial: string;
  readonly vowel: string;
  /** Empty where the syllable is open. */
  readonly final: string;
}

const initials = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
const vowels = [..."ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"];
const finals = ["", ..."ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"];

/** One complete syllable in its parts. */
export function syllableOf(character: string): Syllable {
  const code = character.charCodeAt(0) - 0xac00;
  return {
    initial: initials[Math.floor(code / 588)] ?? "",
    vowel: vowels[Math.floor(code / 28) % 21] ?? "",
    final: finals[code % 28] ?? "",
  };
}

/** A Korean name's family and given name; a name of one syllable has no family name, and few families have two. */
export function splitName(written: string): { readonly family: string; readonly given: string } {
  const at = written.length > 2 && koreanLongFamilies.includes(written.slice(0, 2)) ? 2 : written.length > 1 ? 1 : 0;
  return { family: written.slice(0, at), given: written.slice(at) };
}

/** Aspirated and doubled initials beside the plain one: a Latin spelling doesn't tell them apart for sure. */
const plain: Readonly<Record<string, string>> = {
  ㄲ: "ㄱ",
  ㅋ: "ㄱ",
  ㄸ: "ㄷ",
  ㅌ: "ㄷ",
  ㅃ: "ㅂ",
  ㅍ: "ㅂ",
  ㅆ: "ㅅ",
  ㅉ: "ㅈ",
  ㅊ: "ㅈ",
};

/** Initials as far as a Latin spelling tells them: ㅊㅈㅋ → ㅈㅈㄱ. */
export function plainInitials(text: string): string {
  return [...text].map((letter) => plain[letter] ?? letter).join("");
}
