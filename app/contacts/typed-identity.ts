import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Identity } from "../ids.ts";
import { usualCountry } from "./corrected-value.ts";
import { identityOfMail, identityOfPhone } from "./identity.ts";

/** The identity that somebody typed: a personal mail address, or a mobile number; one without a country is of the usual one. */
export function typedIdentity(typed: string): Identity | undefined {
  if (typed.includes("@")) return identityOfMail(typed);
  if (!/^[+\d][\d\s().-]{6,}$/.test(typed.trim())) return undefined;
  const parsed = parsePhoneNumberFromString(typed.trim(), usualCountry);
  return parsed?.isValid() ? identityOfPhone({ kind: "mobile", number: typed, e164: parsed.number }) : undefined;
}
