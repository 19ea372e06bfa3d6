import type { CardFields, Phone } from "../../app/cards/card.ts";
import type { Truth } from "./truth.ts";

export const fieldNames = ["name", "title", "company", "phones", "kinds", "emails", "websites", "address"] as const;
export type FieldName = (typeof fieldNames)[number];

/** Of one field of one card: values that are right, wrong (read but not printed so) and missing; and how many of the true ones stand in the reader's text. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
  readonly inText: number;
}

/** Letters and digits in lower case: case, spaces and punctuation are no difference. */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("(주)", "")
    .replaceAll("주식회사", "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Compares what was read from a card with what it says. `fields` missing: no card was found on the photo. */
export function compare(
  fields: CardFields | undefined,
  truth: Truth,
  text: string,
): Readonly<Record<FieldName, Score>> {
  const page = plain(text);
  const one = (read: string | undefined, right: readonly string[], same: (a: string, b: string) => boolean): Score => {
    const expected = right[0] ? 1 : 0;
    const hit = read !== undefined && right.some((value) => value !== "" && same(read, value)) ? 1 : 0;
    const inText = expected && right.some((value) => value !== "" && isIn(value, page)) ? 1 : 0;
    return { right: hit, wrong: read !== undefined && !hit ? 1 : 0, missing: expected - hit, inText };
  };
  const phones = fields?.phones.map(({ value }) => value) ?? [];
  return {
    name: one(fields?.names[0]?.value.written, [truth.name, ...truth.otherNames], equal),
    title: one(fields?.titles[0]?.value, [truth.title, ...truth.otherTitles], nearly),
    company: one(fields?.companies[0]?.value, truth.company ? [truth.company, ...truth.otherCompanies] : [""], equal),
    phones: many(
      phones.map(digits),
      truth.phones.map(({ number }) => number),
      (a, b) => sameNumber(a, b),
      page,
    ),
    kinds: many(
      phones.map((phone) => `${phone.kind} ${digits(phone)}`),
      truth.phones.map(({ kind, number }) => `${kind} ${number}`),
      sameKind,
      page,
    ),
    emails: many(fields?.emails.map(({ value }) => value) ?? [], truth.emails, equal, page),
    websites: many(
      fields?.websites.map(({ value }) => value) ?? [],
      truth.websites,
      (a, b) => site(a) === site(b),
      page,
    ),
    address: one(fields?.addresses[0]?.value, [truth.address, ...truth.otherAddresses], sameAddress),
  };
}

function many(
  read: readonly string[],
  right: readonly string[],
  same: (a: string, b: string) => boolean,
  page: string,
): Score {
  const hits = right.filter((value) => read.some((one) => same(one, value))).length;
  return {
    right: hits,
    wrong: read.filter((one) => !right.some((value) => same(one, value))).length,
    missing: right.length - hits,
    inText: right.filter((value) => isIn(value.replace(/^(?:mobile|phone|fax) /, ""), page)).length,
  };
}

const equal = (a: string, b: string): boolean => plain(a) === plain(b);
const digits = ({ number }: Phone): string => number;
const sameNumber = (a: string, b: string): boolean => a.replace(/\D/g, "") === b.replace(/\D/g, "");
const sameKind = (a: string, b: string): boolean => a.split(" ")[0] === b.split(" ")[0] && sameNumber(a, b);
const site = (url: string): string => plain(url.replace(/^https?:\/\//i, "").replace(/^www\./i, ""));

/** A title is right with a word more or less, such as the department in front of it. */
function nearly(read: string, right: string): boolean {
  const [a, b] = [plain(read), plain(right)];
  return (
    a === b ||
    (a.includes(b) && b.length >= 2 && a.length <= b.length * 2) ||
    (b.includes(a) && a.length * 2 > b.length)
  );
}

/** An address is right with or without its postcode and country. */
function sameAddress(read: string, right: string): boolean {
  const [a, b] = [plain(read), plain(right)];
  return a === b || (a.includes(b) && a.length <= b.length + 14) || (b.includes(a) && b.length <= a.length + 14);
}

/** Whether the reader's text has the value, on one line or word by word. */
function isIn(value: string, page: string): boolean {
  return page.includes(plain(value)) || value.split(/[\s,]+/).every((word) => page.includes(plain(word)));
}
