import type { CountryCode } from "libphonenumber-js/max";
import type { PhoneKind } from "../../card.ts";

/** Where the last digits of a house's number are said alone. */
const countries: readonly (CountryCode | undefined)[] = ["AT", "CH", "DE", "LI", "LU"];

/** `Fax: DW 20`, `Durchwahl -340`, `Fax -99`, `Kl. 12`. */
const alone =
  /(?<![\p{L}])(fax|telefax|tel|telefon|mobil)?[\s.:]*(?:(?:durchwahl|dw|klappe|kl)[\s.:]*[-–]?|[-–])\s?(\d{1,4})(?![\d./]|\s?-?\d)/giu;

export interface Suffix {
  readonly kind: PhoneKind;
  /** The number that is called with it. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** The numbers of which a card says only the last digits, behind the number that they belong to. `base` ends at `from` in the text. */
export function suffixesBehind(text: string, from: number, base: string, country: CountryCode): readonly Suffix[] {
  if (!countries.includes(country)) return [];
  return [...text.slice(from).matchAll(alone)].flatMap((match) => {
    const [printed, label = "", digits = ""] = match;
    // A hyphen alone is no label.
    if (!/\p{L}/u.test(printed)) return [];
    const start = from + match.index;
    const kind = /fax/i.test(label) ? ("fax" as const) : ("phone" as const);
    return [{ kind, number: `${base.replace(/[\s-]0$/, "")}-${digits}`, start, end: start + printed.length }];
  });
}
