import { hangul } from "../../text/scripts.ts";
import { koreanCompany } from "../company/words.ts";
import { koreanDepartment } from "../department.ts";
import { koreanNameShape } from "../name/korean-name.ts";
import { isPhoneLabel } from "../phone/label.ts";
import { hanTitle, koreanTitle, latinTitle } from "../title.ts";

/** What dots part on a line: 변호사 · 변리사 are two things, 관절 · 척추센터 is one. */
export function partsAtDots(text: string): readonly string[] {
  return text.split(/\s?·\s?/).reduceRight<readonly string[]>(([next = "", ...behind], left) => {
    const one = goesOnBehindDot(left, next);
    return one ? [`${left}·${next}`, ...behind] : [left, ...(next === "" ? [] : [next]), ...behind];
  }, []);
}

/** 대표이사/CEO, `대표이사, 공학박사`: two things somebody is, and not 영업/마케팅 팀장, which is one. */
export function partsAtTitles(text: string): readonly string[] {
  const pieces = text.split(/\s?\/\s?|,\s?/);
  const isTitle = (word = ""): boolean => koreanTitle(word) > 0 || (hangul.test(text) && latinTitle(word) > 0.9);
  const areTitles = pieces.every((piece, at) => {
    const words = piece.split(/\s+/);
    return (at === 0 || isTitle(words[0])) && (at === pieces.length - 1 || isTitle(words.at(-1)));
  });
  return pieces.length > 1 && areTitles ? pieces : [text];
}

const ofPartners = /^\S*(?:法律|特許|[会會][計计]|[设設][计計]|建築|税理士|[律][师師])[^\s·]*事[務务]所$/;

/** Whether a word is only the first half of what stands behind its dot: 기획 · 총무팀장, 김 · 장 법률사무소. */
function goesOnBehindDot(left: string, right: string): boolean {
  const [next = ""] = right.split(/\s+/);
  // 藤堂・ヘイズ・真鍋法律事務所: by all their names.
  if (/^[\u3400-\u9fff\u30a0-\u30ff]{1,8}$/.test(left)) return ofPartners.test(right) && hanTitle(left) === 0;
  if (/^[가-힣]$/.test(left)) return koreanCompany(right) >= 0.7;
  if (!/^[가-힣]{2,5}$/.test(left) || isSomething(left)) return false;
  const [department, title] = [koreanDepartment(next), koreanTitle(next)];
  return department > 0.8 || (title > 0 && title < 0.9 && next.length > 3);
}

function isSomething(word: string): boolean {
  return (
    koreanTitle(word) > 0 ||
    koreanDepartment(word) > 0 ||
    koreanCompany(word) > 0 ||
    koreanNameShape(word) > 0.8 ||
    isPhoneLabel(word)
  );
}
