import { type CountryCode, parsePhoneNumberFromString as parse } from "libphonenumber-js/max";
import { goesWithoutArea } from "../address/shared-area.ts";
import { withShortTails } from "../address/short-tail.ts";

/** What icons and labels in front of a number were misread as: an open bracket, or one digit by itself. */
const strayStart = /^(?:\s*\((?=[\s\d]*$|[^)]*$)|\s*[0-9]\s(?=\(?0\d|\+))?\s*/;

export interface PrintedNumber {
  readonly printed: string;
  readonly at: number;
}

/** Splits what was printed with only a slash or a space between two numbers. */
export function numbersIn(text: string, at: number, country: CountryCode): readonly PrintedNumber[] {
  // `0755-2789 6612(8线)`: how many lines it has.
  const printed = text.replace(/\s?\(\s?\d{1,2}$/, "").replace(/[\s.(~/-]+$/, "");
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
  if (!rest || isValid(text, country)) return text;
  const bare = text.slice(rest[0].length);
  return isValid(bare, country) ? bare : text;
}

function separate(text: string, country: CountryCode): readonly PrintedNumber[] | undefined {
  const cuts = [...text.matchAll(/\s*[/~]\s*|\s+(?=[+(\d])/g)].filter(({ index }) => index > 0);
  for (const cut of cuts) {
    const [head, tail] = [text.slice(0, cut.index), text.slice(cut.index + cut[0].length)];
    const whole = /[/~]/.test(cut[0]) ? undefined : isValid(text, country);
    if (isBehindPostcode(head, cut[0]) && isValid(tail, country) && !isValid(dialled(text), country))
      return [{ printed: tail, at: cut.index + cut[0].length }];
    if (whole || digitsIn(head) < 7 || digitsIn(tail) < 7) continue;
    const bothValid =
      isValid(head, country) && (isValid(tail, country) || isAbroad(tail) || goesWithoutArea(head, tail, country));
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

/** `(86) 137 1508 2264`: behind a number of Hong Kong, one of another country. */
function isAbroad(text: string): boolean {
  return parse(withCode(text))?.isValid() ?? false;
}

/** The code of a country in brackets is dialled with a plus. */
export function withCode(text: string): string {
  return text.replace(/^\((852|853|86|886|65|60|82|81)\)/, "+$1 ");
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

/** Without the zero that is left out from abroad, and without a range's end: `555-0100~5`. A slash behind the area code is none: `0381 / 4567`. */
export function dialled(number: string): string {
  const [head = ""] = number.replace(/\(0\)/, "").split(/[~/]/);
  return digitsIn(head) >= 7 ? head : number.replace(/\(0\)/, "").replace(/\s*\/\s*/, " ");
}
