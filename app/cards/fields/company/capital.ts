/** `Novéane SAS au capital de 24 500 €`, `…, Sitz Köln`: what the law has companies print behind their name. */
const behind =
  /,?\s(?:[-–]\s)?(?:société\s)?au capital\b.*$|,?\s(?:[-–]\s)?(?:capital|cap\.?)\s(?:soc(?:ial|iale|\.)?\s)?.*(?:€|eur(?:os?)?|chf)\b.*$|,?\s(?:[-–]\s)?sitz(?: der gesellschaft)?:?\s\p{Lu}\p{L}+$/iu;

/** Without a company's capital and seat, where its name stands in front. */
export function withoutCapital(text: string): string {
  return /^\p{L}/u.test(text) ? text.replace(behind, "") : text;
}
