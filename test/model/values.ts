import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Handle, Name, Phone } from "../../app/cards/card.ts";
import { koreanName } from "../../app/cards/fields/name/korean-name.ts";
import { latinName } from "../../app/cards/fields/name/latin-name.ts";
import type { Source } from "../../app/contacts/contact.ts";
import type { CardRead, Corrected, FieldName } from "../../app/contacts/facts.ts";

export type Value = string | Name | Phone | Handle;

/** A value as it stands on a card. */
export interface Shown extends Pick<Source, "kind" | "at" | "by" | "office"> {
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
  "handles",
  "extras",
] as const satisfies readonly FieldName[];

export function asRead({ read, importedFrom, at, by }: CardRead): Card {
  const kind = importedFrom === undefined ? "card" : "import";
  const shown = (field: FieldName): readonly Shown[] =>
    (read.fields[field] ?? []).map(({ value, confidence, office }) => {
      return { value, confidence, kind, at, by, ...(office !== undefined && { office }) };
    });
  return Object.fromEntries(fields.map((field) => [field, shown(field)])) as unknown as Card;
}

function isPhone(value: Value): value is Phone {
  return typeof value === "object" && "number" in value;
}

/** Of the services that come up in the tests. */
const names: Readonly<Record<string, string>> = { kakao: "KakaoTalk", linkedin: "LinkedIn" };

function handleIn(text: string): Handle | undefined {
  const [service, name = ""] = text.split(": ");
  if (service === "KakaoTalk") return { service: "kakao", name };
  return service === "LinkedIn" ? { service: "linkedin", name } : undefined;
}

/** A name as written, a phone as printed. */
export function textOf(value: Value): string {
  if (typeof value === "string") return value;
  if ("service" in value) return `${names[value.service]}: ${value.name}`;
  if (!isPhone(value)) return value.written;
  return value.extension === undefined ? value.number : `${value.number} ext. ${value.extension}`;
}

/** What is left of a text without what is only the printer's: two with the same are equal. */
export function plain(field: FieldName, text: string): string {
  const lower = text.toLowerCase();
  if (field === "phones") return lower.replace(/ ext\. \d+$/, "").replaceAll(/[^0-9+]/g, "");
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
export function written(
  { field, phoneKind }: Corrected,
  text: string,
  was: Value | undefined,
  card: Card,
): Value | undefined {
  if (field === "names") return /[가-힣]/.test(text) ? koreanName(text) : latinName(text);
  if (field === "handles") return handleIn(text);
  if (field !== "phones") return text;
  const old = was !== undefined && isPhone(was) ? was : undefined;
  const known = [old, ...card.phones.map(({ value }) => value as Phone)].find((one) => one?.e164 !== undefined);
  const country = known?.e164 === undefined ? undefined : parsePhoneNumberFromString(known.e164)?.country;
  const [number = "", extension] = text.split(" ext. ");
  const parsed = parsePhoneNumberFromString(number, country ?? "KR");
  const valid = parsed?.isValid() ? { e164: parsed.number } : {};
  const behind = extension === undefined ? {} : { extension };
  const chosen = phoneKind ?? (old?.direct ? "direct" : old?.kind);
  if (chosen === "direct") return { kind: "phone", number, ...valid, ...behind, direct: true };
  const likely = parsed?.isValid() && parsed.getType() === "MOBILE" ? "mobile" : "phone";
  return { kind: chosen ?? likely, number, ...valid, ...behind };
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
