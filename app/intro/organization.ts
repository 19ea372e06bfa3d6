import type { Contact, Position } from "../contacts/contact.ts";
import { freeMail } from "../contacts/free-mail.ts";
import { organizationKey } from "../contacts/organization-key.ts";

/** Of a company's folded name; what is longer is no name. */
const longestKey = 100;

/** An organization as a contact has it: by the name on a card, or by the mail address's domain. */
export interface Affiliation {
  readonly key: string;
  /** As shown. */
  readonly name: string;
  /** When cards that say so were first and last met, in milliseconds since 1970. */
  readonly first: number;
  readonly last: number;
  /** Whether it is the present one. */
  readonly present: boolean;
}

/** Where the contact works and worked, newest first, each key once. The domain ties those whose cards have other scripts. */
export function affiliationsOf(contact: Contact): readonly Affiliation[] {
  const found = new Map<string, Affiliation>();
  const [present] = contact.positions;
  for (const position of contact.positions) {
    for (const name of namesOf(position)) {
      const key = nameKey(name);
      if (key !== "name:" && !found.has(key)) found.set(key, affiliation(key, name, position, position === present));
    }
  }
  for (const { value, sources } of contact.emails) {
    const domain = value.slice(value.lastIndexOf("@") + 1).toLowerCase();
    const key = `domain:${domain}`;
    if (domain === "" || freeMail.has(domain) || found.has(key)) continue;
    const cards = new Set(sources.map(({ card }) => card));
    const position = contact.positions.find((one) => one.organization?.sources.some(({ card }) => cards.has(card)));
    if (position)
      found.set(key, affiliation(key, position.organization?.value ?? domain, position, position === present));
  }
  return [...found.values()];
}

function nameKey(name: string): string {
  return `name:${organizationKey(name).slice(0, longestKey)}`;
}

function namesOf({ organization, otherOrganizations }: Position): readonly string[] {
  const others = otherOrganizations.map(({ value }) => value);
  return organization === undefined ? others : [organization.value, ...others];
}

function affiliation(key: string, name: string, { from, to }: Position, present: boolean): Affiliation {
  const last = Date.parse(to);
  return { key, name, first: from === to ? last : Date.parse(from), last, present };
}
