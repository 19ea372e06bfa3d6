import type { Spot } from "../layout/spot.ts";
import { type Found, type Taken, takeFromEach } from "../taken.ts";
import { registerLabels } from "../words/registers.ts";

const certain = 0.98;

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const labels = [...registerLabels].sort((a, b) => b.length - a.length).map(literally);

/** A label, what stands between it and its number, and the number: letters and digits in one or more groups. */
const number = new RegExp(
  `(?<![\\p{L}\\d])(?:\\(?an?\\s)?(?:${labels.join("|")})(?![\\p{L}])[\\s.:#·|]*(?:no|nr|nº|number|num|id|제)?[\\s.:#-]*` +
    "(?:(?=[\\p{L}./-]{0,4}\\d)[\\p{L}\\d][\\p{L}\\d./:-]*호?)(?:\\s?:?\\s?\\d[\\d./-]*){0,4}" +
    "(?:\\s(?:certified|accredited|registered|zertifiziert|인증)(?:\\s(?:company|organi[sz]ation|firm|기업|업체))?)?",
  "giu",
);

const permits = "등록|허가|신고|면허|인가";

/** `관광사업등록 제2007-213호`, `화물자동차운송주선사업 허가 제2011-87호`, `하남교육지원청 등록 제4172호`: what is allowed, or by whom, stands in front. */
const koreanPermit = new RegExp(
  `(?<![\\p{L}\\d)])(?:[가-힣]+(?:청|장관|지사|시장|군수|구청장)(?=\\s제\\s?\\d)|(?:[가-힣]+(?:업|청|시|도|군|구|장|지사)\\s)?[가-힣·]*(?:${permits})(?:증|번호)?)\\s?제\\s?[가-힣]{0,4}-?\\d[\\d가-힣-]*호`,
  "gu",
);

/** Numbers of registers, taxes, licences and certificates, with what they are called: none of them is a phone, a postcode or part of a title. */
export function takeRegisterNumbers(spots: readonly Spot[]): Taken<string> {
  return takeFromEach(spots, (spot) => find(spot.text));
}

function find(text: string): readonly Found<string>[] {
  const permitted = [...text.matchAll(koreanPermit)];
  return (permitted.length > 0 ? permitted : [...text.matchAll(number)]).map((match) => ({
    value: match[0].replace(/\s+/g, " ").trim(),
    certainty: certain,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
