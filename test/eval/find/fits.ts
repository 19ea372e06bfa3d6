import { familySpellings } from "./family-spellings.ts";
import { spellingsOfSyllable } from "./korean-spellings.ts";
import { nicknames } from "./other-names.ts";
import type { Person } from "./people.ts";

/** Letters alone, small and without accents: Ji-soo → jisoo. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/ß/g, "ss")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Whether Koreans of this name write it so, by the table: every part of `latin` is one of the spellings, in the order of the syllables. */
function givenSpelledSo(given: string, latin: string): boolean {
  let ends = new Set([0]);
  for (const syllable of given) {
    const next = new Set<number>();
    for (const [spelling] of spellingsOfSyllable(syllable)) {
      for (const end of ends) if (latin.startsWith(spelling.toLowerCase(), end)) next.add(end + spelling.length);
    }
    ends = next;
  }
  return ends.has(latin.length);
}

/** Whether the person's name is written like this one by somebody: the same spelling fits 성민 and 승민. */
export function nameFits({ origin, family, given, latin }: Person, [first, last]: readonly [string, string]): boolean {
  if (plain(latin[0]) === plain(first) && plain(latin[1]) === plain(last)) return true;
  if (origin !== "Korean") return false;
  const families = familySpellings.get(family) ?? [];
  return families.some(([one]) => plain(one) === plain(last)) && givenSpelledSo(given, plain(first));
}

/** Whether somebody who is called so may be called by this name: Robert is Bob, and Bob. */
export function calledSo({ origin, given, family }: Person, nickname: string, last: string): boolean {
  if (origin !== "English" || family !== last) return false;
  return given === nickname || (nicknames[given] ?? []).includes(nickname);
}

const initials = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
const vowels = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ");
const finals =
  " ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ");

/** 김민 → ㄱㅣㅁㅁㅣㄴ: as it is typed. Other letters stay. */
export function typedLetters(text: string): string {
  return [...text]
    .map((one) => {
      const code = one.charCodeAt(0) - 0xac00;
      if (code < 0 || code >= 11172) return one;
      return (
        (initials[Math.floor(code / 588)] ?? "") +
        (vowels[Math.floor(code / 28) % 21] ?? "") +
        (finals[code % 28] ?? "")
      );
    })
    .join("");
}

export function initialsOf(hangul: string): string {
  return [...hangul].map((one) => typedLetters(one).charAt(0)).join("");
}

/** Letters that must be put in, left out, changed or, two neighbours, changed round; more than two are 3. */
export function edits(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let [before, row]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return Math.min(row[other.length] ?? 3, 3);
}
