import ICAL from "ical.js";
import type { Field, Name, Phone, PhoneKind } from "../cards/card.ts";
import type { Contact } from "./contact.ts";
import type { RecordedCard } from "./records/record.ts";
import { recordedCards } from "./records/recorded-cards.ts";
import { wholeName } from "./records/values/name.ts";
import { phoneValues } from "./records/values/phones.ts";
import { writeSaid, writeTagged } from "./records/values/said.ts";

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

/**
 * The contact as a vCard 3.0, which every phone takes. Lines end as RFC 2426 wants them. Nothing of who met them, or wrote of them, and when
 * is in it.
 */
export function vcardOf(contact: Contact): string {
  const note = contact.notes.map(({ text }) => lines(text)).join("\n");
  return stringOf([
    ...whoTheyAre(contact),
    ...values(contact, false),
    ...(note === "" ? [] : [noted(note)]),
    ...tags(contact),
  ]);
}

/** The same with what an import makes the same contact of: names, numbers and sites as they were, and each meeting with its job. */
export function exportedVcardOf(contact: Contact): string {
  return stringOf([
    ["prodid", {}, "text", exportedBy],
    ["uid", {}, "text", oneLine(contact.id)],
    ...whoTheyAre(contact),
    ...contact.names.flatMap(({ value }, at) => nameAsItWas(value, `n${at + 1}`)),
    ...values(contact, true),
    ...contact.notes.flatMap((note, at) => {
      const group = `r${at + 1}`;
      return [inGroup(noted(lines(note.text)), group), own("noted", group, writeSaid(note))];
    }),
    ...tags(contact),
    ...contact.tags.map((tag, at) => own("tagged", `g${at + 1}`, writeTagged(tag))),
    ...recordedCards(contact).flatMap((card, at) => meeting(card, `m${at + 1}`)),
  ]);
}

function stringOf(properties: readonly Property[]): string {
  return `${new ICAL.Component(["vcard", [["version", {}, "text", "3.0"], ...properties], []]).toString()}\r\n`;
}
function whoTheyAre(contact: Contact): Property[] {
  return [...names(contact), ...position(contact)];
}

/** Numbers and sites as phones want them. `asPrinted`: each with what is printed, where that is something else. */
function values(contact: Contact, asPrinted: boolean): Property[] {
  const printed = (property: Property, text: string, group: string) =>
    asPrinted ? withPrinted(property, text, group) : [property];
  return [
    ...contact.phones.flatMap(({ value }, at) => {
      const tel: Property = ["tel", { type: telephoneTypes[value.kind] }, "phone-number", dialled(value)];
      return asPrinted && isUndialled(value)
        ? [
            inGroup(tel, `t${at + 1}`),
            own("undialled", `t${at + 1}`, "yes"),
            own("printed", `t${at + 1}`, value.number),
          ]
        : printed(tel, value.number, `t${at + 1}`);
    }),
    ...contact.emails.map(({ value }): Property => ["email", { type: ["INTERNET", "WORK"] }, "text", oneLine(value)]),
    ...contact.websites.flatMap(({ value }, at) => site(value).flatMap((one) => printed(one, value, `u${at + 1}`))),
    ...contact.addresses.map(({ value }): Property => {
      return ["adr", { type: ["WORK"] }, "text", ["", "", oneLine(value), "", "", "", ""]];
    }),
  ];
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

function noted(text: string): Property {
  return ["note", {}, "text", text];
}

function tags({ tags }: Contact): Property[] {
  return tags.length > 0 ? [["categories", {}, "text", ...tags.map(({ text }) => oneLine(text))]] : [];
}

function nameAsItWas(name: Name, group: string): Property[] {
  const { written, family, given } = name;
  const told = wholeName(written);
  const isTold = told?.family === family && told?.given === given;
  return [
    own("name", group, written),
    ...(isTold ? [] : [own("family", group, family ?? ""), own("given", group, given ?? "")]),
  ];
}

function withPrinted(property: Property, printed: string, group: string): Property[] {
  return property[3] === oneLine(printed) ? [property] : [inGroup(property, group), own("printed", group, printed)];
}

function inGroup([name, parameters, ...rest]: Property, group: string): Property {
  return [name, { ...parameters, group }, ...rest];
}

/** No number of Korea, though it looks like one. */
function isUndialled({ number, e164 }: Phone): boolean {
  return e164 === undefined && phoneValues([{ text: number }], true)[0]?.e164 !== undefined;
}

/** A time that the person was met: when, where, by whom, and what the card says of a job. */
function meeting({ fields, members, metOn, metWhere }: RecordedCard, group: string): Property[] {
  const all = (name: string, values: readonly Field<string>[]) => values.map(({ value }) => own(name, group, value));
  return [
    own("met", group, metOn ?? ""),
    ...(metWhere === undefined ? [] : [own("where", group, metWhere)]),
    ...members.map((member) => own("member", group, member)),
    ...all("org", fields.companies),
    ...all("department", fields.departments),
    ...all("title", fields.titles),
  ];
}

/** A property that Octember alone reads; others leave out what begins with `X-`. */
function own(name: string, group: string, text: string): Property {
  return [`x-octember-${name}`, { group }, "text", oneLine(text)];
}

/** By which an import knows an export. */
export const exportedBy = "-//Octember//Contacts//EN";

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

function lines(text: string): string {
  return text.split(lineBreaks).map(oneLine).join("\n");
}

/** Text from a card holds no line breaks and no control or direction marks. */
function oneLine(text: string): string {
  return text
    .replace(/[\r\n\u0085\u2028\u2029\v\f\t]+/g, " ")
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
}
