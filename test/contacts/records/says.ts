import type { Field } from "../../../app/cards/card.ts";
import { textOf } from "../../../app/contacts/equal-values.ts";
import type { ContactRecord, RecordedCard } from "../../../app/contacts/records/record.ts";

/** What a record says of somebody, in few words: empty fields are left out. */
export function says({ cards: [card], tags, notes, left }: ContactRecord) {
  const { fields, members, metOn, metWhere } = card;
  const said = {
    names: fields.names.map(({ value }) => value.written),
    ...plainOf(fields),
    phones: fields.phones.map(({ value }) => [value.kind, textOf(value), value.e164 ?? ""].join(" ")),
    members,
    metOn: metOn === undefined ? [] : [metOn],
    metWhere: metWhere === undefined ? [] : [metWhere],
    tags: tags.map(({ text }) => text),
    notes: notes.map(({ text }) => text),
    left: left.map(({ field, problem }) => `${field} ${problem}`),
  };
  return Object.fromEntries(Object.entries(said).filter(([, values]) => values.length > 0));
}

function plainOf(fields: RecordedCard["fields"]) {
  const values = (all: readonly Field<string>[]) => all.map(({ value }) => value);
  const { titles, departments, companies, emails, websites, addresses, handles, extras } = fields;
  return {
    titles: values(titles),
    departments: values(departments),
    companies: values(companies),
    emails: values(emails),
    websites: values(websites),
    addresses: values(addresses),
    handles: handles.map(({ value }) => textOf(value)),
    extras: values(extras),
  };
}
