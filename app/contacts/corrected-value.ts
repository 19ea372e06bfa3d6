import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Name, Phone, PhoneKind } from "../cards/card.ts";
import { koreanName } from "../cards/fields/korean-name.ts";
import { latinName } from "../cards/fields/latin-name.ts";
import { scriptOf } from "../cards/text/scripts.ts";
import type { CardValues } from "./card-values.ts";
import type { AnyValue } from "./equal-values.ts";
import type { Corrected } from "./facts.ts";

/** What a member wrote, as a value of the field. `was` is the value that it replaces, `others` the card's. */
export function correctedValue(
  { field, phoneKind }: Corrected,
  text: string,
  was: AnyValue | undefined,
  others: CardValues,
): AnyValue {
  if (field === "names") return nameOf(text.trim().replace(/\s+/g, " "));
  if (field !== "phones") return text.trim();
  const old = typeof was === "object" && "number" in was ? was : undefined;
  const known = [old, ...others.phones.map(({ value }) => value)].map((phone) => phone?.e164);
  return phoneOf(text.trim(), phoneKind ?? old?.kind, known);
}

function nameOf(written: string): Name {
  const script = scriptOf(written);
  if (script === "latin") return latinName(written);
  return script === "hangul" && /^[가-힣]{2,5}$/.test(written) ? koreanName(written) : { written, script };
}

/** A number without its country's code belongs to the country of the card's other numbers. */
function phoneOf(number: string, kind: PhoneKind | undefined, known: readonly (string | undefined)[]): Phone {
  const e164 = known.find((one) => one !== undefined);
  const parsed = parsePhoneNumberFromString(number, (e164 && countryOfNumber(e164)) || usualCountry);
  const mobile = parsed?.isValid() && parsed.getType() === "MOBILE";
  const phone: Phone = { kind: kind ?? (mobile ? "mobile" : "phone"), number };
  return parsed?.isValid() ? { ...phone, e164: parsed.number } : phone;
}

/** Where nothing says which country a number is of. */
export const usualCountry: CountryCode = "KR";

/** The country of a number with its country's code. */
export function countryOfNumber(number: string): CountryCode | undefined {
  return parsePhoneNumberFromString(number)?.country;
}
