import { type Card, type CardFields, doubtBelow, type Field, type Handle, type Name, type Phone } from "./card.ts";
import { splitAddress } from "./fields/address/split-address.ts";
import { pageOfHandle, textOfHandle } from "./text/handle-text.ts";

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
  handles: "handles",
} as const satisfies Partial<Record<keyof CardFields, string>>;

/** What is but kept has no name that anybody would have to check. */
type Named = keyof typeof outside;

/** A card as `octember read --json` prints it: one interface for whoever calls it from outside. */
export function cardToJson({ fields, sides }: Card) {
  const read = (Object.keys(outside) as Named[])
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
    phones: fields.phones.map(({ value: { kind, number, e164 = null, extension, direct } }) => ({
      kind,
      number,
      e164,
      ...(extension !== undefined && { extension }),
      ...(direct && { direct }),
    })),
    emails: fields.emails.map((email) => email.value),
    websites: fields.websites.map((website) => website.value),
    address: fields.addresses[0]?.value ?? "",
    addresses: fields.addresses.map((address) => address.value),
    offices: fields.addresses.map((address) => officeToJson(address, fields.phones)),
    handles: fields.handles.map(({ value }) => ({ ...value, url: pageOfHandle(value) ?? null })),
    notes: fields.extras.map(({ value }) => value),
    confidence: Object.fromEntries(read.map(({ name, confidence }) => [name, round(confidence)])),
    needsReview: read.filter(({ confidence }) => confidence < doubtBelow).map(({ name }) => name),
    codes: sides.flatMap(({ codes = [] }) => codes.map(({ text }) => text)),
    disagreements: (Object.keys(outside) as Named[]).flatMap((list) =>
      (fields[list] as readonly Field<string | Name | Phone | Handle>[]).flatMap(({ value, printed }) =>
        printed === undefined ? [] : [{ field: outside[list], code: writtenOf(value), card: printed }],
      ),
    ),
    lines: sides.flatMap((side) =>
      side.lines.map(({ text, box, confidence }) => ({ text, box, confidence: round(confidence) })),
    ),
  };
}

/** The address in its parts, with the numbers that are of it where the card has several. */
function officeToJson({ value, office }: Field<string>, phones: readonly Field<Phone>[]) {
  const of = phones.filter((phone) => office !== undefined && phone.office === office);
  return { address: value, ...splitAddress(value), phones: of.map(({ value: { number } }) => number) };
}

function writtenOf(value: string | Name | Phone | Handle): string {
  if (typeof value === "string") return value;
  if ("service" in value) return textOfHandle(value);
  return "written" in value ? value.written : value.number;
}

function lowest(values: readonly Field<unknown>[]): number {
  return Math.min(...values.map((value) => value.confidence));
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
