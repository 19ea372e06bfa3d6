import type { Part, Role } from "../../layout/part.ts";
import type { Spot } from "../../layout/spot.ts";
import { han, hangul } from "../../text/scripts.ts";
import { koreanDepartmentStems } from "../../words/departments.ts";
import { koreanTitlePrefixes } from "../../words/korean-titles.ts";
import { positionIn, wordsOfHouse } from "../company/house-in-line.ts";
import { koreanCompany } from "../company/words.ts";
import { isPlaceOfHouse, koreanDepartment } from "../department.ts";
import { hanNameShape } from "../name/han-name.ts";
import { nameBesideHan } from "../name/in-brackets.ts";
import { koreanNameShape } from "../name/korean-name.ts";
import { koreanTitle, latinTitle } from "../title.ts";
import { hangulInFront, houseInBoth, houseSaidTwice } from "./house-in-both.ts";
import { koreanWords } from "./korean-words.ts";

interface Word {
  readonly text: string;
  readonly role: Role | "prefix" | "latin";
  readonly certainty: number;
}

/** Tells apart what a Hangul line says: `영업본부 영업1팀 과장 박지수 Jisoo Park`. */
export function partsOfKorean(spot: Spot): readonly Part[] {
  const company = companyPart(spot);
  if (company) return company;
  const words = officesInLine(inReligion(ofAssembly(calledInLatin(koreanWords(spot.text).map(wordOf)))));
  const told = words.some(({ role }) => role === "title" || role === "department");
  const aName =
    words.filter(({ role }) => role === "name").length === 1 &&
    words.every(({ role }) => role === "name" || role === "latin");
  const inBoth = told || aName ? undefined : nameBesideHan(spot.text);
  if (inBoth) return [{ role: "name", text: inBoth, certainty: koreanNameShape(inBoth), spot }];
  if (!told && !aName) return [{ role: "open", text: spot.text, certainty: 0, spot }];
  if (words.filter(({ role }) => role === "open").length > 2)
    return [{ role: "open", text: spot.text, certainty: 0, spot }];
  return runs(words).map(({ role, text, certainty }) => ({ role, text, certainty, spot }));
}

/** A line with a legal form or the ending of an organization: what goes before a title in it is the organization. */
function companyPart(spot: Spot): readonly Part[] | undefined {
  const twice = houseSaidTwice(spot);
  if (twice) return twice;
  const own = withoutLogo(spot.text);
  if (own !== spot.text && koreanCompany(own) >= 0.7) return companyPart({ ...spot, text: own });
  const words = spot.text.split(/\s+/);
  const cut = wordsOfHouse(words);
  const [head, rest] = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
  if (cut > 0)
    return [
      { role: "company", text: head, certainty: koreanCompany(head), spot },
      ...partsOfKorean({ ...spot, text: rest }),
    ];
  const certainty = koreanCompany(spot.text) || koreanCompany(hangulInFront(spot.text));
  if (certainty < 0.7 || koreanTitle(spot.text.replace(/\s/g, "")) > 0.9) return undefined;
  if (koreanCompany(spot.text) === 0) return houseInBoth(spot, certainty);
  if (positionIn(words) > 0) return undefined;
  return houseInBoth(spot, certainty) ?? [{ role: "company", text: spot.text, certainty, spot }];
}

/** `hanu 레 한울제강`: a logo in small letters, the end of which was read as a syllable, right in front of the name. */
function withoutLogo(text: string): string {
  return text.replace(/^[a-z]{2,}\s?[가-힣]\s(?=[가-힣(]{3})/, "");
}

/** What people are called in Latin letters behind what they do: 사업 PM, 예능국 PD. */
const letters = /^(?:[A-Z]{2,4} )?(?:PM|PO|PL|PD|MD|AE|FC|FP|LP|PB|RM|SV|CPA|AICPA|CFP|AFPK)$/;

/** FC on a line of its own: what a Korean house calls people by. */
export function isCalledInLetters(text: string): boolean {
  return letters.test(text);
}

function calledInLatin(words: readonly Word[]): readonly Word[] {
  const [last, before] = [words.at(-1), words.at(-2)];
  if (!before || last?.role !== "latin" || !letters.test(last.text)) return words;
  // 사업 PM: what they do is like a short name.
  const does = before.role === "open" || (isUnknown(before) && koreanDepartmentStems.includes(before.text));
  const front = does ? { ...before, role: "open" as const, certainty: 0 } : before;
  return does || before.role === "department"
    ? [...words.slice(0, -2), front, { ...last, role: "title", certainty: 0.85 }]
    : words;
}

/** `익산시의회 의원`: whoever sits there, and no surgery. */
function ofAssembly(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) =>
    word.text === "의원" && /의회$/.test(words[at - 1]?.text ?? "")
      ? { ...word, role: "title", certainty: 0.97 }
      : word,
  );
}

const religious = new Set("스님 큰스님 수녀 신부 수사".split(" "));

/** `혜담 스님`, `마리아 수녀`; 본당 신부 and 보좌 신부 are what they are. */
function inReligion(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) =>
    religious.has(words[at + 1]?.text ?? "") && isUnknown(word) && /^(?!본당|보좌|원로)[가-힣]{2,4}$/.test(word.text)
      ? { ...word, role: "name", certainty: 0.85 }
      : word,
  );
}

const isUnknown = ({ role, certainty }: Word): boolean => role === "open" || (role === "name" && certainty <= 0.5);

/** 신산업협력실 in front of 과장, 촉매공정실 behind 에너지연구본부: what ends as a department does, and stands where one does. */
const office = /^[가-힣A-Z\d·]{2,}(?:실|국|처|부|단|과)$|^[내외안치]과$/;

function officesInLine(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    const isPlace = word.certainty < 0.8 && isPlaceOfHouse(word.text);
    if (isPlace && (next?.role === "title" || next?.role === "prefix" || next?.role === "department"))
      return { ...word, role: "department", certainty: 0.85 };
    const isOffice = next?.role === "title" || next?.role === "prefix" || (!next && before?.role === "department");
    return word.role === "open" && office.test(word.text) && isOffice
      ? { ...word, role: "department", certainty: 0.85 }
      : word;
  });
}

function wordOf(text: string): Word {
  if (!hangul.test(text)) return { text, role: "latin", certainty: latinTitle(text) || 0.8 };
  if (koreanTitle(text) > 0.9) return { text, role: "title", certainty: koreanTitle(text) };
  const department = koreanDepartment(text);
  const name = koreanNameShape(text);
  if (koreanCompany(text) >= 0.7 && department < 0.85) return { text, role: "company", certainty: koreanCompany(text) };
  if (department > 0.8) return { text, role: "department", certainty: department };
  // 백엔드 begins like a name.
  if (koreanTitlePrefixes.includes(text)) return { text, role: "prefix", certainty: 0.9 };
  if (name > 0.8) return { text, role: "name", certainty: name };
  if (koreanTitle(text) > 0) return { text, role: "title", certainty: koreanTitle(text) };
  if (department > 0) return { text, role: "department", certainty: department };
  return name > 0 ? { text, role: "name", certainty: name } : { text, role: "open", certainty: 0 };
}

interface Run {
  readonly role: Role;
  readonly text: string;
  readonly certainty: number;
}

/** Words of one role in a row become one; what describes the next word goes to it. */
function runs(words: readonly Word[]): readonly Run[] {
  const done: Run[] = [];
  words.forEach((word, index) => {
    const role = roleInLine(words, index);
    const last = done.at(-1);
    const ownTitle = word.role === "latin" && latinTitle(word.text) > 0;
    const joins = last && last.role === role && role !== "name" && !ownTitle;
    if (joins)
      done[done.length - 1] = {
        role,
        text: `${last.text} ${word.text}`,
        certainty: Math.min(last.certainty, word.certainty || 0.8),
      };
    else done.push({ role, text: word.text, certainty: word.certainty || 0.8 });
  });
  return done;
}

function roleInLine(words: readonly Word[], index: number): Role {
  const word = words[index];
  if (!word) return "open";
  const next = words.slice(index + 1).find(({ role }) => role !== "prefix" && role !== "open");
  if (word.role === "latin") return latinRole(words, index, next);
  if (word.role === "prefix") return next?.role === "department" ? "department" : "title";
  if (word.role === "open")
    return next?.role === "department" ? "department" : next?.role === "title" ? "title" : "open";
  return word.role;
}

/** `UX 디자이너`, `AI 연구소`: one Latin word describes what follows; more are a name or a title of their own. */
function latinRole(words: readonly Word[], index: number, next: Word | undefined): Role {
  const text = words[index]?.text ?? "";
  if (latinTitle(text) > 0) return "title";
  // `金旼洙 과장`
  if (han.test(text) && hanNameShape(text) >= 2.5) return "open";
  const describes = !text.includes(" ") && next === words[index + 1];
  return describes && (next?.role === "department" || next?.role === "title") ? next.role : "open";
}
