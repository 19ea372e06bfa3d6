import type { CardFields, Field, Name, Phone } from "../../../cards/card.ts";
import type { Instant } from "../../../ids.ts";
import type { Contact } from "../../contact.ts";
import type { RecordedCard } from "../record.ts";
import { recordedCards } from "../recorded-cards.ts";
import { wholeName } from "../values/name.ts";
import { phonesIn, phoneValues } from "../values/phones.ts";
import { writeSaid, writeTagged } from "../values/said.ts";
import { joinValues, rowOf } from "./cells.ts";

const header = [
  ..."name,title,company,department,phone,email,address,website,member,met_on,met_where,note,tags".split(","),
  // What only an import needs: which rows are one person's, families and given names that the written name doesn't tell, and who noted
  // and tagged what, when.
  ..."octember_id,octember_families,octember_givens,octember_noted,octember_tagged".split(","),
];

/**
 * The contacts as CSV, for spreadsheets and for an import: a row for each time that a person was met, the newest with all that is known
 * of them. Begins with a byte order mark, by which Excel knows UTF-8; lines end in CRLF.
 */
export async function* writeCsv(contacts: AsyncIterable<Contact> | Iterable<Contact>): AsyncGenerator<string> {
  yield `\ufeff${rowOf(header)}`;
  for await (const contact of contacts) yield rowsOf(contact).map(rowOf).join("");
}

function rowsOf(contact: Contact): readonly (readonly string[])[] {
  const [newest, ...older] = recordedCards(contact);
  const named = older.map((card) => ({ ...card, fields: { ...card.fields, names: newest.fields.names.slice(0, 1) } }));
  return [
    rowOfCard(contact, newest, contact),
    ...named.map((card) => rowOfCard(contact, card, { tags: [], notes: [] })),
  ];
}

function rowOfCard(
  { id }: Contact,
  { fields, members, metOn, metWhere }: RecordedCard,
  { tags, notes }: Pick<Contact, "tags" | "notes">,
): readonly string[] {
  const names = fields.names.map(({ value }) => value);
  const isTold = names.every(isToldByItself);
  return [
    joinValues(names.map(({ written }) => written)),
    joined(fields, "titles"),
    joined(fields, "companies"),
    joined(fields, "departments"),
    joinValues(fields.phones.map(phoneText)),
    joined(fields, "emails"),
    joined(fields, "addresses"),
    joined(fields, "websites"),
    joinValues(members),
    metOn === undefined ? "" : dayOf(metOn),
    metWhere ?? "",
    joinValues(notes.map(({ text }) => text)),
    joinValues(tags.map(({ text }) => text)),
    id,
    isTold ? "" : joinValues(names.map(({ family }) => family ?? "")),
    isTold ? "" : joinValues(names.map(({ given }) => given ?? "")),
    joinValues(notes.map(writeSaid)),
    joinValues(tags.map(writeTagged)),
  ];
}

function joined(fields: CardFields, field: Exclude<keyof CardFields, "names" | "phones">): string {
  return joinValues(fields[field].map(({ value }) => value));
}

function isToldByItself({ written, family, given }: Name): boolean {
  const told = wholeName(written);
  return told?.family === family && told?.given === given;
}

/** The day alone where the time says nothing more. */
function dayOf(at: Instant): string {
  return at.replace(/T00:00:00\.000Z$/, "");
}

/** As printed; with the number that is dialled and the kind behind it where a reader would take something else from it. */
function phoneText({ value }: Field<Phone>): string {
  const read = (text: string) => phoneValues(phonesIn(text).slice(0, 1), true)[0];
  const same = value.e164 === undefined || read(value.number)?.e164 === value.e164;
  const text = same ? value.number : `${value.number} (${value.e164})`;
  const again = read(text);
  // With a question mark: no number of Korea, though it looks like one.
  if (value.e164 === undefined && again?.e164 !== undefined) return `${text} (${value.kind}?)`;
  return again?.kind === value.kind && again.number === value.number ? text : `${text} (${value.kind})`;
}
