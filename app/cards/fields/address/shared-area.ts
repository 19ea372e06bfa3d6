import { type CountryCode, parsePhoneNumberFromString as parse } from "libphonenumber-js/max";

/** Fewer digits are the last ones of a number. */
const longestTail = 4;

export interface Printed {
  readonly printed: string;
  readonly at: number;
}

/** `0261-2345610, 2345611`: a number behind another that goes without the area code, which is that of the one before. */
export function withSharedArea(
  numbers: readonly Printed[],
  text: string,
  country: CountryCode,
): readonly (Printed & { readonly area: string })[] {
  const found: (Printed & { readonly area: string })[] = [];
  for (const number of numbers) {
    const before = found.at(-1);
    const between = before && text.slice(before.at + before.printed.length, number.at);
    const isNext =
      between !== undefined && (/^\s?[,;/&]\s?$/.test(between) || (!isTail(number) && /^\s?$/.test(between)));
    found.push({ ...number, area: before && isNext ? sharedArea(before.area + before.printed, number, country) : "" });
  }
  return found;
}

const countDigits = (text: string): number => text.replace(/\D/g, "").length;
const isTail = ({ printed }: Printed): boolean => countDigits(printed) <= longestTail;

function sharedArea(whole: string, number: Printed, country: CountryCode): string {
  const { printed } = number;
  const area = isTail(number) ? headOf(whole, printed) : areaOf(whole, printed);
  const isOne = area !== "" && !isValid(printed, country) && isValid(whole, country);
  return isOne && isValid(area + printed, country) ? area : "";
}

/** What stands in front of the last digits, as many as the short number has. */
function headOf(whole: string, short: string): string {
  return whole.slice(0, [...whole.matchAll(/\d/g)].at(-countDigits(short))?.index ?? 0);
}

/** What stands in front of as many digits as the other has, where something parts them. */
function areaOf(whole: string, local: string): string {
  const cuts = [...whole.matchAll(/[\s)-]+(?=\d)/g)].map(({ 0: between, index }) => index + between.length);
  const cut = cuts.find((at) => countDigits(whole.slice(at)) === countDigits(local));
  return cut === undefined ? "" : whole.slice(0, cut);
}

/** `0532-85971326 85971327`, `0757-8560 1938 8560 1939` */
export function goesWithoutArea(head: string, tail: string, country: CountryCode): boolean {
  const area = areaOf(head, tail);
  return area !== "" && /^\d+(?:[ -]\d+)?$/.test(tail) && !isValid(tail, country) && isValid(area + tail, country);
}

export function isValid(text: string, country: CountryCode): boolean {
  return parse(text.replace(/\(0\)/, ""), country)?.isValid() ?? false;
}
