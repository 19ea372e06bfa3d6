/*
 * How the parts of a syllable are written in Latin letters: Revised Romanization, McCune–Reischauer, Yale, and what
 * people use for themselves (Soo, Joon, Young, Hee). The first of each list is Revised Romanization's.
 */

type Table = Readonly<Record<string, readonly string[]>>;

const table = (rows: Readonly<Record<string, string>>): Table =>
  Object.fromEntries(
    Object.entries(rows).map(([letter, list]) => [letter, list.split(" ").map((one) => (one === "-" ? "" : one))]),
  );

export const initialSpellings: Table = table({
  ㄱ: "g k",
  ㄲ: "kk gg k g",
  ㄴ: "n",
  ㄷ: "d t",
  ㄸ: "tt dd d t",
  ㄹ: "r l n",
  ㅁ: "m",
  ㅂ: "b p",
  ㅃ: "pp bb b p",
  ㅅ: "s sh",
  ㅆ: "ss s",
  ㅇ: "-",
  ㅈ: "j ch z",
  ㅉ: "jj j ch",
  ㅊ: "ch c",
  ㅋ: "k kh c",
  ㅌ: "t th",
  ㅍ: "p ph f",
  ㅎ: "h",
});

export const vowelSpellings: Table = table({
  ㅏ: "a ah",
  ㅐ: "ae ai e ay",
  ㅑ: "ya yah",
  ㅒ: "yae yai",
  ㅓ: "eo uh o u ou",
  ㅔ: "e ey eh ae",
  ㅕ: "yeo you yu yo yuh yeu",
  ㅖ: "ye yae yeh e",
  ㅗ: "o oh",
  ㅘ: "wa oa",
  ㅙ: "wae oae",
  ㅚ: "oe oi we oy",
  ㅛ: "yo yoh",
  ㅜ: "u oo wu woo ou",
  ㅝ: "wo weo wu",
  ㅞ: "we",
  ㅟ: "wi wee ui",
  ㅠ: "yu yoo you ew",
  ㅡ: "eu u oo",
  ㅢ: "ui eui ee e yi i",
  ㅣ: "i ee yi ie",
});

const finalSpellings: Table = table({
  ㄱ: "k g ck c",
  ㄴ: "n",
  ㄷ: "t d",
  ㄹ: "l r ll",
  ㅁ: "m",
  ㅂ: "p b",
  ㅅ: "t s",
  ㅇ: "ng",
});

/** Finals that are spoken, and so spelled, like another. */
const spokenAs: Readonly<Record<string, string>> = {
  ㄲ: "ㄱ",
  ㅋ: "ㄱ",
  ㄳ: "ㄱ",
  ㄺ: "ㄱ",
  ㄵ: "ㄴ",
  ㄶ: "ㄴ",
  ㅆ: "ㅅ",
  ㅈ: "ㄷ",
  ㅊ: "ㄷ",
  ㅌ: "ㄷ",
  ㅎ: "ㄷ",
  ㄼ: "ㄹ",
  ㄽ: "ㄹ",
  ㄾ: "ㄹ",
  ㅀ: "ㄹ",
  ㄻ: "ㅁ",
  ㅍ: "ㅂ",
  ㅄ: "ㅂ",
  ㄿ: "ㅂ",
};

export function finalSpellingsOf(final: string): readonly string[] {
  return final === "" ? [""] : (finalSpellings[spokenAs[final] ?? final] ?? [""]);
}
