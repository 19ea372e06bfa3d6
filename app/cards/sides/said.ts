import type { Card, CardFields, Name, Side } from "../card.ts";
import { brandOf, isProvider } from "../fields/web/domain.ts";
import { squash } from "../text/scripts.ts";
import { roleMailboxes } from "../words/role-mailboxes.ts";

/** What sides say together: by their lines alone, or by what else is on them. */
export type FieldsOf = (sides: readonly Side[]) => CardFields;

const emptySide: Side = { width: 0, height: 0, lines: [] };

/** What a side says by itself, as far as it tells whose it is. */
export interface Said {
  readonly side: Side;
  /** The same as if it were a card by itself. */
  readonly card: Card;
  readonly names: readonly Name[];
  /** Mail addresses of one person: not `info@` and its like. */
  readonly mails: readonly string[];
  readonly mobiles: readonly string[];
  /** Numbers that colleagues may share. */
  readonly numbers: readonly string[];
  /** What the organization calls itself in its domains. */
  readonly brands: readonly string[];
  readonly companies: readonly string[];
}

export function saidBy(side: Side, fieldsOf: FieldsOf): Said {
  return saidOn({ sides: [side], fields: fieldsOf([side]) }, side);
}

/** What a whole card says. */
export function saidOn(card: Card, side: Side = emptySide): Said {
  const { fields } = card;
  const mails = fields.emails.map(({ value }) => value.toLowerCase());
  const phones = fields.phones.map(({ value }) => value);
  const domains = [
    ...mails.map((mail) => mail.replace(/^.*@/, "")),
    ...fields.websites.map(({ value }) => value.replace(/^https?:\/\//, "").replace(/\/.*$/, "")),
  ];
  return {
    side,
    card,
    names: fields.names.map(({ value }) => value),
    mails: mails.filter((mail) => !roleMailboxes.has(mail.replace(/[@+\d].*$/, ""))),
    mobiles: phones.filter(({ kind }) => kind === "mobile").map(({ e164, number }) => e164 ?? number),
    numbers: phones.map(({ e164, number }) => e164 ?? number.replace(/\D/g, "")),
    brands: [...new Set(domains.map(brandOf))].filter((brand) => !isProvider(brand)),
    companies: fields.companies.map(({ value }) => squash(value)),
  };
}
