import type { CardFields, Field, Name, Phone } from "../../../cards/card.ts";
import type { Instant } from "../../../ids.ts";
import { chosenKind } from "../../chosen-kind.ts";
import type { Contact } from "../../contact.ts";
import { textOf } from "../../equal-values.ts";
import type { RecordedCard } from "../record.ts";
import { recordedCards } from "../recorded-cards.ts";
import { wholeName } from "../values/name.ts";
import { phonesIn, phoneValues } from "../values/phones.ts";
import { writeSaid, writeTagged } from "../values/said.ts";
import { joinValues, rowOf } from "./cells.ts";

const header = [
  ..."name,title,company,department,phone,email,address,website,member,met_on,met_where,note,tags,handle,also_on_card".split(
    ",",
  ),
  // What only an import needs: which rows are one person's, families and given names that the written name doesn't tell, who noted
  // and tagged what, when, and which of the addresses each number is of.
  ..."octember_id,octember_families,octember_givens,octember_noted,octember_tagged,octember_offices".split(","),
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
    joinValues(fields.handles.map(({ value }) => textOf(value))),
    joined(fields, "extras"),
    id,
    isTold ? "" : joinValues(names.map(({ family }) => family ?? "")),
    isTold ? "" : joinValues(names.map(({ given }) => given ?? "")),
    joinValues(notes.map(writeSaid)),
    joinValues(tags.map(writeTagged)),
    officesOfPhones(fields),
  ];
}

function joined(fields: CardFields, field: Exclude<keyof CardFields, "names" | "phones" | "handles">): string {
  return joinValues(fields[field].map(({ value }) => value));
}

/** From 1, as people count; empty where no number is of one of several. */
function officesOfPhones({ phones }: CardFields): string {
  if (phones.every(({ office }) => office === undefined)) return "";
  return joinValues(phones.map(({ office }) => `${office === undefined ? 0 : office + 1}`));
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
  const text = same ? textOf(value) : `${textOf(value)} (${value.e164})`;
  const again = read(text);
  // With a question mark: no number of Korea, though it looks like one.
  if (value.e164 === undefined && again?.e164 !== undefined) return `${text} (${chosenKind(value)}?)`;
  const isTold = again?.kind === value.kind && again.number === value.number && !value.direct;
  return isTold ? text : `${text} (${chosenKind(value)})`;
}
