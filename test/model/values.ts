import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Name, Phone } from "../../app/cards/card.ts";
import { koreanName } from "../../app/cards/fields/korean-name.ts";
import { latinName } from "../../app/cards/fields/latin-name.ts";
import type { Source } from "../../app/contacts/contact.ts";
import type { CardRead, Corrected, FieldName } from "../../app/contacts/facts.ts";

export type Value = string | Name | Phone;

/** A value as it stands on a card. */
export interface Shown extends Pick<Source, "kind" | "at" | "by"> {
  readonly value: Value;
  readonly confidence: number;
}

export type Card = Readonly<Record<FieldName, readonly Shown[]>>;

const fields = [
  "names",
  "titles",
  "departments",
  "companies",
  "phones",
  "emails",
  "websites",
  "addresses",
] as const satisfies readonly FieldName[];

export function asRead({ read, importedFrom, at, by }: CardRead): Card {
  const kind = importedFrom === undefined ? "card" : "import";
  const shown = (field: FieldName): readonly Shown[] =>
    read.fields[field].map(({ value, confidence }) => ({ value, confidence, kind, at, by }));
  return Object.fromEntries(fields.map((field) => [field, shown(field)])) as unknown as Card;
}

function isPhone(value: Value): value is Phone {
  return typeof value === "object" && "number" in value;
}

/** A name as written, a phone as printed. */
export function textOf(value: Value): string {
  if (typeof value === "string") return value;
  return isPhone(value) ? value.number : value.written;
}

/** What is left of a text without what is only the printer's: two with the same are equal. */
export function plain(field: FieldName, text: string): string {
  const lower = text.toLowerCase();
  if (field === "phones") return lower.replaceAll(/[^0-9+]/g, "");
  if (field === "companies") return lower.replaceAll(/\(주\)|주식회사|\binc\b|\bltd\b|[\s.,]/g, "");
  if (field === "emails") return lower.replaceAll(" ", "");
  if (field === "websites") return lower.replace("https://", "").replace("www.", "").replace(/\/$/, "");
  if (field === "addresses") return lower.replaceAll(/[\s,.]/g, "");
  return lower.replaceAll(/\s+/g, " ");
}

/** Numbers are equal by what is dialled. */
export function keyOf(field: FieldName, value: Value): string {
  return isPhone(value) && value.e164 !== undefined ? value.e164 : plain(field, textOf(value));
}

/** What a member wrote, as a value. A number belongs to the country of the one that it replaces, or else of the card's others. */
export function written({ field, phoneKind }: Corrected, text: string, was: Value | undefined, card: Card): Value {
  if (field === "names") return /[가-힣]/.test(text) ? koreanName(text) : latinName(text);
  if (field !== "phones") return text;
  const old = was !== undefined && isPhone(was) ? was : undefined;
  const known = [old, ...card.phones.map(({ value }) => value as Phone)].find((one) => one?.e164 !== undefined);
  const country = known?.e164 === undefined ? undefined : parsePhoneNumberFromString(known.e164)?.country;
  const parsed = parsePhoneNumberFromString(text, country ?? "KR");
  if (parsed === undefined || !parsed.isValid()) return { kind: phoneKind ?? old?.kind ?? "phone", number: text };
  const kind = phoneKind ?? old?.kind ?? (parsed.getType() === "MOBILE" ? "mobile" : "phone");
  return { kind, number: text, e164: parsed.number };
}

const roles = /^(?:info|hello|sales|support|seoul|korea|[\d._+-])+$/;

/** What of a card ties it to a person: personal mail addresses, and mobile numbers by their kind or labelled so. */
export function identitiesOn({ emails, phones }: Card): readonly string[] {
  const mails = emails
    .map(({ value }) => textOf(value).toLowerCase())
    .filter((mail) => /^[^@\s]+@[^@\s]+\.[a-z]+$/.test(mail) && !roles.test(mail.split("@")[0] ?? ""));
  const mobiles = phones.flatMap(({ value }) => {
    const { kind, e164 = "" } = value as Phone;
    const parsed = parsePhoneNumberFromString(e164);
    const valid = parsed?.isValid() === true && kind !== "fax";
    return valid && (kind === "mobile" || parsed.getType() === "MOBILE") ? [e164] : [];
  });
  return [...mails.map((mail) => `mail:${mail}`), ...mobiles.map((number) => `mobile:${number}`)];
}
