import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Name, Phone } from "../cards/card.ts";
import { koreanName } from "../cards/fields/name/korean-name.ts";
import { latinName } from "../cards/fields/name/latin-name.ts";
import { handleOfText } from "../cards/text/handle-text.ts";
import { scriptOf } from "../cards/text/scripts.ts";
import type { CardValues } from "./card-values.ts";
import { chosenKind } from "./chosen-kind.ts";
import { type AnyValue, withoutExtension } from "./equal-values.ts";
import type { ChosenKind, Corrected } from "./facts.ts";

/** What a member wrote, as a value of the field; nothing where it can be none. `was` is the value that it replaces, `others` the card's. */
export function correctedValue(
  { field, phoneKind }: Corrected,
  text: string,
  was: AnyValue | undefined,
  others: CardValues,
): AnyValue | undefined {
  if (field === "handles") return handleOfText(text);
  if (field === "names") return nameOf(text.trim().replace(/\s+/g, " "));
  if (field !== "phones") return text.trim();
  const old = typeof was === "object" && "number" in was ? was : undefined;
  const known = [old, ...others.phones.map(({ value }) => value)].map((phone) => phone?.e164);
  return phoneOf(text.trim(), phoneKind ?? (old && chosenKind(old)), known);
}

function nameOf(written: string): Name {
  const script = scriptOf(written);
  if (script === "latin") return latinName(written);
  return script === "hangul" && /^[가-힣]{2,5}$/.test(written) ? koreanName(written) : { written, script };
}

/** A number without its country's code belongs to the country of the card's other numbers. */
function phoneOf(text: string, chosen: ChosenKind | undefined, known: readonly (string | undefined)[]): Phone {
  const { number, extension } = withoutExtension(text);
  const e164 = known.find((one) => one !== undefined);
  const parsed = parsePhoneNumberFromString(number, (e164 && countryOfNumber(e164)) || usualCountry);
  const mobile = parsed?.isValid() && parsed.getType() === "MOBILE";
  const kind = chosen === "direct" ? "phone" : (chosen ?? (mobile ? "mobile" : "phone"));
  return {
    kind,
    number,
    ...(parsed?.isValid() && { e164: parsed.number }),
    ...(extension !== undefined && { extension }),
    ...(chosen === "direct" && { direct: true }),
  };
}

/** Where nothing says which country a number is of. */
export const usualCountry: CountryCode = "KR";

/** The country of a number with its country's code. */
export function countryOfNumber(number: string): CountryCode | undefined {
  return parsePhoneNumberFromString(number)?.country;
}
