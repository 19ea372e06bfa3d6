import type { CardFields, Field, Name, Phone } from "../../../cards/card.ts";
import type { Instant } from "../../../ids.ts";
import type { Contact } from "../../contact.ts";
import type { RecordedCard } from "../record.ts";
import { recordedCards } from "../recorded-cards.ts";
import { wholeName } from "../values/name.ts";
import { phonesIn, phoneValues } from "../values/phones.ts";
import { joinValues, rowOf } from "./cells.ts";

const header = [
  ..."name,title,company,department,phone,email,address,website,member,met_on,met_where,note,tags".split(","),
  // What only an import needs: which rows are one person's, and families and given names that the written name doesn't tell.
  ..."octember_id,octember_families,octember_givens".split(","),
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
    rowOfCard(contact, newest, { tags: contact.tags, notes: contact.notes.map(({ text }) => text) }),
    ...named.map((card) => rowOfCard(contact, card, { tags: [], notes: [] })),
  ];
}

function rowOfCard(
  { id }: Contact,
  { fields, members, metOn, metWhere }: RecordedCard,
  { tags, notes }: { readonly tags: readonly string[]; readonly notes: readonly string[] },
): readonly string[] {
  const names = fields.names.map(({ value }) => value);
  const isTold = names.every(isToldByItself);
  return [
    joinValues(names.map(({ written }) => written)),
    joined(fields, "titles"),
    joined(fields, "companies"),
    joined(fields, "departments"),
    joinValues(phonesOf(fields.phones)),
    joined(fields, "emails"),
    joined(fields, "addresses"),
    joined(fields, "websites"),
    joinValues(members),
    metOn === undefined ? "" : dayOf(metOn),
    metWhere ?? "",
    joinValues(notes),
    joinValues(tags),
    id,
    isTold ? "" : joinValues(names.map(({ family }) => family ?? "")),
    isTold ? "" : joinValues(names.map(({ given }) => given ?? "")),
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

/** As printed where a reader gets the same from it: else with the country's code, and with the kind behind it. */
function phonesOf(phones: readonly Field<Phone>[]): readonly string[] {
  let texts = phones.map(({ value }) => value.number);
  // What one number says of its country may change how the others are read: each round writes one number more in full.
  for (let round = 0; round <= phones.length; round += 1) {
    const read = phoneValues(texts.map((text) => phonesIn(text)[0] ?? { text }));
    texts = texts.map((text, at) => {
      const phone = phones[at]?.value;
      const same = phone?.e164 === undefined || phone.e164 === read[at]?.e164;
      return same || phone?.e164 === undefined ? text : phone.e164;
    });
  }
  const read = phoneValues(texts.map((text) => phonesIn(text)[0] ?? { text }));
  return texts.map((text, at) => {
    const [phone, again] = [phones[at]?.value, read[at]];
    const same = phone === undefined || (phone.kind === again?.kind && again.number === text);
    return same ? text : `${text} (${phone.kind})`;
  });
}
