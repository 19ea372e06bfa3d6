import { foldText, isHangul, isLatin } from "./fold-text.ts";
import { inOtherMode } from "./keyboard.ts";
import { otherNames } from "./nicknames.ts";
import type { Meaning } from "./query.ts";

/** A word of a question, folded, and what it may mean, itself first. */
export interface Word {
  readonly text: string;
  readonly meanings: readonly Meaning[];
}

/** @param piece what was typed, in its own capitals and accents; the word is all of it, or a part. */
export function readWord(text: string, piece: string): Word {
  const typed = { by: "typed", text } as const;
  const whole = piece.toLowerCase() === text || foldText(piece) === text;
  const meant = whole ? inOtherMode(piece.normalize("NFC")) : [];
  const meanings: readonly Meaning[] = [
    typed,
    ...meant.map((other) => ({ by: "keyboard", text: other }) as const),
    ...(isLatin(text) ? otherNames(text).map((name) => ({ by: "nickname", text: name }) as const) : []),
    ...spellings(text, piece).map((other) => ({ by: "spelling", text: other }) as const),
  ];
  return { text, meanings };
}

/** 류 and 유 are one family, as 림 and 임 are: North and South write them so, and families too. */
const families: Readonly<Record<string, string>> = {
  류: "유",
  유: "류",
  림: "임",
  임: "림",
  라: "나",
  나: "라",
  로: "노",
  노: "로",
  리: "이",
  이: "리",
  량: "양",
  양: "량",
  려: "여",
  여: "려",
};

/** The same name as others write it: Müller is Mueller, 류현진 is 유현진. */
function spellings(text: string, piece: string): readonly string[] {
  if (isHangul(text) && text.length > 1 && text.length < 5) {
    const other = families[text.charAt(0)];
    return other === undefined ? [] : [other + text.slice(1)];
  }
  if (!isLatin(text)) return [];
  const spelledOut = foldText(piece.normalize("NFC").replace(/[äöüÄÖÜ]/g, (letter) => `${foldText(letter)}e`));
  const umlauts = text.length > 3 ? text.replace(/([aou])e/g, "$1") : text;
  return [...new Set([spelledOut, umlauts])].filter((one) => one !== text && isLatin(one));
}
