import { parsePhoneNumberFromString as parse } from "libphonenumber-js/max";
import type { Phone } from "../../card.ts";
import type { Spot } from "../../layout/spot.ts";
import type { Found } from "../../taken.ts";

/** Toll-free numbers of North America. */
const tollFree =
  /(?<![\p{L}\d-])(?:(?:1[-. ]?\(?|\()8(?:00|[3-8]\d)\)?[-. ]|8(?:00|[3-8]\d)[-.])(?=[A-Z\d-]*[A-Z]{3})[A-Z\d](?:-?[A-Z\d]){6,}(?![\p{L}\d@.-])/gu;

/** `(916) 624-ROOF`, `916-62-ROOFS`, `(916) BUY-CARS`: other numbers end in a word of which no letter is too many. */
const local =
  /(?<![\p{L}\d-])(?:1[-. ])?(?:\([2-9]\d{2}\)\s?|[2-9]\d{2}[-.])(?:[2-9]\d{2}[-.][A-Z]{4}|[A-Z]{3}-?[A-Z]{4}|[2-9]\d-[A-Z]{5}|[2-9]-[A-Z]{6})(?![\p{L}\d@.-])/gu;

/** Letters by the key that they stand on (ITU-T E.161). */
const keys = ["ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"];
const digitsOfNumber = 10;

/** `1-800-CALVEX-1`, `866-GO-CONTOSO`: dialled by its letters; those beyond the last digit are for remembering. */
export function vanityNumbers({ text }: Spot, certainty: number): readonly Found<Phone>[] {
  return [...text.matchAll(tollFree), ...text.matchAll(local)].map(({ 0: number, index: start }) => {
    const dialled = [...number].map(keyOf).join("").replace(/^1/, "").slice(0, digitsOfNumber);
    const parsed = parse(dialled, "US");
    const value: Phone = { kind: "phone", number, ...(parsed?.isValid() && { e164: parsed.number }) };
    return { value, certainty, start, end: start + number.length };
  });
}

/** `624-ROOF (7663)`, `1-800-GO-ROOFS (467-6637)`: with the digits in place of what is said in letters, and as long as it was. */
export function withDigitsOfLetters(text: string): string {
  return text.replace(saidTwice, (printed, letters: string, bracket: string) => {
    const keys = [...letters].map(keyOf).join("");
    const digits = bracket.match(lastDigits[keys.length] ?? /$^/)?.[0] ?? "";
    return digits.replace(/\D/g, "") === keys ? digits.padEnd(printed.length) : printed;
  });
}

const saidTwice = /(?<=\d[-. )]{1,2})((?:[A-Z]{2,3}-)?[A-Z]{3,8})\s?\((\d[\d\s.-]{2,14}\d)\)/g;

/** The last so many digits of a text, and what stands between them. */
const lastDigits = Array.from({ length: 9 }, (_, count) => new RegExp(`(?:\\d\\D?){${count - 1}}\\d$`));

function keyOf(sign: string): string {
  if (/\d/.test(sign)) return sign;
  const key = keys.findIndex((letters) => letters.includes(sign));
  return key < 0 ? "" : String(key + 2);
}
