import { parsePhoneNumberFromString as parse } from "libphonenumber-js/max";
import type { Phone } from "../../card.ts";
import type { Spot } from "../../layout/spot.ts";
import type { Found } from "../../taken.ts";

/** Toll-free numbers of North America; no other ones are said in letters on cards. */
const said =
  /(?<![\p{L}\d-])(?:(?:1[-. ]?\(?|\()8(?:00|[3-8]\d)\)?[-. ]|8(?:00|[3-8]\d)[-.])(?=[A-Z\d-]*[A-Z]{3})[A-Z\d](?:-?[A-Z\d]){6,}(?![\p{L}\d@.-])/gu;

/** Letters by the key that they stand on (ITU-T E.161). */
const keys = ["ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"];
const digitsOfNumber = 10;

/** `1-800-CALVEX-1`, `866-GO-CONTOSO`: dialled by its letters; those beyond the last digit are for remembering. */
export function vanityNumbers({ text }: Spot, certainty: number): readonly Found<Phone>[] {
  return [...text.matchAll(said)].map(({ 0: number, index: start }) => {
    const dialled = [...number].map(keyOf).join("").replace(/^1/, "").slice(0, digitsOfNumber);
    const parsed = parse(dialled, "US");
    const value: Phone = { kind: "phone", number, ...(parsed?.isValid() && { e164: parsed.number }) };
    return { value, certainty, start, end: start + number.length };
  });
}

function keyOf(sign: string): string {
  if (/\d/.test(sign)) return sign;
  const key = keys.findIndex((letters) => letters.includes(sign));
  return key < 0 ? "" : String(key + 2);
}
