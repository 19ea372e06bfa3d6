import { areOfOneSize } from "../../layout/neighbours.ts";
import type { Part } from "../../layout/part.ts";
import { hangul } from "../../text/scripts.ts";
import { isKoreanFront } from "./korean-front.ts";
import { isKoreanHouse } from "./words.ts";

/** 가람 below `특허법인`; whoever has a form of its own stands below by chance. */
export function isBrandBehind(text: string): boolean {
  return /^[가-힣][가-힣\s]{0,9}$/.test(text) && !isKoreanFront(text);
}

/** `가람대학교` above 산학협력단, `별마루` above 사진관. */
export function isKoreanHouseOf(upper: Part, lower: Part): boolean {
  return hangul.test(upper.text) && areOfOneSize(upper.spot, lower.spot, 2.6) && isKoreanHouse(lower.text);
}

/** `경동나비엔 수성대리점` above 우리설비보일러, 익산시의회 above 영등1동: what is a house by its ending goes on in none of the kind. */
export function isWholeInHangul(upper: Part, lower: Part): boolean {
  return hangul.test(upper.text) && upper.role === "company" && lower.role === "open" && !isKoreanFront(upper.text);
}
