/** Signs that text readers give for one and the same sign on a card. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[‐‑‒–—―−]/g, "-"],
  [/[│∣┃]/g, "|"],
  // A zero among numerals in kanji, which print that runs downwards has, and no mark.
  [/(?<=[〇一二三四五六七八九])○|○(?=○*[〇一二三四五六七八九])/g, "〇"],
  [/[·‧⋅∙•●▪■◆◇○]|(?<![\u30a0-\u30ff])・|・(?![\u30a0-\u30ffA-Z])/g, " · "],
  [/∪(?=\p{Script=Latin})|(?<=\p{Script=Latin})∪/gu, "U"],
  [/[：︰]/g, ":"],
  [/[，、]/g, ","],
  [/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ""],
  [/[\u1100-\u11ff]/g, ""],
  [/[\s\u00a0]+/g, " "],
];

/** Full-width and other forms of a letter as it is itself (NFKC), but for those of `C/ Mayor, nº 5, 2ª`. */
export function withPlainForms(text: string): string {
  return text.replace(/[^ºª]+/g, (run) => run.normalize("NFKC"));
}

/** Full-width forms become plain ones, (주) signs stay readable, spaces are single. */
export function normalize(text: string): string {
  const plain = text
    .replaceAll("㈜", "(주)")
    // The middle dot of Hangul keyboards; by NFKC it is half a vowel.
    .replaceAll("ㆍ", "·")
    .replace(/[ㅣ｜¦]/g, "|")
    // `Contoso™` is no ContosoTM.
    .replace(/[™℠]/g, "");
  return signs.reduce((line, [from, to]) => line.replace(from, to), withPlainForms(plain)).trim();
}
