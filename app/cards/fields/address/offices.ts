import type { Field, Phone } from "../../card.ts";
import { areAligned, areStacked, isBeside } from "../../layout/neighbours.ts";
import type { Spot } from "../../layout/spot.ts";
import { eastern } from "./blocks.ts";

interface Reached {
  readonly addresses: readonly Field<string>[];
  readonly phones: readonly Field<Phone>[];
}

/**
 * Each address and number with the office that it is of, where a card has several: addresses in one script on one side are several
 * offices, those in another script, if there are as many, the same ones. A number is of the address that it stands with; mobile phones go
 * along with their person.
 */
export function withOffices(read: Reached, spots: readonly Spot[]): Reached {
  const first = groupsOf(read.addresses).find((group) => group.length > 1);
  if (!first) return read;
  const groups = groupsOf(read.addresses).filter((group) => group.length === first.length);
  const numberOf = new Map(groups.flatMap((group) => group.map((one, office) => [one, office] as const)));
  const rows = [...numberOf.keys()].map((address) => ({ address, spots: spotsOf(address, spots) }));
  const below = tie(rows, read.phones, spots, "below");
  const tied = new Set(below.values()).size > 1 ? below : tie(rows, read.phones, spots, "above");
  // Numbers behind the last address alone are as likely the person's as the office's.
  const isTold = new Set([...tied.values()].map((address) => numberOf.get(address))).size > 1;
  return {
    addresses: read.addresses.map((one) => inOffice(one, numberOf.get(one))),
    phones: read.phones.map((phone) => {
      const address = isTold ? tied.get(phone) : undefined;
      return inOffice(phone, address && numberOf.get(address));
    }),
  };
}

function inOffice<T>(field: Field<T>, office: number | undefined): Field<T> {
  return office === undefined ? field : { ...field, office };
}

/** By side and script, in the order of the card. */
function groupsOf(addresses: readonly Field<string>[]): readonly (readonly Field<string>[])[] {
  const groups = new Map<string, Field<string>[]>();
  for (const one of addresses) {
    const key = `${one.side} ${eastern.test(one.value)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function spotsOf(field: Field<unknown>, spots: readonly Spot[]): readonly Spot[] {
  return spots.filter(({ side, line }) => side === field.side && field.lines.includes(line));
}

interface Row {
  readonly address: Field<string>;
  readonly spots: readonly Spot[];
}

/** Goes from each address line by line, as long as there are numbers on them. */
function tie(
  rows: readonly Row[],
  phones: readonly Field<Phone>[],
  spots: readonly Spot[],
  way: "below" | "above",
): ReadonlyMap<Field<Phone>, Field<string>> {
  const office = phones.filter(({ value }) => value.kind !== "mobile");
  const numbered = new Map(office.flatMap((phone) => spotsOf(phone, spots).map((spot) => [spot, phone] as const)));
  const tied = new Map<Field<Phone>, Field<string>>();
  const ofAddresses = new Set(rows.flatMap((row) => row.spots));
  for (const { address, spots: own } of rows) {
    let reached = [...own];
    for (let next = [...own]; next.length > 0; ) {
      for (const phone of office) if (spotsOf(phone, next).length > 0 && !tied.has(phone)) tied.set(phone, address);
      const last = next;
      next = [...numbered.keys()].filter(
        (spot) => !reached.includes(spot) && !ofAddresses.has(spot) && last.some((one) => follows(one, spot, way)),
      );
      reached = [...reached, ...next];
    }
  }
  return tied;
}

function follows(from: Spot, to: Spot, way: "below" | "above"): boolean {
  if (isBeside(from, to)) return true;
  const isThere = way === "below" ? to.y > from.y : to.y < from.y;
  return isThere && areStacked(from, to) && areAligned(from, to);
}
