const doneBy = [
  ..."powered brokered backed managed operated owned presented represented distributed sponsored".split(" "),
  ..."supported hosted published produced".split(" "),
  ...["owned & operated", "owned and operated", "brought to you"],
];
const doneWith = [
  "affiliated",
  "licensed",
  ..."association partnership collaboration cooperation".split(" ").map((one) => `in ${one}`),
];
const thingsOf = "franchise franchisee licensee initiative brand project program programme venture".split(" ");

/** `powered by Harlow Realty`, `brokered by`, `in partnership with`, `a franchise of`: whose name stands behind, and is that of the house where no other is. */
const by = new RegExp(
  `^(?:(?:proudly|independently|exclusively|an?)\\s)?(?:(?:${doneBy.join("|")}) by|(?:${doneWith.join("|")}) with|(?:${thingsOf.join("|")}) of)\\s+(?=\\p{Lu}|\\p{Ll}+\\p{Lu})`,
  "iu",
);

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
