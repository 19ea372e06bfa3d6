import type { Phone } from "../cards/card.ts";
import type { Contact, Source, Sourced } from "./contact.ts";

/** An address of a contact with the numbers that are of it. */
interface Office {
  readonly address: Sourced<string>;
  readonly phones: readonly Sourced<Phone>[];
}

export interface Offices {
  /** One for each address that numbers belong to. */
  readonly offices: readonly Office[];
  /** Numbers of no office: the person's own, and those of which nothing tells. */
  readonly phones: readonly Sourced<Phone>[];
  /** Addresses without numbers of their own. */
  readonly addresses: readonly Sourced<string>[];
  /** The place among the contact's addresses of the office that an address or a number is of. */
  readonly officeOf: (value: Sourced<unknown> | undefined) => number | undefined;
}

/** Which numbers of a contact are of which of its addresses, as its cards say; a number that cards put at several is at that of the best source. */
export function officesOf({ addresses, phones }: Pick<Contact, "addresses" | "phones">): Offices {
  const places = new Map<string, number>();
  for (const [at, { sources }] of addresses.entries()) {
    for (const one of sources) if (one.office !== undefined && !places.has(keyOf(one))) places.set(keyOf(one), at);
  }
  const placeOf = ({ sources }: Sourced<Phone>) =>
    sources.flatMap((one) => (one.office === undefined ? [] : (places.get(keyOf(one)) ?? [])))[0];
  const placed = new Map<unknown, number>();
  for (const phone of phones) {
    const place = placeOf(phone);
    if (place !== undefined) placed.set(phone, place);
  }
  const used = new Set(placed.values());
  for (const [at, address] of addresses.entries()) if (used.has(at)) placed.set(address, at);
  return {
    offices: addresses.flatMap((address, at) => {
      return used.has(at) ? [{ address, phones: phones.filter((phone) => placed.get(phone) === at) }] : [];
    }),
    phones: phones.filter((phone) => !placed.has(phone)),
    addresses: addresses.filter((address) => !placed.has(address)),
    officeOf: (value) => placed.get(value),
  };
}

function keyOf({ card, office }: Source): string {
  return `${card} ${office}`;
}
