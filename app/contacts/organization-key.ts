/** Legal forms that stand apart from a Latin name, at its end, compared without dots. */
const latinForms = new Set(
  "inc incorporated llc llp lp ltd limited corp corporation co company plc gmbh ag kg kk sa sas sarl srl spa bv nv oy oyj asa pte pty pvt".split(
    " ",
  ),
);

/** Forms written at either end, with or without a space. ㈜ and ㈱ are unfolded before. */
const eastForms =
  /^(?:주식회사|\(주\)|유한책임회사|유한회사|\(유\)|株式会社|\(株\)|有限会社|合同会社)\s*|\s*(?:주식회사|\(주\)|유한책임회사|유한회사|\(유\)|株式会社|\(株\)|有限会社|合同会社|股份有限公司|有限责任公司|有限公司)$/gu;

const known = new Map<string, string>();
const knownAtMost = 10_000;

/** The same for every way to write one organization in one script: `(주)푸른하늘` and `푸른하늘 주식회사`, `Contoso Inc.` and `CONTOSO`. */
export function organizationKey(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const key = fold(name);
  // The same few companies are folded again and again.
  if (known.size >= knownAtMost) known.clear();
  known.set(name, key);
  return key;
}

function fold(name: string): string {
  const plain = name.normalize("NFKC").toLowerCase().trim();
  const words = plain
    .replace(eastForms, "")
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|,|$)/gu, "")
    .split(/[\s,]+/)
    .filter(Boolean);
  while (words.length > 1 && latinForms.has(words.at(-1) ?? "")) words.pop();
  if (words.length > 1 && words[0] === "the") words.shift();
  const key = words.join("").replace(/[^\p{L}\p{N}&+]/gu, "");
  return key === "" ? plain : key;
}
