import { koreanDepartmentStems } from "../../words/departments.ts";
import { koreanTitlePrefixes } from "../../words/korean-titles.ts";
import { isPlaceOfHouse, koreanDepartment } from "../department.ts";
import { koreanNameShape } from "../name/korean-name.ts";
import { koreanTitle } from "../title.ts";
import { koreanCompany } from "./words.ts";

/** What makes a house by its form is one, whatever words it has. */
const byForm = 0.9;
const described = new Set([...koreanDepartmentStems, ...koreanTitlePrefixes]);

/** Where what somebody is begins in a line, behind something else: 과장 in `(주)한빛정밀 과장 김민수`; -1 where nothing is said. */
export function positionIn(words: readonly string[]): number {
  return words.findIndex(
    (word, at) => at > 0 && (koreanTitle(word) > 0.9 || (koreanDepartment(word) > 0.8 && koreanCompany(word) < 0.7)),
  );
}

/** How many words in front of who or what somebody is name a house: 2 of `김앤장 법률사무소 김민수 변호사`; 0 where none do. */
export function wordsOfHouse(words: readonly string[]): number {
  const at = positionIn(words);
  if (at < 1) return 0;
  const beforeName = at - nameBefore(words, at);
  const isOne = (count: number): boolean =>
    isHouse(words.slice(0, count)) || isPractice(words.slice(0, count), words[at]);
  return [beforeName, at].find((count) => isOne(count)) ?? 0;
}

/** `연세바른치과 원장`: a department of a hospital has none. */
function isPractice(words: readonly string[], title = ""): boolean {
  return (
    /원장$/.test(title) &&
    /[가-힣]{3}(?:[치안내외]|[가-힣]{2})과$/.test(words.join(" ")) &&
    koreanCompany(words.join(" ")) >= 0.7
  );
}

/** Of how many words, `김 민 수` of three, a name is that stands right in front of a title; 0 where none does, or one stands behind it. */
function nameBefore(words: readonly string[], at: number): number {
  if (words.slice(at + 1).some(isName)) return 0;
  if (isName(words[at - 1] ?? "")) return 1;
  const letters = words.slice(Math.max(0, at - 3), at);
  return letters.every((letter) => /^[가-힣]$/.test(letter)) && isName(letters.join("")) ? letters.length : 0;
}

/** 강남점, 한국지사: like names. */
function isName(word: string): boolean {
  return koreanNameShape(word) > 0.8 && koreanDepartment(word) === 0 && koreanTitle(word) === 0 && !/점$/.test(word);
}

function isHouse(words: readonly string[]): boolean {
  const text = words.join(" ");
  const certainty = koreanCompany(text);
  const last = words.at(-1) ?? "";
  // `투자유치국 투자유치과` ends as a dentist's does.
  const isInside = koreanDepartment(last) >= 0.85 || isPlaceOfHouse(last) || koreanTitle(text.replace(/\s/g, "")) > 0.9;
  if (!words.every((word) => /^[\p{L}(]/u.test(word))) return false;
  return (
    certainty >= byForm ||
    (certainty >= 0.7 && !isInside && words.length > 1 && !words.some((word) => described.has(word)))
  );
}
