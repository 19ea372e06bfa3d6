import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Phone, PhoneKind } from "../../../cards/card.ts";
import { phoneLabels } from "../../../cards/words/labels.ts";
import { countryOfNumber, usualCountry } from "../../corrected-value.ts";
import { withoutExtension } from "../../equal-values.ts";
import { oneSpaced } from "./name.ts";
import type { ToldPhone } from "./told.ts";

const kindOfLabel = new Map(
  (["fax", "mobile", "phone"] as const).flatMap((kind) => phoneLabels[kind].map((label) => [label, kind] as const)),
);

/** What an address book calls a number: `* Work Fax`, `_$!<Mobile>!$_`, `휴대폰`. */
export function kindByLabel(label: string): PhoneKind | undefined {
  const plain = label.normalize("NFKC").toLowerCase();
  if (/fax|팩스/.test(plain)) return "fax";
  if (/mobile|cell|iphone|휴대|핸드폰|모바일|携帯|手机/.test(plain)) return "mobile";
  return kindOfLabel.get(plain.replace(/[^\p{L}]/gu, ""));
}

/** What says of a number that it is the person's own desk's. */
const direct = /^(?:direct|directphone|directline|직통|직통전화|durchwahl|ddi|did|直通)$/;

const digits = (text: string) => text.match(/\d/g)?.length ?? 0;

/** The numbers in a cell, with the labels that stand before or behind them: `02-345-6789 (팩스)`, `M. 010-2345-6789`. */
export function phonesIn(cell: string, kind?: PhoneKind): readonly ToldPhone[] {
  return cell
    .split(/\s:::\s|[\n;]/)
    .flatMap((text) => splitNumbers(oneSpaced(text)))
    .map((text) => withDialled(labelled(text, kind)))
    .filter(({ text }) => digits(text) > 0);
}

/** A comma or a slash stands between two numbers only where both are whole ones. */
function splitNumbers(text: string): readonly string[] {
  const parts = text.split(/ ?[,/] ?/);
  return parts.length > 1 && parts.every((part) => digits(part) >= 7) ? parts : [text];
}

function labelled(text: string, kind: PhoneKind | undefined): ToldPhone {
  const behind = / ?[([]([\p{L} .]{1,20})\??[)\]]$/u.exec(text);
  const before = /^([\p{L}/][\p{L} ./]{0,19}?)\s*[:.)]?\s*(?=[+(]?\d)/u.exec(text);
  for (const [found, label] of [behind, before].map((match) => [match?.[0], match?.[1]])) {
    const plain = label?.toLowerCase().replace(/[^\p{L}/]/gu, "") ?? "";
    const own = kindOfLabel.get(plain);
    if (found === undefined || !own) continue;
    return {
      text: text.replace(found, "").trim(),
      kind: own,
      ...(found.includes("?") && { isUndialled: true }),
      ...(own === "phone" && direct.test(plain) && { isDirect: true }),
    };
  }
  return kind ? { text, kind } : { text };
}

/** `(415) 555-2671 (+14155552671)` */
function withDialled(told: ToldPhone): ToldPhone {
  const [, text, dialled] = /^(.*\S) \((\+\d{6,15})\)$/.exec(told.text) ?? [];
  return text !== undefined && dialled !== undefined ? { ...told, text, dialled } : told;
}

function validIn(country: CountryCode, number: string) {
  const parsed = parsePhoneNumberFromString(number, country);
  return parsed?.isValid() ? parsed : undefined;
}

/**
 * As a card's numbers are: without a country's code of the country of the others, else of Korea.
 * @param isOwn an export of Octember's leaves the code out of Korean numbers alone.
 */
export function phoneValues(told: readonly ToldPhone[], isOwn: boolean): readonly (Phone | undefined)[] {
  const abroad = isOwn ? undefined : told.find(({ text }) => text.trim().startsWith("+"));
  const country = (abroad && countryOfNumber(abroad.text)) || usualCountry;
  return told.map((one) => phoneValue(one, country));
}

function phoneValue(told: ToldPhone, country: CountryCode): Phone | undefined {
  const { kind, isUndialled, isDirect } = told;
  const { number: printed, extension } = withoutExtension(oneSpaced(told.text));
  const dialled = told.dialled === undefined ? printed : withoutExtension(told.dialled).number;
  if (digits(printed) < 3) return undefined;
  const plain = oneSpaced(dialled).normalize("NFKC").replace(/\(0\)/, "");
  const valid = isUndialled ? undefined : (validIn(country, plain) ?? validIn(usualCountry, plain));
  // Whoever changed the one in an address book did not know of the other.
  const number = digitsOf(printed).includes(digitsOf(dialled).slice(-5)) ? printed : oneSpaced(dialled);
  const phone: Phone = { kind: kind ?? (valid?.getType() === "MOBILE" ? "mobile" : "phone"), number };
  return {
    ...phone,
    ...(valid && { e164: valid.number }),
    ...(extension !== undefined && { extension }),
    ...(isDirect && phone.kind === "phone" && { direct: true }),
  };
}

function digitsOf(text: string): string {
  return text.normalize("NFKC").replace(/\D/g, "");
}
