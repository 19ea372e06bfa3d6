import { squash } from "../../text/scripts.ts";
import { koreanCompany } from "../company/words.ts";
import { koreanDepartment } from "../department.ts";
import { koreanTitle } from "../title.ts";
import { koreanNameShape } from "./korean-name.ts";

const leastOfName = 0.8;
/** Letters that three in Han are misread as at most. */
const mostMisread = 5;

/**
 * The name in a line that says it in Hangul and in Han, as a reader of Hangul sees it: `정태림 (회추\)` is 정태림 (鄭泰林), and `봇 블 8 (오현석)`
 * is 吳賢錫 (오현석).
 */
export function nameBesideHan(text: string): string | undefined {
  const [, front = "", inside = ""] = /^([^()[\]]+?)\s*[([]([^()[\]]{1,10}?)[)\]]?$/.exec(text) ?? [];
  const [outer, inner] = [front, inside].map((one) => one.replace(/\s/g, ""));
  if (!outer || !inner || says(outer) || says(inner)) return undefined;
  if (koreanNameShape(outer) >= leastOfName) return mayBeHan(inner, outer) ? outer : undefined;
  return koreanNameShape(inner) >= leastOfName && isMisread(outer) ? inner : undefined;
}

/** Of as many letters as the name, or none that could be a word: `(회추\)`. */
function mayBeHan(letters: string, name: string): boolean {
  return /^[가-힣]+$/.test(letters)
    ? letters.length === name.length
    : letters.length <= name.length + 1 && !/[A-Za-z]{2}|\d{2}/.test(letters);
}

function isMisread(letters: string): boolean {
  return letters.length <= mostMisread && squash(letters).length > 0 && !/[A-Za-z]{2}|\d{2}/.test(letters);
}

function says(word: string): boolean {
  return koreanTitle(word) > 0 || koreanDepartment(word) > 0 || koreanCompany(word) > 0;
}
