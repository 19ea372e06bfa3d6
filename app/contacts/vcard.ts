import ICAL from "ical.js";
import type { Field, Name } from "../cards/card.ts";
import type { Contact } from "./contact.ts";
import type { RecordedCard } from "./records/record.ts";
import { recordedCards } from "./records/recorded-cards.ts";
import { wholeName } from "./records/values/name.ts";
import { writeSaid, writeTagged } from "./records/values/said.ts";
import { reachedBy, reachedByAsKept } from "./records/vcard/write-values.ts";
import { inGroup, oneLine, own, type Written } from "./records/vcard/written.ts";

/**
 * The contact as a vCard 3.0, which every phone takes. Lines end as RFC 2426 wants them. Nothing of who met them, or wrote of them, and when
 * is in it.
 */
export function vcardOf(contact: Contact): string {
  const note = contact.notes.map(({ text }) => lines(text)).join("\n");
  return stringOf([
    ...whoTheyAre(contact),
    ...reachedBy(contact),
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
    ...reachedByAsKept(contact),
    ...contact.notes.flatMap((note, at) => {
      const group = `r${at + 1}`;
      return [inGroup(noted(lines(note.text)), group), own("noted", group, writeSaid(note))];
    }),
    ...tags(contact),
    ...contact.tags.map((tag, at) => own("tagged", `g${at + 1}`, writeTagged(tag))),
    ...recordedCards(contact).flatMap((card, at) => meeting(card, `m${at + 1}`)),
  ]);
}

function stringOf(properties: readonly Written[]): string {
  return `${new ICAL.Component(["vcard", [["version", {}, "text", "3.0"], ...properties], []]).toString()}\r\n`;
}
function whoTheyAre(contact: Contact): Written[] {
  return [...names(contact), ...position(contact)];
}

function names({ names: [first, ...others], positions, emails, phones }: Contact): Written[] {
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
    ...(nicknames.length > 0 ? [["nickname", {}, "text", ...nicknames] satisfies Written] : []),
  ];
}

/** Family and given name; a name that could not be told apart is given as the family's, which phones show alone. */
function structured({ family, given, written }: Name): readonly string[] {
  const known = family !== undefined && given !== undefined;
  return [oneLine(known ? family : written), oneLine(known ? given : ""), "", "", ""];
}

function position({ positions: [present] }: Contact): Written[] {
  if (!present) return [];
  const { organization, department, title } = present;
  const units = [organization?.value ?? "", ...(department ? [department.value] : [])].map(oneLine);
  return [
    ...(organization || department ? [["org", {}, "text", units] satisfies Written] : []),
    ...(title ? [["title", {}, "text", oneLine(title.value)] satisfies Written] : []),
  ];
}

function noted(text: string): Written {
  return ["note", {}, "text", text];
}

function tags({ tags }: Contact): Written[] {
  return tags.length > 0 ? [["categories", {}, "text", ...tags.map(({ text }) => oneLine(text))]] : [];
}

function nameAsItWas(name: Name, group: string): Written[] {
  const { written, family, given } = name;
  const told = wholeName(written);
  const isTold = told?.family === family && told?.given === given;
  return [
    own("name", group, written),
    ...(isTold ? [] : [own("family", group, family ?? ""), own("given", group, given ?? "")]),
  ];
}

/** A time that the person was met: when, where, by whom, and what the card says of a job. */
function meeting({ fields, members, metOn, metWhere }: RecordedCard, group: string): Written[] {
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

/** By which an import knows an export. */
export const exportedBy = "-//Octember//Contacts//EN";

const lineBreaks = /\r\n|[\r\n\u0085\u2028\u2029\v\f]/;

function lines(text: string): string {
  return text.split(lineBreaks).map(oneLine).join("\n");
}
