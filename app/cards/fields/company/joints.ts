import { areAligned, areOfOneSize, areStacked, isBeside, isInShadow } from "../../layout/neighbours.ts";
import type { Part } from "../../layout/part.ts";
import { han, hangul, kana } from "../../text/scripts.ts";
import { endsInCountry } from "../address/country-at-end.ts";
import { isLargeCity } from "../address/towns.ts";
import type { Surroundings } from "../name/name.ts";
import { hasTitleBeside } from "./beside-title.ts";
import { brandMatch } from "./brand-match.ts";
import { isKindInFront } from "./kind-in-front.ts";
import { isKoreanFront } from "./korean-front.ts";
import { isBrandBehind, isKoreanHouseOf, isWholeInHangul } from "./korean-joints.ts";
import { areOfPartners } from "./partners.ts";
import { isDescription } from "./saying.ts";
import { sayingWorth } from "./saying-worth.ts";
import { isBesideWholeName, isWholeName } from "./whole-name.ts";
import {
  endsInLegalForm,
  endsLikeCompany,
  hanCompany,
  isGeneric,
  isHanForm,
  isLegalForm,
  isTrade,
  latinCompany,
} from "./words.ts";

/** Two lines are one name when they are set alike, and together are more like the domain than each alone. */
export function jointWorth(parts: readonly Part[], around: Surroundings): number {
  if (parts.every((part) => hasTitleBeside(part, around.parts))) return -9;
  const pairs = parts.slice(1).flatMap((lower, index) => {
    const upper = parts[index];
    return upper ? [pairWorth(upper, lower, around)] : [];
  });
  // `NHS` in a logo, and `NHS Foundation Trust` two lines below.
  const [first] = parts;
  if (parts.length > 2 && first && parts.slice(2).some((one) => isWholeName(first, one))) return -9;
  if (first && parts.slice(1).some((one) => isBesideWholeName(first, one, parts, around.parts))) return -9;
  const least = Math.min(...pairs);
  const worth = least < 0 ? least * pairs.length : pairs.reduce((sum, pair) => sum + pair, 0);
  // Only together are they what the domain says: `Cumberland`, `Valley`, `Electric`, cvelectric.net.
  const match = (some: readonly Part[]): number => brandMatch(some.map(({ text }) => text).join(" "), around.brands);
  return match(parts) === 1 && parts.every((part) => match([part]) < 1) ? Math.max(worth, 0.5) : worth;
}

const connecting = /^(?:of|for|to|and|&|de|del|di|du|des|da|do|dos|der|van|von|vom|zu|zur|für|und|et|y|e)(?:\s|$)|^&/i;
/** `am Schillerplatz`, `zum Löwen`, `unter den Linden`, below what the house is. */
const isAtPlace = /^(?:am|im|an|in|auf|bei|beim|zum|unter|vor|hinter)\s(?:de[rnm]\s)?\p{Lu}/u;
const openEnd = /(?:\s(?:of|for|and|the|of the|d[aeio]|d[ao]s|du|des|del|della|de l[ao]s?|für|und|et|y)|&|,)$/i;

function pairWorth(upper: Part, lower: Part, around: Surroundings): number {
  const said = sayingWorth(upper, lower, around);
  if (said < 0) return said;
  if (isTied(upper, lower)) return 1;
  const [one, other, both] = [upper.text, lower.text, `${upper.text} ${lower.text}`].map((text) =>
    brandMatch(text, around.brands),
  );
  const best = Math.max(one ?? 0, other ?? 0);
  if (isNoPart(upper, lower)) return -4;
  // The website has both, the mail address the first: stevensridgenissan.com, stevensridge.com.
  const nearer = (both ?? 0) > best || both === 1;
  const isWhole = !nearer && best === 1 && (other === 1 || isNoForm(lower.text));
  if (isTradeOf(upper, lower, isWhole)) return 1;
  if (isWhole || (!nearer && isWholeAbove(upper, lower, best, around))) return -3;
  if (isHouseOf(upper, lower)) return 0.5;
  const printedAlike = areOfOneSize(upper.spot, lower.spot, 1.35) && upper.spot.height > around.height * 1.25;
  if (nearer || printedAlike || (areOfOneSize(upper.spot, lower.spot, 3) && isGeneric(lower.text))) return 0.5;
  return saysWhatItIs(upper, lower) ? 0.5 : -1.5;
}

/** What is called as the domain is needs nothing more but its form. */
function isNoForm(text: string): boolean {
  return !endsLikeCompany(text) || isDescription(text);
}

/** `Studio Luxe` above `HAIR & NAILS` in much smaller print. */
function isTradeOf(upper: Part, lower: Part, isWhole: boolean): boolean {
  return (
    !(isWhole && isDescription(lower.text)) &&
    isTrade(lower.text) &&
    !isTrade(upper.text) &&
    !endsInLegalForm(upper.text) &&
    upper.spot.height > lower.spot.height * 1.15 &&
    areAligned(upper.spot, lower.spot)
  );
}

function isWholeAbove(upper: Part, lower: Part, best: number, { brands }: Surroundings): boolean {
  // `still water` above `yoga`: all of it is in small letters.
  const alike = isDescriptive(upper.text) && areOfOneSize(upper.spot, lower.spot, 1.15);
  return (isDescriptive(lower.text) && best >= 0.7 && !alike) || areInitialsOf(upper.text, brands);
}

/** `U.S. Geological Survey`, usgs.gov: nothing of the name is missing. */
function areInitialsOf(text: string, brands: readonly string[]): boolean {
  const words = text.split(/[\s.]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 3 && brands.includes(words.map(([first = ""]) => first.toLowerCase()).join(""));
}

/** One goes on in the other, whatever the domain says. */
function isTied(upper: Part, lower: Part): boolean {
  return (
    isLegalForm(lower.text) ||
    isHanForm(upper.text) !== isHanForm(lower.text) ||
    isKoreanHouseOf(upper, lower) ||
    (isKoreanFront(upper.text) && isBrandBehind(lower.text)) ||
    isArticle(upper.text) ||
    areOfPartners(upper, lower) ||
    isKindInFront(upper, lower) ||
    connecting.test(lower.text) ||
    (isAtPlace.test(lower.text) && latinCompany(upper.text) > 0) ||
    // `THE ...` and `The ...` begin something of their own.
    /^the\s/.test(lower.text) ||
    openEnd.test(upper.text)
  );
}

/** `Universitätsklinikum` above the town that it is called after. */
function isHouseOf(upper: Part, lower: Part): boolean {
  return houses.test(upper.text) && /^\p{Lu}[\p{L}-]+$/u.test(lower.text) && areOfOneSize(upper.spot, lower.spot, 1.2);
}

/** Of one word each; a name stands behind them. */
const houses = /^\p{L}*(?:klinikum|universität|hochschule|stadtwerke|sparkasse|volksbank|landratsamt|krankenhaus)$/iu;

/** `University of Applied Sciences` below the name of a Hochschule: what it is, said once more. */
function isInOtherWords(upper: Part, lower: Part): boolean {
  return (
    /^(?:the )?(?:university|college|institute|school|academy) (?:of|for)\b/i.test(lower.text) &&
    latinCompany(upper.text) > 0
  );
}

/** What stands below a name and does not go on in it. */
function isNoPart(upper: Part, lower: Part): boolean {
  return (
    isWhere(upper, lower) ||
    isUnderLogo(upper, lower) ||
    isInOtherWords(upper, lower) ||
    isWholeName(upper, lower) ||
    isTradeBelow(upper, lower) ||
    isWholeInHangul(upper, lower)
  );
}

/** 空间设计 in small print below 木墨, 言葉と本のデザイン below a brand in kana. */
function isTradeBelow(upper: Part, lower: Part): boolean {
  const inHan = [upper, lower].every(({ text }) => (han.test(text) || kana.test(text)) && !hangul.test(text));
  return inHan && upper.spot.height > lower.spot.height * 1.6 && hanCompany(lower.text) < 0.9;
}

/** `NHS` above `Royal Wessex Hospital`: a house of those letters. */
function isUnderLogo(upper: Part, lower: Part): boolean {
  return (
    /^\p{Lu}{2,4}$/u.test(upper.text) &&
    /^(?:\p{Lu}\p{Ll}+\s){2,}\p{Lu}\p{Ll}+$/u.test(lower.text) &&
    latinCompany(lower.text) > 0 &&
    upper.spot.height > lower.spot.height * 1.35
  );
}

/** `Seoul` in small print below an embassy's name. */
function isWhere(upper: Part, lower: Part): boolean {
  const smaller = upper.spot.height > lower.spot.height * 1.15;
  return (smaller || latinCompany(upper.text) > 0) && (isLargeCity(lower.text) || endsInCountry(lower.text));
}

/** `architecture + interiors` below a brand: what it does, in small letters as no form of a name is. */
function isDescriptive(text: string): boolean {
  return /^\p{Ll}[^\p{Lu}]*$/u.test(text) && !endsInLegalForm(text);
}

/** A smaller line with a legal form or the noun of an organization right below a brand that has neither: `HASKELL` above `Antriebstechnik GmbH`. */
function saysWhatItIs(upper: Part, lower: Part): boolean {
  const [brand, more] = [upper, lower].map(({ text }) => text.toLowerCase().split(/\s+/));
  const repeats = brand?.some((word) => word.length > 2 && more?.includes(word)) ?? false;
  return (
    upper.spot.height > lower.spot.height * 1.15 &&
    areAligned(upper.spot, lower.spot) &&
    latinCompany(upper.text) === 0 &&
    latinCompany(`X ${lower.text}`) > 0 &&
    !repeats &&
    !lower.text.includes(" • ") &&
    lower.text.split(/\s+/).length <= 5
  );
}

/** `Daesung Elevator Co.,` above `Ltd.` */
const begunForm = /(?<![\p{L}])(?:co|pvt|pte|pty|private|sdn)\.?,?$/iu;

/** Whether a name may go on from the one line to the other. `listed`: parts of lines that list things. */
export function isContinued(upper: Part, lower: Part, listed: ReadonlySet<Part>): boolean {
  const oneScript =
    hangul.test(upper.text) === hangul.test(lower.text) &&
    (han.test(upper.text) === han.test(lower.text) || isKanaAndForm(upper.text, lower.text));
  const eastern = hangul.test(upper.text) || han.test(upper.text);
  const whole = eastern
    ? upper.role === "company" && upper.certainty > 0.9 && !isKoreanFront(upper.text)
    : endsInLegalForm(upper.text) && !(begunForm.test(upper.text) && isLegalForm(lower.text));
  if (
    upper.spot.line === lower.spot.line ||
    listed.has(upper) ||
    listed.has(lower) ||
    !oneScript ||
    (whole && lower.role !== "company")
  )
    return false;
  const near = isTrade(lower.text) ? isInShadow(upper.spot, lower.spot) : areStacked(upper.spot, lower.spot, 1.1, 3);
  const below = near && upper.spot.y < lower.spot.y;
  const beside = isBeside(upper.spot, lower.spot) && upper.spot.x < lower.spot.x;
  return below || beside;
}

/** `Université du`: the name goes on below. */
export function isOpenEnded(text: string): boolean {
  return openEnd.test(text);
}

/** `THE` in small print above a brand. */
export function isArticle(text: string): boolean {
  return /^the$/i.test(text);
}

/** スカイブリッジ above 有限会社. */
function isKanaAndForm(upper: string, lower: string): boolean {
  return (kana.test(upper) && isHanForm(lower)) || (isHanForm(upper) && kana.test(lower));
}
