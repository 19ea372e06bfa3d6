import ICAL from "ical.js";
import type { Name, Phone, PhoneKind } from "../cards/card.ts";
import type { Contact } from "./contact.ts";

type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string | readonly string[]>>,
  type: string,
  ...values: unknown[],
];

const telephoneTypes: Readonly<Record<PhoneKind, readonly string[]>> = {
  mobile: ["CELL", "VOICE"],
  phone: ["WORK", "VOICE"],
  fax: ["WORK", "FAX"],
};

/** The contact as a vCard 3.0, which every phone takes. Lines end as RFC 2426 wants them. */
export function vcardOf(contact: Contact): string {
  const properties: Property[] = [
    ["version", {}, "text", "3.0"],
    ...names(contact),
    ...position(contact),
    ...contact.phones.map(
      ({ value }): Property => ["tel", { type: telephoneTypes[value.kind] }, "phone-number", dialled(value)],
    ),
    ...contact.emails.map(({ value }): Property => ["email", { type: ["INTERNET", "WORK"] }, "text", oneLine(value)]),
    ...contact.websites.flatMap(({ value }) => site(value)),
    ...contact.addresses.map(({ value }): Property => {
      return ["adr", { type: ["WORK"] }, "text", ["", "", oneLine(value), "", "", "", ""]];
    }),
    ...(contact.notes.length > 0 ? [note(contact)] : []),
    ...(contact.tags.length > 0 ? [["categories", {}, "text", ...contact.tags.map(oneLine)] satisfies Property] : []),
  ];
  return `${new ICAL.Component(["vcard", properties, []]).toString()}\r\n`;
}

function names({ names: [first, ...others], positions, emails, phones }: Contact): Property[] {
  if (!first) {
    const instead = positions[0]?.organization?.value ?? emails[0]?.value ?? phones[0]?.value.number ?? "?";
    return [
      ["n", {}, "text", [oneLine(instead), "", "", "", ""]],
      ["fn", {}, "text", oneLine(instead)],
    ];
  }
  const nicknames = others.map(({ value }) => oneLine(value.written));
  return [
    ["n", {}, "text", structured(first.value)],
    ["fn", {}, "text", oneLine(first.value.written)],
    ...(nicknames.length > 0 ? [["nickname", {}, "text", ...nicknames] satisfies Property] : []),
  ];
}

/** Family and given name; a name that could not be told apart is given as the family's, which phones show alone. */
function structured({ family, given, written }: Name): readonly string[] {
  const known = family !== undefined && given !== undefined;
  return [oneLine(known ? family : written), oneLine(known ? given : ""), "", "", ""];
}

function position({ positions: [present] }: Contact): Property[] {
  if (!present) return [];
  const { organization, department, title } = present;
  const units = [organization?.value ?? "", ...(department ? [department.value] : [])].map(oneLine);
  return [
    ...(organization || department ? [["org", {}, "text", units] satisfies Property] : []),
    ...(title ? [["title", {}, "text", oneLine(title.value)] satisfies Property] : []),
  ];
}

function note({ notes }: Contact): Property {
  return ["note", {}, "text", notes.map(({ text }) => text.split(lineBreaks).map(oneLine).join("\n")).join("\n")];
}

/** A number and an address of a site are written as they are, without escapes: only what belongs to them gets there. */
function dialled({ e164, number }: Phone): string {
  return (e164 ?? number.normalize("NFKC")).replace(/[^\d+*#() .x-]/g, "").trim();
}

function site(value: string): Property[] {
  const text = oneLine(value).replace(/\s/g, "");
  try {
    const { href, protocol } = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`);
    return protocol === "http:" || protocol === "https:" ? [["url", {}, "uri", href]] : [];
  } catch {
    return [];
  }
}

const lineBreaks = /\r\n|[\r\n\u0085\u2028\u2029\v\f]/;

/** Text from a card holds no line breaks and no control or direction marks. */
function oneLine(text: string): string {
  return text
    .replace(/[\r\n\u0085\u2028\u2029\v\f\t]+/g, " ")
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
}
