import { areStacked } from "../../layout/neighbours.ts";
import type { Part } from "../../layout/part.ts";
import { koreanLegalForms } from "../../words/companies.ts";
import { koreanNameShape } from "../name/korean-name.ts";
import { koreanTitle } from "../title.ts";

/** What stands on a line of its own in front of a Korean house's name, and is no name itself. */
const fronts = new Set([
  ...koreanLegalForms,
  ..."법률사무소 특허사무소 특허법률사무소 세무회계 세무사사무소 세무회계사무소 회계사무소 노무사사무소 법무사사무소 행정사사무소 건축사사무소 건축사무소 종합건축사사무소 공인중개사사무소 부동산중개법인 세무사무소 관세사무소".split(
    " ",
  ),
]);

/** `특허법인` above 가람, `법무법인(유한)` above 태정. */
export function isKoreanFront(text: string): boolean {
  return fronts.has(text.replace(/\s/g, "").replace(/(?<=.)\((?:유|유한|주)\)$/, ""));
}

/** 한누리 below `법무법인`: like a name, and a house's. */
export function isBelowFront({ text, role, spot }: Part, parts: readonly Part[]): boolean {
  return (
    role === "name" &&
    /^[가-힣]+$/.test(text) &&
    parts.some((upper) => isKoreanFront(upper.text) && upper.spot.y < spot.y && areStacked(upper.spot, spot, 1.1, 3))
  );
}

/** What stands in front of a small house's name on one line. */
const kinds =
  "디자인그룹 건축그룹 스튜디오 사진관 카페 브런치카페 아틀리에 갤러리 공방 책방 동네책방 서점 식당 레스토랑 베이커리 필라테스 게스트하우스 꽃집 공간";
const kindInFront = new RegExp(`^(?:${kinds.replaceAll(" ", "|")})\\s([가-힣]{1,8})$`);

/** `스튜디오 소요`, `디자인그룹 오월`; 카페 사장 is what somebody is, and 공방 김민수 may be who. */
export function isKindAndName(text: string): boolean {
  const [, name = ""] = kindInFront.exec(text) ?? [];
  return name !== "" && koreanTitle(name) === 0 && (name.length !== 3 || koreanNameShape(name) <= 0.8);
}
