import { legalForms } from "../words/companies.ts";
import { englishTitles, hanTitles, koreanTitles, softTitles, titlePhrases } from "../words/titles.ts";

const english = new Set(englishTitles);
const soft = new Set(softTitles);
const korean = new Set(koreanTitles);
const phrases = new Set(titlePhrases);
const legal = new Set(legalForms);

/** Korean titles of two syllables and more may end a longer one: 해외영업팀장. */
const koreanEndings = koreanTitles.filter(
  (title) =>
    title.length >= 2 &&
    !["프로", "대리", "위원", "담당", "수석", "책임", "선임", "전임", "대표", "감사", "교사", "강사"].includes(title),
);

/** Lines that speak to the reader are slogans: `Your partner in print`. */
const talk = new Set(["your", "our", "we", "you", "us", "my"]);

/** How surely (0..1) a line in Latin letters is a title. */
export function latinTitle(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 9 || words.some((word) => talk.has(word))) return 0;
  if (words.some((word, index) => index > 0 && legal.has(word)) && !/\b(?:of|at)\b/i.test(text)) return 0;
  if (phrases.has(words.join(" "))) return 0.9;
  const hard = words.some((word) => english.has(word));
  if (hard) return words.length <= 6 ? 0.95 : 0.8;
  if (/^(?:head|director|vp|president|dean|chair|master|minister|officer|member) of\b/i.test(text)) return 0.9;
  return words.length <= 3 &&
    words.some((word) => ["head", "md", "hr", "mgr", "dir"].includes(word)) &&
    words.every((word) => soft.has(word) || word.length > 2)
    ? 0.7
    : 0;
}

export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,/&()+|.:;®™-]+/)
    .filter(Boolean);
}

/** How surely one Hangul word is a title. */
export function koreanTitle(word: string): number {
  const bare = word.replace(/[()[\],.]/g, "");
  if (korean.has(bare)) return 0.97;
  return bare.length <= 9 && koreanEndings.some((ending) => bare.length > ending.length && bare.endsWith(ending))
    ? 0.85
    : 0;
}

/** How surely a short Japanese or Chinese line is a title. */
export function hanTitle(text: string): number {
  const bare = text.replace(/\s/g, "");
  return bare.length <= 16 && hanTitles.some((title) => bare.endsWith(title)) ? 0.9 : 0;
}
