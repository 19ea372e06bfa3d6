import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Identity } from "../ids.ts";
import { valuesAsRead } from "./card-values.ts";
import { countryOfNumber, usualCountry } from "./corrected-value.ts";
import { withoutExtension } from "./equal-values.ts";
import type { CardRead, Corrected, Fact } from "./facts.ts";
import { identitiesOfValues, identityOfMail, identityOfPhone } from "./identity.ts";

/**
 * Everything that may tie the cards of these facts to people, sorted: each identity that the fold of these facts, or of some of them,
 * can use. More facts never make it less, so that clusters are the same in whatever order the facts came; which identities do tie, the
 * fold decides.
 */
export function identitiesToClaim(facts: Iterable<Fact>): readonly Identity[] {
  const all = [...facts];
  const reads = all.filter((fact): fact is CardRead => fact.kind === "card-read");
  const corrections = all.filter((fact): fact is Corrected => fact.kind === "corrected" && fact.value !== undefined);
  const found = new Set<Identity>(reads.flatMap((read) => identitiesOfValues(valuesAsRead(read))));
  const mails = corrections.filter(({ field }) => field === "emails").map(({ value = "" }) => identityOfMail(value));
  const phones = corrections.filter(({ field }) => field === "phones");
  const countries = phones.length > 0 ? countriesIn(reads, phones) : [];
  const mobiles = phones.flatMap((phone) => countries.map((country) => identityIn(country, phone)));
  for (const identity of [...mails, ...mobiles]) if (identity !== undefined) found.add(identity);
  return [...found].sort();
}

/** Every country that the fold may take a corrected number to be of. */
function countriesIn(reads: readonly CardRead[], corrections: readonly Corrected[]): readonly CountryCode[] {
  const printed = reads.flatMap(({ read }) => read.fields.phones.map(({ value }) => value.e164 ?? ""));
  const written = corrections.map(({ value = "" }) => value);
  const known = [...printed, ...written].map(countryOfNumber).filter((one) => one !== undefined);
  return [...new Set([usualCountry, ...known])];
}

/** A kind that nobody chose comes from what was corrected: it may be mobile. */
function identityIn(country: CountryCode, { value = "", phoneKind = "mobile" }: Corrected): Identity | undefined {
  const parsed = parsePhoneNumberFromString(withoutExtension(value.trim()).number, country);
  const kind = phoneKind === "direct" ? "phone" : phoneKind;
  return parsed?.isValid() ? identityOfPhone({ kind, number: value, e164: parsed.number }) : undefined;
}
