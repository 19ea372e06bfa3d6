import type { Name } from "../../card.ts";
import { koreanCompanyEndings, koreanTradeEndings } from "../../words/companies.ts";
import { koreanFamilies, koreanLongFamilies, koreanNoNames } from "../../words/names.ts";

const families = new Set(koreanFamilies);
const noNames = new Set([...koreanNoNames, ...koreanCompanyEndings, ...koreanTradeEndings]);

/** How surely (0..1) a Hangul word alone is a person's name: a family name and a given name of usually two syllables. */
export function koreanNameShape(word: string): number {
  if (!/^[가-힣]{2,4}$/.test(word) || noNames.has(word)) return 0;
  if (koreanLongFamilies.includes(word.slice(0, 2))) return word.length === 2 ? 0 : 0.9;
  // 동탄역점
  if (!families.has(word[0] ?? "") || /^.{3}점$/.test(word)) return 0;
  // 명인당, 순이집: shops.
  if (/^..[당집]$/.test(word)) return 0.25;
  return [0, 0, 0.5, 0.85, 0.25][word.length] ?? 0;
}

export function koreanName(word: string): Name {
  const length = word.length > 2 && koreanLongFamilies.includes(word.slice(0, 2)) ? 2 : 1;
  return { written: word, script: "hangul", family: word.slice(0, length), given: word.slice(length) };
}
