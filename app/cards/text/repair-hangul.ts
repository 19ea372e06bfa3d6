/** What no name has, wherever it is read. */
export const misreadAnywhere: readonly (readonly [RegExp, string])[] = [
  [/빚/g, "빛"],
  [/센팀/g, "센텀"],
];

/**
 * What the Hangul reader makes of signs that it doesn't know. Each was seen on a drawn or real card: ㈜ becomes 쥐, (추) or 주, `AI` becomes 시;
 * 빛 (light, in many names) becomes 빚 (debt, in none).
 */
const misread: readonly (readonly [RegExp, string])[] = [
  [/^[([]?[쥐뛰뜌쮜][)\]]?\s?(?=[가-힣A-Za-z]{2})/, "(주)"],
  [/(?<=[가-힣A-Za-z]{2})\s?[([]쥐?[)\]]?$/, "(주)"],
  [/[([{](?:추|즈|수|쥬|죽|준)[)\]}]/, "(주)"],
  [/[([{]주[|\]}1l]\s?(?=[가-힣A-Z])/, "(주)"],
  [/^[([{]\s?주\s?(?=[가-힣A-Z])/, "(주)"],
  [/^[0O(]?[@©®]\)?\s?(?=[가-힣]{2})/, "(주)"],
  [/^주\)\s?(?=[가-힣A-Z])/, "(주)"],
  [/(?<![가-힣])(?:주식회[가-힣]|주식[가-힣]사|[가-힣]식회사)(?![가-힣])/, "주식회사"],
  [
    /(?<=[가-힣]{2}(?:에너지|건설|산업|테크|전자|정밀|기계|공업|화학|식품|시스템|엔지니어링|물산|무역|상사|유통|제약|바이오|코리아|솔루션|소프트|네트웍스|철강|금속|전기))주$/,
    "(주)",
  ],
  ...misreadAnywhere,
  [/(?<![가-힣])시\s?(?=연구소|센터|연구실|사업|솔루션|플랫폼|기획|개발|엔지니어|랩)/, "AI"],
];

/** @returns the text as it must have been printed, and whether it had to be changed. */
export function repairHangul(text: string): { readonly text: string; readonly repaired: boolean } {
  const fixed = misread.reduce((line, [from, to]) => line.replace(from, to), text);
  return { text: fixed, repaired: fixed !== text };
}
