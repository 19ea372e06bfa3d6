import type { CardFields, Field } from "../../card.ts";
import type { Spot } from "../../layout/spot.ts";
import { fieldOf } from "../../taken.ts";
import { han, hangul, kana } from "../../text/scripts.ts";
import { brandOf, isProvider } from "../web/domain.ts";
import { brandMatch } from "./brand-match.ts";

const unsure = 0.5;
/** Shorter ones are initials. */
const shortest = 4;

/**
 * `plumepay` of rafael@plumepay.co, where the card has no other name for a company: a logo that no reader reads is seldom called otherwise. Not where
 * the domain is the person's own name, nor on a card in a script that domains don't have.
 */
export function companyOfDomain(
  names: CardFields["names"],
  emails: readonly Field<string>[],
  spots: readonly Spot[],
): readonly Field<string>[] {
  if (spots.some(({ text }) => hangul.test(text) || han.test(text) || kana.test(text))) return [];
  const brands = new Map(emails.map((mail) => [brandOf(mail.value.replace(/^.*@/, "")), mail]));
  const [[brand = "", mail] = []] = brands;
  if (!mail || brands.size > 1 || isProvider(brand) || !/^\p{L}[\p{L}\d]+$/u.test(brand) || brand.length < shortest)
    return [];
  if (names.some(({ value }) => brandMatch(value.written, [brand]) >= 0.7)) return [];
  const printed = spots.filter(({ side, line }) => side === mail.side && mail.lines.includes(line));
  return [fieldOf(brand, unsure, printed)];
}
