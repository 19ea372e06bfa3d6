import type { Field } from "../card.ts";
import { endsInCountry } from "../fields/address/country-at-end.ts";
import { brandMatch } from "../fields/company/brand-match.ts";
import { isSentence } from "../fields/company/saying.ts";
import {
  endsInLegalForm,
  hanCompany,
  isGeneric,
  isTrade,
  koreanCompany,
  latinCompany,
} from "../fields/company/words.ts";
import { romanizeWord, skeleton } from "../text/romanize.ts";
import { hangul, squash } from "../text/scripts.ts";
import type { Around } from "./around.ts";

export function companyForm(value: string): number {
  return Math.max(latinCompany(value), koreanCompany(value), hanCompany(value));
}

/** `Contoso Ltd.`, (주)콘토소: a name that begins and ends where its form says. */
export function isWholeByForm(value: string): boolean {
  return hangul.test(value) ? koreanCompany(value) > 0.9 : endsInLegalForm(value) || hanCompany(value) >= 0.9;
}

/** `Contoso Korea`, contoso.co.kr; `Fabrikam Studio`, fabrikam.com: the domain says the name, and the rest only where or what kind of house it is. */
export function isBrandWithKind(value: string, brands: readonly string[]): boolean {
  const words = value.split(/\s+/);
  return words.some((_, at) => {
    const [own, rest] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    return (
      at > 0 &&
      brands.some((brand) => squash(own) === squash(brand)) &&
      (isGeneric(rest) || isTrade(rest) || endsInCountry(rest))
    );
  });
}

/** (주)콘토소코리아 and `Contoso Korea`: what is said alike in two scripts was read right in both. */
export function isSaidTwice({ value }: Field<string>, { fields }: Around): boolean {
  return fields.companies.some(
    (other) =>
      hangul.test(other.value) !== hangul.test(value) &&
      (hangul.test(value) ? soundAlike(value, other.value) : soundAlike(other.value, value)),
  );
}

function soundAlike(korean: string, latin: string): boolean {
  const [a, b] = [soundsOf(korean), soundsOf(latin)];
  // 태성모빌리티주 beside `Taesung Mobility`: one syllable more is a form that was misread.
  return Math.min(a.length, b.length) >= 3 && ((a.startsWith(b) && a.length - b.length !== 1) || b.startsWith(a));
}

/** C is K or S; 트레이더스 and `Traders`: an English s has a vowel of its own in Hangul, and the rest is the form. */
function soundsOf(company: string): string {
  const bare = company.replace(/\(.\)|주식회사/g, " ").replace(/[,.]?\s(?:inc|ltd|co|corp|llc|plc|gmbh|ag)\b.*$/i, "");
  return skeleton(
    hangul.test(bare)
      ? romanizeWord(bare)
      : bare
          .toLowerCase()
          .replace(/c(?=[eiy])/g, "s")
          .replace(/c(?!h)/g, "k"),
  );
}

/** `Strathlorne`, where `University of Strathlorne` stands on the card, too: the rest says more of what it is. */
export function isPartOfLonger({ value, side, lines }: Field<string>, { spots }: Around): boolean {
  const words = wordsOf(value);
  return spots.some(
    (spot) =>
      !(spot.side === side && lines.includes(spot.line)) &&
      !/[@\d]/.test(spot.text) &&
      wordsOf(spot.text).length > words.length &&
      (hangul.test(value) ? spot.text.includes(value) : wordsOf(spot.text).includes(words)) &&
      companyForm(spot.text) > companyForm(value),
  );
}

function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

/** `TK AUTO` beside 주식회사 태경오토메이션: what has its form is the name, and is another line. */
export function isOutformed(field: Field<string>, around: Around): boolean {
  const { value, side, lines } = field;
  return (
    !isWholeByForm(value) &&
    !isSaidTwice(field, around) &&
    around.spots.some(
      ({ text, ...spot }) =>
        !(spot.side === side && lines.includes(spot.line)) &&
        !/[@\d]/.test(text) &&
        text.length < 40 &&
        isWholeByForm(text),
    )
  );
}

/** `MARLOWE architecture + interiors`, `FASTENER & SUPPLY`: more than a name, or what kind of house it is without one. */
export function isOddlyMade({ value, lines }: Field<string>, { brands }: Around): boolean {
  const words = value.split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}{3,}$/u.test(word)).length;
  const mixed = lines.length > 1 && capitals > 0 && words.some((word) => /^\p{Lu}?\p{Ll}{3,}/u.test(word));
  return (
    mixed || isSentence(value) || (isGeneric(value) && brandMatch(value, brands) < 1) || /\.\p{Ll}{2,}$/u.test(value)
  );
}
