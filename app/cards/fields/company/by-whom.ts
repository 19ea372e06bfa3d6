/** `powered by Harlow Realty`, `brokered by`, `in partnership with`, `a franchise of`: whose name stands behind, and is that of the house where no other is. */
const by =
  /^(?:(?:proudly|independently|exclusively|an?)\s)?(?:(?:powered|brokered|backed|managed|operated|owned(?: (?:&|and) operated)?|presented|represented|distributed|sponsored|supported|hosted|published|produced|brought to you) by|(?:affiliated|licensed|in (?:association|partnership|collaboration|cooperation)) with|(?:franchise(?:e)?|licensee|initiative|brand|project|programme?|venture) of)\s+(?=\p{Lu}|\p{Ll}+\p{Lu})/iu;

/** `trading as Harlow Kitchens`, `DBA Harlow Kitchens`: a house's own name. */
const tradingAs = /^(?:trading as|t\/a|d\/?b\/?a|operating as|o\/a)\s+(?=\p{Lu})/iu;

/** Whether it says by whom something is done or run. */
export function saysByWhom(text: string): boolean {
  return by.test(text);
}

/** Without what stands in front of a house's name: `powered by`, `trading as`. */
export function withoutFront(text: string): string {
  return text.replace(by, "").replace(tradingAs, "");
}
