import { hangul } from "../../text/scripts.ts";
import { koreanDepartmentStems } from "../../words/departments.ts";
import { koreanTitles } from "../../words/korean-titles.ts";
import { koreanFamilies, koreanLongFamilies } from "../../words/names.ts";
import { koreanDepartment } from "../department.ts";
import { koreanNameShape } from "../name/korean-name.ts";
import { koreanTitle } from "../title.ts";

/** The words of a Hangul line: letters set apart for looks are joined, name and title read as one word are parted. */
export function koreanWords(text: string): readonly string[] {
  const words = joinSpaced(
    text
      .replace(/[[\](){},]/g, " ")
      .split(/\s+/)
      .filter(Boolean),
  );
  return joinLatin(joinFamily(words.flatMap(partGlued)));
}

/** `김 민 수` → `김민수`: single syllables in a row are one word. */
function joinSpaced(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let run = "";
  for (const word of [...words, ""]) {
    if (/^[가-힣]$/.test(word)) {
      run += word;
      continue;
    }
    if (run) joined.push(run);
    run = "";
    if (word) joined.push(word);
  }
  return joined;
}

/** `김 민수` → `김민수`. */
function joinFamily(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1) ?? "";
    const family = koreanFamilies.includes(last) || koreanLongFamilies.includes(last);
    // 마동 혁: a reader joined what was set apart.
    const begun = word.length === 1 && koreanNameShape(last) === 0.5 && koreanTitle(last) === 0;
    if (begun && koreanNameShape(last + word) > 0.8 && koreanTitle(word) === 0) joined[joined.length - 1] = last + word;
    else if (family && /^[가-힣]{1,2}$/.test(word) && koreanTitle(word) === 0) joined[joined.length - 1] = last + word;
    else joined.push(word);
  }
  return joined;
}

const titlesByLength = koreanTitles.filter((title) => title.length >= 2).sort((a, b) => b.length - a.length);

/** `김민수과장` → `김민수`, `과장`; `대표이사김민수` → `대표이사`, `김민수`. 신사업팀장, 경기남부지사 and 경제학박사 stay whole. */
function partGlued(word: string): readonly string[] {
  if (!/^[가-힣]{5,10}$/.test(word) || koreanTitles.includes(word) || isDegree(word) || koreanDepartment(word) > 0.8)
    return [word];
  const [behind, before] = [longest((title) => word.endsWith(title)), longest((title) => word.startsWith(title))];
  if (behind && isSurelyName(word.slice(0, -behind.length))) return [word.slice(0, -behind.length), behind];
  if (before && isSurelyName(word.slice(before.length))) return [before, word.slice(before.length)];
  return [word];
}

function longest(fits: (title: string) => boolean): string | undefined {
  return titlesByLength.find(fits);
}

/** 경제학박사: what was studied is like a name. */
function isDegree(word: string): boolean {
  return /학(?:박사|석사|학사)$/.test(word);
}

function isSurelyName(word: string): boolean {
  if (koreanNameShape(word) < 0.8 || koreanDepartment(word) > 0 || koreanTitle(word) > 0.9) return false;
  return !koreanDepartmentStems.some((stem) => word.endsWith(stem));
}

/** Words in Latin letters that stand together are one: a title or a name of their own. */
function joinLatin(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const latin = !hangul.test(word);
    if (latin && open) joined[joined.length - 1] += ` ${word}`;
    else joined.push(word);
    open = latin;
  }
  return joined;
}
