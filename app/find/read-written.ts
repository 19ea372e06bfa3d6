import { pinyin } from "pinyin-pro";
import { toRomaji } from "wanakana";
import type { Name } from "../cards/card.ts";
import { foldText, wordsOf } from "./fold-text.ts";
import { remember } from "./remember.ts";

/*
 * Names in kana and in Chinese characters, as they are read aloud, in Latin letters. Kana say it themselves, characters are read as
 * Chinese; how a Japanese name in characters is read stands on the card beside it, or nowhere.
 */

const kana = /^[\u3041-\u309f\u30a0-\u30ff]+$/;
const han = /^[\p{Script=Han}々]+$/u;

export const isKana = (text: string): boolean => kana.test(text);

/** Long vowels are written in many ways: Sato, Satoh, Satou, Satō. */
export function shortVowels(romaji: string): string {
  return romaji
    .replace(/o[ou]+|oh(?![aiueoy])/g, "o")
    .replace(/uu+|uh(?![aiueoy])/g, "u")
    .replace(/m(?=[bp])/g, "n");
}

/** さとう → sato. */
export const readKana = remember((text: string): string =>
  shortVowels(
    toRomaji(text)
      .toLowerCase()
      .replace(/[^a-z]/g, ""),
  ),
);

/** The name in Latin letters, in every way that is known to read it, each in words (family name, given name). */
export function readingsOfName({ written, family, given }: Name): readonly (readonly string[])[] {
  const words = wordsOf([family, given].every((part) => part) ? `${family} ${given}` : written);
  if (words.length > 0 && words.every(isKana)) return [words.map(readKana)];
  const whole = words.join("");
  return han.test(whole) && whole.length <= 6 ? [readHan(whole)] : [];
}

/** 王建国 → [wang, jianguo]. */
function readHan(text: string): readonly string[] {
  const syllables = pinyin(text, { toneType: "none", type: "array", surname: "head" }).map(foldText);
  const family = compound.has(text.slice(0, 2)) && syllables.length > 2 ? 2 : 1;
  return [syllables.slice(0, family).join(""), syllables.slice(family).join("")].filter((part) => part !== "");
}

/** Chinese family names of two characters. */
const compound: ReadonlySet<string> = new Set(
  "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 皇甫 尉迟 公孙 公孫 慕容 令狐 东方 東方".split(" "),
);
