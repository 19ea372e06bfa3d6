import { type CountryCode, parsePhoneNumberFromString as parse } from "libphonenumber-js/max";

interface Printed {
  readonly printed: string;
  readonly at: number;
}

/** `0261-2345610, 2345611`: a number behind another that goes without the area code, which is that of the one before. */
export function withSharedArea(
  numbers: readonly Printed[],
  text: string,
  country: CountryCode,
): readonly (Printed & { readonly area: string })[] {
  return numbers.map((number, index) => {
    const before = numbers[index - 1];
    if (!before || !/^\s?[,/&]\s?$/.test(text.slice(before.at + before.printed.length, number.at)))
      return { ...number, area: "" };
    const area = areaOf(before.printed, number.printed);
    const isOne = area !== "" && !isValid(number.printed, country) && isValid(before.printed, country);
    return isOne && isValid(area + number.printed, country) ? { ...number, area } : { ...number, area: "" };
  });
}

/** What stands in front of as many digits as the other has. */
function areaOf(whole: string, local: string): string {
  const digits = (one: string): number => one.replace(/\D/g, "").length;
  const cuts = [...whole.matchAll(/[\s)-]+(?=\d)/g)].map(({ 0: between, index }) => index + between.length);
  const cut = cuts.find((at) => digits(whole.slice(at)) === digits(local));
  return cut === undefined ? "" : whole.slice(0, cut);
}

function isValid(text: string, country: CountryCode): boolean {
  return parse(text.replace(/\(0\)/, ""), country)?.isValid() ?? false;
}
