import type { Part } from "../../layout/part.ts";

const institute = /^[가-힣]{3,}(?:연구소|상담소|연구원)$/;

const purposes = [
  ..."기업 부설 중앙 종합 통합 융합 기술 개발 연구 생산 제품 선행 응용 첨단 미래 신사업 산업 정보 소재 에너지 바이오 로봇".split(
    " ",
  ),
  ..."자동차 반도체 배터리 식품 의약 의료 디자인 환경 전자 기계 화학 건설 품질 경영 경제 금융 투자 사업 [가-힣]*부설".split(
    " ",
  ),
].join("|");

/** What institutes of a company are for: 기업부설연구소, 중앙기술연구소. */
const inner = new RegExp(`^(?:${purposes})+연구[소원]$`);

/** 한국부모대화연구소, 마음숲심리연구소: an institute is the house itself where nothing else on the card is one. */
export function institutesAsHouses(parts: readonly Part[]): readonly Part[] {
  if (parts.some(({ role, certainty }) => role === "company" && certainty >= 0.7)) return parts;
  return parts.map((part) => (isInstitute(part) ? { ...part, role: "company", certainty: 0.75 } : part));
}

function isInstitute({ role, text }: Part): boolean {
  return role === "department" && institute.test(text) && !inner.test(text);
}
