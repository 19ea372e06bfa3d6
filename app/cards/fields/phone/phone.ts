import {
  type CountryCode,
  getCountryCallingCode,
  type PhoneNumber,
  parsePhoneNumberFromString as parse,
} from "libphonenumber-js/max";
import type { Field, Phone, PhoneKind } from "../../card.ts";
import type { Spot } from "../../layout/spot.ts";
import { distinct, type Found, type Taken, takeFromEach } from "../../taken.ts";
import { handleLabels } from "../../words/handles.ts";
import { mobileStarts } from "../../words/mobile-starts.ts";
import { withSharedArea } from "../address/shared-area.ts";
import { extensionAhead, extensionBehind, withoutHyphened } from "./extension.ts";
import { isPhoneLabel, type Labelled, labelOf } from "./label.ts";
import { isDateOrRange, isDoorAndTown, isPostcode } from "./no-phone.ts";
import { dialled, numbersIn, type PrintedNumber, withCode } from "./printed-numbers.ts";
import { type Suffix, suffixesBehind } from "./suffix.ts";
import { vanityNumbers, withDigitsOfLetters } from "./vanity.ts";

const certain = 0.98;
/** A number that no country has, kept as printed. */
const invalid = 0.7;

/** A run that could be one number or more: digits, and what is printed between them. */
const run = /\(?\+?\s?\(?\d(?:[\d\s().\-~]|\/(?=\s?\d)){5,}\d/g;

/** In Korea, where no address begins with a number: `031-460-3821, 3822`. */
const koreanRun = /\(?\+?\s?\(?\d(?:[\d\s().\-~]|\/(?=\s?\d)|,(?=\s?(?:\d|\d{4})(?![\d\p{L}-]))){5,}\d/gu;

/** Every phone number. Numbers that no country has are kept where the card calls them phones, or shows nothing else on the line. */
export function takePhones(spots: readonly Spot[], country: CountryCode): Taken<Phone> {
  const taken = takeFromEach(spots, (spot) => find(spot, spots, country));
  return { ...taken, fields: distinct(taken.fields, ({ number, e164 }) => e164 ?? number.replace(/\D/g, "")) };
}

function find(spot: Spot, spots: readonly Spot[], country: CountryCode): readonly Found<Phone>[] {
  const dialled = { ...spot, text: withDigitsOfLetters(spot.text) };
  const spelled = vanityNumbers(dialled, certain);
  const found = [...spelled, ...findWhole(spelled.length > 0 ? blanked(dialled, spelled) : dialled, spots, country)];
  const last = found.find(({ value }) => value.kind === "phone");
  if (!last) return found;
  const behindIt = suffixesBehind(spot.text, last.end, last.value.number, country).filter(
    ({ start, end }) => !found.some((one) => one.start < end && start < one.end),
  );
  return [...found, ...behindIt.map((one) => ({ ...one, value: withKind(one, country), certainty: invalid }))];
}

/** With spaces in place of what was found, so that all else stays where it is. */
function blanked(spot: Spot, found: readonly Found<Phone>[]): Spot {
  const text = found.reduce(
    (line, { start, end }) => `${line.slice(0, start)}${" ".repeat(end - start)}${line.slice(end)}`,
    spot.text,
  );
  return { ...spot, text };
}

function withKind({ kind, number }: Suffix, country: CountryCode): Phone {
  const parsed = parse(dialled(number), country);
  return { kind, number, ...(parsed?.isValid() && { e164: parsed.number }) };
}

function findWhole(spot: Spot, spots: readonly Spot[], country: CountryCode): readonly Found<Phone>[] {
  const text = repairDigits(withoutCounts(withoutTimes(spot.text)));
  const numbers = [...text.matchAll(country === "KR" ? koreanRun : run)].flatMap(({ 0: printed, index }) => {
    const skipped = extensionAhead(text.slice(0, index), printed);
    return numbersIn(printed.slice(skipped), index + skipped, country);
  });
  return withSharedArea(numbers, text, country).flatMap((number) => {
    const printed = withoutHyphened(number.printed, country);
    const end = number.at + printed.length;
    const inWords = kanjiNumeral.test(spot.text.slice(number.at, end));
    const inside = extensionBehind(text.slice(end), printed !== number.printed);
    const label = labelOf(text, number.at, end + (inside?.length ?? 0), spot, spots, number.area !== "");
    const phone = label && judge({ ...number, printed }, label, text, country);
    if (!label || !phone) return [];
    const value = inside ? { ...phone.value, extension: inside.extension } : phone.value;
    const certainty = inWords ? invalid : phone.certainty;
    return [{ ...phone, value, certainty, start: label.start, end: Math.max(label.end, end) }];
  });
}

/** `0879-55-4039 10:00-18:00`: behind a number, when somebody is there. */
function withoutTimes(text: string): string {
  return text.replace(/(?<!\d)\d{1,2}:\d{2}(?!\d)/g, (time) => " ".repeat(time.length));
}

/** `HP1. 010-1234-5678`, `Tel 2: 02-555-0133`: which of several it is. */
function withoutCounts(text: string): string {
  return text.replace(/(\p{L}+)([\s.]?)[1-9](?=\s?[.:)]\s?[+(]?\d)/gu, (printed, label: string, between: string) =>
    isPhoneLabel(label) ? `${label}${between} ` : printed,
  );
}

/** Letters within a number are misread digits: `O10-I234` is 010-1234. What Japanese print that runs downwards has in their place are digits, too. */
function repairDigits(text: string): string {
  const digits: Readonly<Record<string, string>> = { O: "0", o: "0", I: "1", l: "1", B: "8", S: "5" };
  return withStrokes(withSlashes(withPlainDigits(text))).replace(
    /(?<=\d[\d\s.()-]*)[OoIlBS](?=[\d.-]*\d)|(?<![\p{L}\d])[Oo](?=1\d[-. ]\d{3,4}[-. ]\d{4}|\d{2,4}\s\/\s\d{2}|[1-9](?:[ .]\d\d){4})/gu,
    (letter) => digits[letter] ?? letter,
  );
}

/** `(477) 555 3080 y 81`: what ties the last digits of one more number to it, as long as it was. */
function withSlashes(text: string): string {
  return text.replace(
    /(?<=\d{3})(\s(?:y|e|o|u|et|ou|und))\s(?=\d{1,2}(?![\d.-]|\s\d))/g,
    (_, tie: string) => `${"/".padStart(tie.length)} `,
  );
}

/** `408•555•0133`: dots for strokes, and no years in a row. */
const dottedNumber = /(?<![\d·]\s?)(\d{2,3}\)?)\s·\s(\d{3,4})\s·\s(\d{4})(?!\d)/g;

function withStrokes(text: string): string {
  return text.replace(dottedNumber, "$1 - $2 - $3");
}

const numerals = "〇一二三四五六七八九";
const kanjiNumeral = /[〇一二三四五六七八九]/;
const kanjiNumerals = /[〇一二三四五六七八九]/g;
/** `〇三(三二一二)五六七八`, `〇二五六・五五・七一八三`: as many as no house number and no year has. */
const kanjiNumber = /[〇一二三四五六七八九](?:[\s()ー|・·･-]*[〇一二三四五六七八九]){8,}/g;

function withPlainDigits(text: string): string {
  return text.replace(kanjiNumber, (number) =>
    number.replace(kanjiNumerals, (one) => String(numerals.indexOf(one))).replace(/[ー|・·･]/g, "-"),
  );
}

function judge(
  { printed, at, area }: PrintedNumber & { readonly area: string },
  label: Labelled,
  text: string,
  country: CountryCode,
): { value: Phone; certainty: number } | undefined {
  if (label.kind === "other" || isDateOrRange(printed) || isOfRegister(text, label.start, at)) return undefined;
  const [before, behind] = [text.slice(0, at), text.slice(at + printed.length)];
  if (isLot(printed, before) || isPostcode(printed, behind) || isDoorAndTown(before, printed, behind)) return undefined;
  const number = (area + printed)
    .replace(/\s*~\s*\d{1,4}$/, "")
    .replace(/\s+/g, " ")
    .trim();
  const own = parse(dialled(number), country);
  const parsed = own?.isValid() ? own : (parse(withCode(number)) ?? own);
  const valid = parsed?.isValid() ?? false;
  const glued = label.letter && /\p{L}/u.test(text[at - 1] ?? "");
  if (!valid && (!label.kind || glued) && !looksLikePhone(printed, at, text)) return undefined;
  if (valid && !label.kind && !standsAsPhone(area + printed, text, at)) return undefined;
  const type = typeOf(valid ? parsed : undefined, number, country);
  const kind = sureKind(label.kind ?? kindByNumber(type), label, type);
  const direct = label.own === true && kind === "phone" ? { direct: true as const } : {};
  const value: Phone = { kind, number, ...(valid && parsed && { e164: parsed.number }), ...direct };
  return { value, certainty: valid ? certain : invalid };
}

/** In Chile any valid number may be a mobile one, and what it begins with says whether it is. */
function typeOf(valid: PhoneNumber | undefined, number: string, country: CountryCode): string | undefined {
  return valid && valid.country !== "CL" ? valid.getType() : typeByStart(number, country);
}

function typeByStart(number: string, country: CountryCode): string | undefined {
  if (!number.startsWith("+")) return mobileStarts[country]?.test(number.replace(/\D/g, "")) ? "MOBILE" : undefined;
  const abroad = parse(number.replace(/\(0\)/, ""));
  const plan = Object.keys(mobileStarts).find((one) => isCalledBy(one as CountryCode, abroad?.countryCallingCode));
  return abroad && plan && mobileStarts[plan as CountryCode]?.test(abroad.nationalNumber) ? "MOBILE" : undefined;
}

function isCalledBy(country: CountryCode, code: string | undefined): boolean {
  return getCountryCallingCode(country) === code;
}

function kindByNumber(type: string | undefined): PhoneKind {
  return type === "MOBILE" ? "mobile" : "phone";
}

/**
 * "Phone" says nothing against a mobile where the number can be nothing else; "Fax" and "Office" do. A letter alone may be an icon, so that it says
 * nothing against the number.
 */
function sureKind(kind: PhoneKind, label: Labelled, type: string | undefined): PhoneKind {
  if (kind === "phone" && type === "MOBILE" && (!label.direct || label.letter)) return "mobile";
  return kind === "mobile" && type === "FIXED_LINE" && label.letter ? "phone" : kind;
}

/** `황전리 217-3 (57616)`: where a house stands, and its postcode. */
function isLot(printed: string, before: string): boolean {
  return (
    /^\d{1,4}(?:-\d{1,4})?\s?\(?\s?\d{5}\)?$/.test(printed) &&
    /[가-힣\d](?:로|길|동|리|가|읍|면)\s?(?:산\s?)?$/.test(before)
  );
}

/** What stands somewhere on a line of trade registers and tax offices, whose numbers look like those of phones. */
const register =
  /\b(?:rcs|siret|siren|tva|hrb|hra|ust-?id|steuer|amtsgericht|capital|cif|nif|p\.?\s?iva|partita|kvk|btw|cnpj|abn|acn|vat|duns)\b|등록번호|사업자|登録番号|統一編號|统一社会/i;

/** One letter is no label there: `CIF B-12345678`. */
function isOfRegister(text: string, from: number, at: number): boolean {
  return register.test(text.slice(0, at)) && text.slice(from, at).replace(/\P{L}/gu, "").length < 2;
}

/** A number of no country, without a label: believed when it is written as phones are, with nothing but numbers on its line. */
function looksLikePhone(printed: string, at: number, text: string): boolean {
  const separated = /^\+|\d[\s.\-)]+\d{2,}[\s.-]+\d{2,}|^\(?0\d{2,4}\)?[\s/-]{1,3}\d{6,8}$/.test(printed);
  const alone = !/\p{L}{2,}/u.test(text.slice(0, at) + text.slice(at + printed.length));
  return separated && alone && !/^\d{5}-\d{4}$/.test(printed);
}

/** `13928594461 (微信)`, `(微信同号)`: somebody has it there, too. */
const atService = new RegExp(`\\((?:同|加)?(?:${Object.values(handleLabels).flat().join("|")})(?:同号|同號)?\\)`, "gi");

/** A valid number among other words, unseparated, is more likely a code of something else; right behind another it is one more. */
function standsAsPhone(printed: string, text: string, at: number): boolean {
  const isNext = /\d{7}(?:\s?\([^()\d]{1,12}\))?(?:\s+|\s?[,/、]\s?)$/.test(text.slice(0, at));
  const separated = /[+()\s.-]/.test(printed.trim()) || isNext;
  return separated || !/\p{L}{2,}/u.test(text.replace(printed, "").replace(atService, ""));
}

/** The numbers of a card that name their country. */
export function countriesOf(spots: readonly Spot[]): readonly CountryCode[] {
  return spots.flatMap((spot) =>
    [...spot.text.matchAll(/\+\s?\(?\d[\d\s().-]{6,}\d/g)].flatMap(
      ([printed]) => parse(printed.replace(/\(0\)/, ""))?.country ?? [],
    ),
  );
}

/** Mobile first, then landlines, fax last; the surest of a kind first. */
export function inOrder(phones: readonly Field<Phone>[]): readonly Field<Phone>[] {
  const rank: Readonly<Record<PhoneKind, number>> = { mobile: 0, phone: 1, fax: 2 };
  return [...phones].sort((a, b) => rank[a.value.kind] - rank[b.value.kind]);
}
