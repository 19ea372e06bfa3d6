import { companyNouns } from "../words/companies.ts";
import { europeanGivenNames } from "../words/european-given-names.ts";
import { manyGivenNames } from "../words/given-names.ts";
import { englishTitles } from "../words/titles.ts";

const known = new Set([...companyNouns, ...englishTitles, "realtor", "realtor®"]);
const given = new Set([...manyGivenNames, ...europeanGivenNames]);

/** Letters on average to a piece: fewer are no words, but letters that were set apart. */
const shortest = 2.2;

/**
 * `A R C HIT E CT S` → `ARCHITECTS`, `REAL TOR ®` → `REALTOR®`: capitals that were printed wide apart, read as several words. Where a given name begins
 * the run, the family name is parted from it.
 */
export function unspace(text: string): string {
  const pieces = text.split(/\s+/);
  const title = joinedAtCapitals(pieces);
  if (title) return title;
  if (pieces.length < 2 || !pieces.every((piece) => /^\p{Lu}{1,6}®?$|^[®&]$/u.test(piece))) return text;
  const joined = pieces.join("");
  if (known.has(joined.toLowerCase())) return joined;
  if (pieces.length < 4 || joined.length / pieces.length > shortest) return text;
  const cuts = pieces.map((_, index) => pieces.slice(0, index + 1).join("").length);
  const cut = cuts
    .reverse()
    .find((at) => at >= 3 && joined.length - at >= 3 && given.has(joined.slice(0, at).toLowerCase()));
  return cut === undefined ? joined : `${joined.slice(0, cut)} ${joined.slice(cut)}`;
}

const connecting = new Set("of and for the in at to de du la le di da und für y e et con mit von".split(" "));

/** `Gra phic Desig ner` → `Graphic Designer`: small letters that were printed wide apart, where the last word becomes one that is known by it. */
function joinedAtCapitals(pieces: readonly string[]): string | undefined {
  if (!pieces.every((piece) => /^\p{Lu}?\p{Ll}+$/u.test(piece) && !connecting.has(piece))) return undefined;
  const words = pieces
    .join(" ")
    .replace(/\s(?=\p{Ll})/gu, "")
    .split(" ");
  const last = words.at(-1) ?? "";
  return words.length < pieces.length && last !== pieces.at(-1) && known.has(last.toLowerCase())
    ? words.join(" ")
    : undefined;
}
