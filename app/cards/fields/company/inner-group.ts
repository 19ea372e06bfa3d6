/** What a part of a company does. */
const tasks = [
  ..."사업 영업 개발 기획 관리 지원 마케팅 연구 생산 기술 디자인 품질 서비스 판매 구매 공정 제조 설계 검증 인사 재무 홍보 전략".split(
    " ",
  ),
  ..."회로 소자 검사 시험 물류 정보 교육 사무 행정 안전 환경 해석 인증 양산".split(" "),
].join("|");

/** 해외사업그룹, 설계2그룹; QA그룹; 설계팀 회로그룹. */
const innerGroups = [
  new RegExp(`(?:${tasks})\\d{0,2}그룹$`),
  /^(?:QA|QC|UX|UI|IT|AI|SW|HW|PM|R&D)\d?그룹$/,
  /(?:실|팀|부|본부|부문|센터|담당)\s\S+그룹$/,
];

/** Whether it is a part of a company, though houses are called 그룹, too. */
export function isInnerGroup(text: string): boolean {
  return innerGroups.some((one) => one.test(text));
}
