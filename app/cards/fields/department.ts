import { koreanPublicCenters } from "../words/companies.ts";
import {
  departmentNames,
  englishDepartments,
  hanDepartmentEndings,
  koreanCollegeFields,
  koreanDepartmentEndings,
  koreanDepartmentStems,
  koreanMinistries,
} from "../words/departments.ts";
import { europeanDepartmentNames } from "../words/european-departments.ts";
import { koreanProvinces } from "../words/places.ts";
import { isPublicForce } from "./company/public-force.ts";
import { europeanDepartment } from "./european-department.ts";
import { wordsOf } from "./title.ts";

const kinds = new Set(englishDepartments);
const names = new Set([...departmentNames, ...europeanDepartmentNames]);
/** `Presse- und Öffentlichkeitsarbeit`, `Atención al Cliente` */
const tying = new Set("und et y de al".split(" "));
const endings = [...koreanDepartmentEndings].sort((a, b) => b.length - a.length);
const short = new Set(["부", "과", "실", "국", "처", "단", "팀", "셀", "랩"]);

/** `Sales Team 1`, `Section II`: which of several it is. */
const counted = /\s(?:no\.?\s?)?(?:\d{1,2}|[IVX]{1,3})$/i;

/** How surely a line in Latin letters is a department. */
export function latinDepartment(text: string): number {
  const words = wordsOf(text.replace(counted, ""));
  // A salon.
  if (words.length > 7 || isPublicForce(text) || /^institut de beauté/i.test(text)) return 0;
  if (/^(?:the )?(?:office|department|dept\.?|division|school|faculty|bureau) of\b|^state department for\b/i.test(text))
    return 0.95;
  if (
    words.length >= 2 &&
    !words.includes("law") &&
    (kinds.has(words.at(-1) ?? "") || /^(?:department|dept)$/.test(words[0] ?? ""))
  )
    return 0.9;
  const isNamed = words.every((word) => names.has(word) || tying.has(word)) && !words.every((word) => tying.has(word));
  return isNamed ? 0.75 : europeanDepartment(text);
}

/** `R&D Center`, `Global Marketing Group`: on a card that says it in Korean, too, a part of the house; elsewhere as likely the house. */
export function isInnerHouse(text: string): boolean {
  const words = wordsOf(text.replace(counted, "").replace(/R\s?&\s?D/g, "research"));
  const isKnown = (word: string): boolean => names.has(word) || kinds.has(word);
  return words.length > 1 && innerHouses.has(words.at(-1) ?? "") && words.slice(0, -1).every(isKnown);
}

const innerHouses = new Set("center centre institute group headquarters hq academy".split(" "));

const ministries = new Set(koreanMinistries);
const colleges = new Set(koreanCollegeFields.map((field) => `${field}대학`));

/** 공과대학: a part of a university. */
export function isCollege(word: string): boolean {
  return colleges.has(word);
}

/** 역삼1동주민센터: nobody's department, but where they work. */
export function isPublicCenter(word: string): boolean {
  return koreanPublicCenters.some((center) => word.endsWith(center));
}

/** How surely one Hangul word is a department. */
export function koreanDepartment(word: string): number {
  const bare = word.replace(/\d+(?=[팀부과실]$)/, "").replace(/[()[\],.]/g, "");
  const ending = endings.find((one) => bare.endsWith(one));
  if (isCollege(bare)) return 0.9;
  // Rooms to let, 상가 · 사무실; a house beside a university, 산학협력단.
  if (!ending || /사무실$|협력단$/.test(bare) || ministries.has(bare) || isPublicCenter(bare)) return 0;
  const stem = bare.slice(0, -ending.length);
  if (stem === "") return word.length > ending.length || !short.has(ending) ? 0.6 : 0;
  if (ending === "팀") return stem.length >= 2 || /^[A-Z]/.test(stem) ? 0.95 : 0;
  if ((ending === "과" && stem.length >= 3) || (ending === "학과" && stem !== "")) return 0.85;
  if (short.has(ending)) return koreanDepartmentStems.some((one) => stem.endsWith(one)) ? 0.95 : 0;
  return stem.length >= 2 ? 0.9 : 0;
}

const placeOfHouse = new RegExp(
  `.(?:공장|사업장|사업소|출장소|캠퍼스|법인)$|^(?:${koreanProvinces.join("|")})사무소$|^[내외안치]과$`,
);

/** 당진공장, 서울사무소, 중국법인, 내과: in a line with a title where somebody of a house works, and like a name or a house itself. */
export function isPlaceOfHouse(word: string): boolean {
  return placeOfHouse.test(word);
}

/** 佛山市鑫隆陶瓷建材经营部: a house of its own, and no part of one. */
const isShop = /.{4}(?:[经經][营營]|[门門]市|批[发發]|[经經][销銷])部$/;

export function hanDepartment(text: string): number {
  if (isHierarchy(text)) return 0.9;
  const bare = text.replace(/\s/g, "");
  if (isShop.test(bare)) return 0;
  const ends = chu.test(bare) || hanDepartmentEndings.some((ending) => bare.endsWith(ending));
  return bare.length >= 2 && bare.length <= 14 && ends ? 0.8 : 0;
}

/** 先進封裝處, 採購處, 秘书处; an 辦事處 or 服務處 is where a house is, and a 代表處 one of its own. */
const chu = /[\u3400-\u9fff]{2}(?<!办事|辦事|(?<!客[戶户])服[务務]|营业|營業|代表|联络|聯絡|领事|領事)[处處]$/;

/** 機能材料事業本部 電子材料営業部: one within the other, however long. */
export function isHierarchy(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length > 1 &&
    words.every(
      (word) =>
        word.length <= 14 &&
        (chu.test(word) || hanDepartmentEndings.some((end) => word.length > end.length && word.endsWith(end))),
    )
  );
}
