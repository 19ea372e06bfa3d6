import { type CountryCode, getCountryCallingCode, parsePhoneNumberFromString as parse } from "libphonenumber-js/max";
import type { Field, Phone, PhoneKind } from "../card.ts";
import type { Spot } from "../layout/spot.ts";
import { distinct, type Found, type Taken, takeFromEach } from "../taken.ts";
import { mobileStarts } from "../words/mobile-starts.ts";
import { isDateOrRange, isPostcode } from "./no-phone.ts";
import { type Labelled, labelOf } from "./phone-label.ts";
import { type Suffix, suffixesBehind } from "./phone-suffix.ts";
import { goesWithoutArea, withSharedArea } from "./shared-area.ts";
import { withShortTails } from "./short-tail.ts";

const certain = 0.98;
/** A number that no country has, kept as printed. */
const invalid = 0.7;

/** A run that could be one number or more: digits, and what is printed between them. */
const run = /\(?\+?\s?\(?\d(?:[\d\s().\-~]|\/(?=\s?\d)){5,}\d/g;

/** Behind a number: `ext. 27`, `x214`, `#256`, `내선 12`, `轉 301`. */
const behind =
  /^[\s,;(-]{0,3}(?:extension|extn?|x|×|内線|内线|內線|分機|分机|轉|转|내선(?:번호)?|구내|#)[\s.:#]{0,3}(\d{1,5})(?!\d|-\d|\.\d)\)?/iu;

/** What icons and labels in front of a number were misread as: an open bracket, or one digit by itself. */
const strayStart = /^(?:\s*\((?=[\s\d]*$|[^)]*$)|\s*[0-9]\s(?=\(?0\d|\+))?\s*/;

interface Number {
  readonly printed: string;
  readonly at: number;
}

/** Every phone number. Numbers that no country has are kept where the card calls them phones, or shows nothing else on the line. */
export function takePhones(spots: readonly Spot[], country: CountryCode): Taken<Phone> {
  const taken = takeFromEach(spots, (spot) => find(spot, spots, country));
  return { ...taken, fields: distinct(taken.fields, ({ number, e164 }) => e164 ?? number.replace(/\D/g, "")) };
}

function find(spot: Spot, spots: readonly Spot[], country: CountryCode): readonly Found<Phone>[] {
  const found = findWhole(spot, spots, country);
  const last = found.find(({ value }) => value.kind === "phone");
  if (!last) return found;
  const behindIt = suffixesBehind(spot.text, last.end, last.value.number, country).filter(
    ({ start, end }) => !found.some((one) => one.start < end && start < one.end),
  );
  return [...found, ...behindIt.map((one) => ({ ...one, value: withKind(one, country), certainty: invalid }))];
}

function withKind({ kind, number }: Suffix, country: CountryCode): Phone {
  const parsed = parse(dialled(number), country);
  return { kind, number, ...(parsed?.isValid() && { e164: parsed.number }) };
}

function findWhole(spot: Spot, spots: readonly Spot[], country: CountryCode): readonly Found<Phone>[] {
  const text = repairDigits(spot.text);
  const numbers = [...text.matchAll(run)].flatMap((match) => numbersIn(match[0], match.index, country));
  return withSharedArea(numbers, text, country).flatMap((number) => {
    const end = number.at + number.printed.length;
    const inWords = kanjiNumeral.test(spot.text.slice(number.at, end));
    const inside = behind.exec(text.slice(end));
    const label = labelOf(text, number.at, end + (inside?.[0].length ?? 0), spot, spots, number.area !== "");
    const phone = label && judge(number, label, text, country);
    if (!label || !phone) return [];
    const value = inside?.[1] ? { ...phone.value, extension: inside[1] } : phone.value;
    const certainty = inWords ? invalid : phone.certainty;
    return [{ ...phone, value, certainty, start: label.start, end: Math.max(label.end, end) }];
  });
}

/** Letters within a number are misread digits: `O10-I234` is 010-1234. What Japanese print that runs downwards has in their place are digits, too. */
function repairDigits(text: string): string {
  const digits: Readonly<Record<string, string>> = { O: "0", o: "0", I: "1", l: "1", B: "8", S: "5" };
  return withPlainDigits(text).replace(
    /(?<=\d[\d\s.()-]*)[OoIlBS](?=[\d.-]*\d)|(?<![\p{L}\d])[Oo](?=1\d[-. ]\d{3,4}[-. ]\d{4})/gu,
    (letter) => digits[letter] ?? letter,
  );
}

const numerals = "〇一二三四五六七八九";
const kanjiNumeral = /[〇一二三四五六七八九]/;
const kanjiNumerals = /[〇一二三四五六七八九]/g;
/** `〇三(三二一二)五六七八`: as many as no house number and no year has. */
const kanjiNumber = /[〇一二三四五六七八九](?:[\s()ー|-]*[〇一二三四五六七八九]){8,}/g;

function withPlainDigits(text: string): string {
  return text.replace(kanjiNumber, (number) =>
    number.replace(kanjiNumerals, (one) => String(numerals.indexOf(one))).replace(/[ー|]/g, "-"),
  );
}

/** Splits what was printed with only a slash or a space between two numbers. */
function numbersIn(text: string, at: number, country: CountryCode): readonly Number[] {
  // `0755-2789 6612(8线)`: how many lines it has.
  const printed = text.replace(/\s?\(\d{1,2}$/, "").replace(/[\s.(~/-]+$/, "");
  const trimmed = withoutIcon(printed.replace(strayStart, ""), country);
  const digits = trimmed.replace(/\D/g, "").length;
  const start = at + printed.indexOf(trimmed);
  const tails = withShortTails(trimmed, country);
  if (tails) return tails.map((one) => ({ ...one, at: start + one.at }));
  const pieces = separate(trimmed, country);
  if (pieces) return pieces.flatMap((piece) => numbersIn(piece.printed, start + piece.at, country));
  return digits < 7 || digits > 17 ? [] : [{ printed: trimmed, at: start }];
}

/** `0 98450 12345`, `6 138 0013 8000`: a digit alone in front of what is a number without it, and none with it, was an icon. */
function withoutIcon(printed: string, country: CountryCode): string {
  const text = withoutDigitBehind(printed, country);
  const rest = /^\d\s+(?=[1-9(])/.exec(text);
  if (!rest || parse(text, country)?.isValid()) return text;
  const bare = text.slice(rest[0].length);
  return parse(bare, country)?.isValid() ? bare : text;
}

function separate(text: string, country: CountryCode): readonly Number[] | undefined {
  const cuts = [...text.matchAll(/\s*[/~]\s*|\s+(?=[+(\d])/g)].filter(({ index }) => index > 0);
  for (const cut of cuts) {
    const [head, tail] = [text.slice(0, cut.index), text.slice(cut.index + cut[0].length)];
    const whole = /[/~]/.test(cut[0]) ? undefined : parse(text, country)?.isValid();
    if (isBehindPostcode(head, cut[0]) && isValid(tail, country) && !isValid(dialled(text), country))
      return [{ printed: tail, at: cut.index + cut[0].length }];
    if (whole || digitsIn(head) < 7 || digitsIn(tail) < 7) continue;
    const bothValid =
      parse(head, country)?.isValid() && (parse(tail, country)?.isValid() || goesWithoutArea(head, tail, country));
    if (/[/~]/.test(cut[0]) || bothValid)
      return [
        { printed: head, at: 0 },
        { printed: tail, at: cut.index + cut[0].length },
      ];
  }
  return undefined;
}

function isValid(text: string, country: CountryCode): boolean {
  return parse(text, country)?.isValid() ?? false;
}

/** `010-5550-3150 0` */
function withoutDigitBehind(text: string, country: CountryCode): string {
  const bare = text.replace(/\s+\d$/, "");
  return bare !== text && isValid(bare, country) && !isValid(text, country) ? bare : text;
}

/** `60612 / 773 555 0188` */
function isBehindPostcode(head: string, between: string): boolean {
  return /^\d{5}$/.test(head) && between.includes("/");
}

function digitsIn(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}

function judge(
  { printed, at, area }: Number & { readonly area: string },
  label: Labelled,
  text: string,
  country: CountryCode,
): { value: Phone; certainty: number } | undefined {
  if (label.kind === "other" || isDateOrRange(printed) || isOfRegister(text, label.start, at)) return undefined;
  if (isLot(printed, text.slice(0, at)) || isPostcode(printed, text.slice(at + printed.length))) return undefined;
  const number = (area + printed)
    .replace(/\s*~\s*\d{1,4}$/, "")
    .replace(/\s+/g, " ")
    .trim();
  const parsed = parse(dialled(number), country);
  const valid = parsed?.isValid() ?? false;
  const glued = label.letter && /\p{L}/u.test(text[at - 1] ?? "");
  if (!valid && (!label.kind || glued) && !looksLikePhone(printed, at, text)) return undefined;
  if (valid && !label.kind && !standsAsPhone(area + printed, text, at)) return undefined;
  const type = valid ? parsed?.getType() : typeByStart(number, country);
  const kind = sureKind(label.kind ?? kindByNumber(type), label, type);
  const own = label.own === true && kind === "phone" ? { direct: true as const } : {};
  const value: Phone = { kind, number, ...(valid && parsed && { e164: parsed.number }), ...own };
  return { value, certainty: valid ? certain : invalid };
}

/** Without the zero that is left out from abroad, and without a range's end: `555-0100~5`. A slash behind the area code is none: `0381 / 4567`. */
function dialled(number: string): string {
  const [head = ""] = number.replace(/\(0\)/, "").split(/[~/]/);
  return digitsIn(head) >= 7 ? head : number.replace(/\(0\)/, "").replace(/\s*\/\s*/, " ");
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

/** A valid number among other words, unseparated, is more likely a code of something else; right behind another it is one more. */
function standsAsPhone(printed: string, text: string, at: number): boolean {
  const separated = /[+()\s.-]/.test(printed.trim()) || /\d{7}\s+$/.test(text.slice(0, at));
  return separated || !/\p{L}{2,}/u.test(text.replace(printed, ""));
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
