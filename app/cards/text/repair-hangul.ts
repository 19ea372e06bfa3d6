/**
 * What the Hangul reader makes of signs that it doesn't know. Each was seen on a drawn or real card: ㈜ becomes 쥐 or (추), `AI` becomes 시;
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
  [/빚/g, "빛"],
  [/센팀/g, "센텀"],
  [/(?<![가-힣])시\s?(?=연구소|센터|연구실|사업|솔루션|플랫폼|기획|개발|엔지니어|랩)/, "AI"],
];

/** @returns the text as it must have been printed, and whether it had to be changed. */
export function repairHangul(text: string): { readonly text: string; readonly repaired: boolean } {
  const fixed = misread.reduce((line, [from, to]) => line.replace(from, to), text);
  return { text: fixed, repaired: fixed !== text };
}
