import { type Card, type CardFields, doubtBelow, type Field, type Name, type Phone } from "./card.ts";

/** What each list of fields is called outside, where its best value counts. */
const outside = {
  names: "name",
  titles: "title",
  companies: "company",
  departments: "department",
  phones: "phones",
  emails: "emails",
  websites: "websites",
  addresses: "address",
} as const satisfies Record<keyof CardFields, string>;

/** A card as `octember read --json` prints it: one interface for whoever calls it from outside. */
export function cardToJson({ fields, sides }: Card) {
  const read = (Object.keys(outside) as (keyof CardFields)[])
    .filter((list) => fields[list].length > 0)
    .map((list) => ({ name: outside[list], confidence: lowest(fields[list]) }));
  return {
    name: fields.names[0]?.value.written ?? "",
    names: fields.names.map((name) => name.value.written),
    title: fields.titles[0]?.value ?? "",
    titles: fields.titles.map((title) => title.value),
    company: fields.companies[0]?.value ?? "",
    companies: fields.companies.map((company) => company.value),
    department: fields.departments[0]?.value ?? "",
    phones: fields.phones.map(({ value: { kind, number, e164 = null } }) => ({ kind, number, e164 })),
    emails: fields.emails.map((email) => email.value),
    websites: fields.websites.map((website) => website.value),
    address: fields.addresses[0]?.value ?? "",
    addresses: fields.addresses.map((address) => address.value),
    confidence: Object.fromEntries(read.map(({ name, confidence }) => [name, round(confidence)])),
    needsReview: read.filter(({ confidence }) => confidence < doubtBelow).map(({ name }) => name),
    codes: sides.flatMap(({ codes = [] }) => codes.map(({ text }) => text)),
    disagreements: (Object.keys(outside) as (keyof CardFields)[]).flatMap((list) =>
      (fields[list] as readonly Field<string | Name | Phone>[]).flatMap(({ value, printed }) =>
        printed === undefined ? [] : [{ field: outside[list], code: writtenOf(value), card: printed }],
      ),
    ),
    lines: sides.flatMap((side) =>
      side.lines.map(({ text, box, confidence }) => ({ text, box, confidence: round(confidence) })),
    ),
  };
}

function writtenOf(value: string | Name | Phone): string {
  if (typeof value === "string") return value;
  return "written" in value ? value.written : value.number;
}

function lowest(values: readonly Field<unknown>[]): number {
  return Math.min(...values.map((value) => value.confidence));
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
