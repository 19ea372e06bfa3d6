import { largeCities, statesCutShort, statesInFull, usStates } from "../../words/places.ts";
import { endsInCountry } from "./country-at-end.ts";

const usTail = new RegExp(
  `\\b(?:${[...usStates, ...statesCutShort].join("|").replaceAll(".", "\\.")})\\b\\.?,?\\s+\\d{4,5}(?:-\\d{4})?\\b`,
);
const stateAndCode = new RegExp(`\\b(?:${statesInFull.join("|")})\\b,?\\s+\\d{4,6}(?:-\\d{4})?\\b`, "i");
/** `Chennai - 600 086`, `Pune 411 001`. */
const indianPin = /\p{L}{3,}\)?\s?[-–,:]?\s?[1-9]\d{2}\s?\d{3}(?!\d)(?=[\s.,(]|$)/u;
/** `1016 EA Amsterdam`. */
const dutchTown = /\b[1-9]\d{3}\s?[A-Z]{2}\s\p{Lu}\p{L}+/u;
/** `S2000DSM Rosario`. */
const argentinePostcode = /^[A-HJ-NP-Z]\d{4}[A-Z]{3}\s\p{Lu}/u;
const britishPostcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/;
const irishPostcode = /\b[A-Z]\d[\dW]\s[A-Z][A-Z\d]{3}$/;
const canadianPostcode = /\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/;
const cityAndState = new RegExp(`^[\\p{L}.' -]+,\\s?(?:${usStates.join("|")})\\.?$`, "u");
const cityAndWholeState = new RegExp(`^[\\p{L}.' -]{3,},\\s?(?:${statesInFull.join("|")})$`, "iu");
const cities = new Set(largeCities);

/** Whether a line ends in a town with its postcode, or in a country. */
export function namesTown(line: string): boolean {
  return (
    endsInPostcode(line) ||
    namesCityAndState(line) ||
    endsInCountry(line) ||
    hasPostcodeOfItsOwn(line) ||
    isDistrictOfCity(line)
  );
}

/** `Praha 1`, `Mumbai - 57`, `District 1, HCMC`: a large city with the number of its district, or behind a part of it. */
export function isDistrictOfCity(line: string): boolean {
  const [, name = ""] = /^(\p{L}[\p{L}. ]*?)\s?[-–]?\s\d{1,3}$/u.exec(line) ?? [];
  return cities.has(name.toLowerCase()) || (line.includes(",") && cities.has(lastOf(line)));
}

function lastOf(line: string): string {
  return line
    .slice(line.lastIndexOf(",") + 1)
    .trim()
    .toLowerCase();
}

export function isLargeCity(line: string): boolean {
  return cities.has(line.toLowerCase());
}

export function namesCityAndState(line: string): boolean {
  return cityAndState.test(line) || cityAndWholeState.test(line);
}

export function hasPostcodeOfItsOwn(line: string): boolean {
  if (
    usTail.test(line) ||
    stateAndCode.test(line) ||
    indianPin.test(line) ||
    dutchTown.test(line) ||
    canadianPostcode.test(line) ||
    irishPostcode.test(line) ||
    argentinePostcode.test(line) ||
    /\bcep[\s:]*\d{5}-?\d{3}(?!\d)/i.test(line) ||
    /\b(?:p\.?\s?o\.?|post office)\s?box\s?\d/i.test(line)
  )
    return true;
  return britishPostcode.test(line) && line.split(/[\s,./]+/).filter(Boolean).length >= 2;
}

export function isPostcode(line: string): boolean {
  return (
    /^(?:cep|pin|zip|plz|c\.?p\.?)?[\s:]*[([]?\s?(?:우\s?|〒\s?|[A-Z]{1,2}-)?(?:\d{4,6}|\d{3}-\d{3,4}|\d{5}-\d{3})\s?[)\]]?$/i.test(
      line,
    ) ||
    britishPostcode.test(line) ||
    canadianPostcode.test(line)
  );
}

/** `TamilNadu 600115`, `75008 Paris`, `75755 Paris Cedex 15`, `110 00 Praha 1`, `Seoul 06234`, `X5000 Córdoba`, `Fracc. Jardines, 45050 Zapopan, Jal.`, with few words. */
export function endsInPostcode(line: string): boolean {
  return (
    /,\s\d{5}\s\p{Lu}[\p{L} ]+,?\s(?:\p{Lu}\p{Ll}{1,3}\.|\p{Lu}\.\s?\p{Lu}\.)$/u.test(line) ||
    /^\p{L}[\p{L}.' ,-]*[\s,-](?:\d{4,7}|\d{3}-\d{4})\.?$/u.test(line) ||
    /^(?:C\.?P\.?\s|[A-Z]{1,2}[- ]|[A-Z](?=\d{4}\s)|\((?=\d{4}\)))?(?:\d{4,6}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}|\d{3}\s\d{2})\)?\s\p{L}[\p{L}.' ,/-]*(?:\(\p{L}[\p{L} ]+\)|\s\d{1,2})?$/u.test(
      line,
    )
  );
}
