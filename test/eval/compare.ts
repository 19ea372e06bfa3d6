import type { CardFields } from "../../app/cards/card.ts";
import { digits, equal, isIn, nearly, plain, sameAddress, sameKind, sameNumber, site } from "./same-value.ts";
import type { Truth } from "./truth.ts";

/** What every card is compared by: the mean F1 is that of these. */
export const fieldNames = ["name", "title", "company", "phones", "kinds", "emails", "websites", "address"] as const;
export type FieldName = (typeof fieldNames)[number];

/** Of one field of one card: values that are right, wrong (read but not printed so) and missing; and how many of the true ones stand in the reader's text. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
  readonly inText: number;
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

export function many(
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
