/** What no name has, wherever it is read. */
export const misreadAnywhere: readonly (readonly [RegExp, string])[] = [
  [/빚/g, "빛"],
  [/센팀/g, "센텀"],
  // Brackets of another font: (문수동- ), ( -픽셀혼).
  [/\(\s?-\s?(?=[가-힣])/g, "("],
  [/(?<=[가-힣])\s?-\s?\)/g, ")"],
];

/** What companies are called after the name that tells them apart, behind or in front of which ㈜ stands. */
const trades = [
  ..."에너지 건설 산업 테크 전자 정밀 기계 기공 공업 중공업 화학 식품 푸드 시스템 엔지니어링 물산 무역 상사 유통 제약 바이오 메디칼 메디컬 코리아".split(
    " ",
  ),
  ..."솔루션 소프트 네트웍스 네트워크 철강 금속 전기 모빌리티 로보틱스 게임즈 로지스 로지스틱스 모터스 인더스트리 인터내셔널 글로벌 컴퍼니".split(
    " ",
  ),
  ..."파트너스 홀딩스 디자인 미디어 랩스 랩 세라믹 반도체 디스플레이 정보통신 통신 조경 토건 해운 항공 코스메틱 엔터테인먼트 스튜디오".split(
    " ",
  ),
  ..."시스템즈 솔루션즈 소프트웨어 테크놀로지 테크놀러지 커뮤니케이션 커뮤니케이션즈 엔터프라이즈 이엔지 이앤지 이엔씨 이앤씨 씨앤씨 종합건설 개발 토건 제강 제철 제지 철재 목재 기연 산전 하이텍 하이테크 트레이딩 컨설팅 인베스트먼트 벤처스 자산운용 헬스케어 케미칼 머티리얼즈 일렉트릭 네트웍 텔레콤 로직스 패션 섬유 인쇄 포장 농산 수산 축산 상운 운수 관광".split(
    " ",
  ),
].join("|");
/** Words that names of companies begin with, which are no ㈜: 주거, 수산. */
const beginWithShares = "(?:거|택|방|류|문|식|얼|차|유|변|민|말|간|요|조|물|단|부|재|안|성)";
const beginWithWater =
  "(?:산|도|원|성|영|지|입|출|소|처|자|목|학|제|의|정|림|질|상|중|색|양|예|경|평|직|리|급|송|확|강|업|집|선)";

/**
 * What the Hangul reader makes of signs that it doesn't know. Each was seen on a drawn or real card: ㈜ becomes 쥐, (추) or 주, `AI` becomes 시;
 * 빛 (light, in many names) becomes 빚 (debt, in none).
 */
const misread: readonly (readonly [RegExp, string])[] = [
  [/\(\s?(?:-\s?)?([주유사재])\s?(?:-\s?)?\)/g, "($1)"],
  [/^[([]?[쥐뛰뜌쮜][)\]]?\s?(?=[가-힣A-Za-z]{2})/, "(주)"],
  [/(?<=[가-힣A-Za-z]{2})\s?[([]쥐?[)\]]?$/, "(주)"],
  [/[([{](?:추|즈|수|쥬|죽|준)[)\]}]/, "(주)"],
  [/[([{]주[|\]}1l]\s?(?=[가-힣A-Z])/, "(주)"],
  [/^[([{]\s?주\s?(?=[가-힣A-Z])/, "(주)"],
  [/^[0O(]?[@©®]\)?\s?(?=[가-힣]{2})/, "(주)"],
  [/^주\)\s?(?=[가-힣A-Z])/, "(주)"],
  [/(?<![가-힣])(?:주식회[가-힣]|주식[가-힣]사|[가-힣]식회사)(?![가-힣])/, "주식회사"],
  [new RegExp(`(?<=[가-힣]{2}(?:${trades}))[주수쥐]$`), "(주)"],
  [new RegExp(`^주(?!${beginWithShares})(?=[가-힣]{2,}(?:${trades})$)`), "(주)"],
  [new RegExp(`^수(?!${beginWithWater})(?=[가-힣]{3,}(?:${trades})(?:$|\\s))`), "(주)"],
  ...misreadAnywhere,
  [/(?<![가-힣])시\s?(?=연구소|센터|연구실|사업|솔루션|플랫폼|기획|개발|엔지니어|랩)/, "AI"],
];

/** @returns the text as it must have been printed. */
export function repairHangul(text: string): string {
  return misread.reduce((line, [from, to]) => line.replace(from, to), text);
}
