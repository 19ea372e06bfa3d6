import type { CardFields } from "../cards/card.ts";
import type { Instant, MemberId } from "../ids.ts";
import type { Contact, Position, Sourced } from "./contact.ts";
import { type AnyValue, keyOf } from "./equal-values.ts";
import type { FieldName } from "./facts.ts";
import type { ContactRecord } from "./records/record.ts";

/** Whether all that a record tells is known of a contact already: its values, tags, notes, and who met them when and where. */
export function saysNothingNew(
  record: ContactRecord,
  knownBy: readonly (readonly MemberId[])[],
  contact: Contact,
): boolean {
  const known = valuesOf(contact);
  const tags = new Set(contact.tags.map(({ text }) => text));
  const notes = new Set(contact.notes.map(({ text }) => text));
  return (
    record.cards.every(({ fields }) => allKnown(fields, known)) &&
    record.tags.every(({ text }) => tags.has(text)) &&
    record.notes.every(({ text }) => notes.has(text)) &&
    record.cards.every((card, index) =>
      (knownBy[index] ?? []).every((member) =>
        contact.acquaintances.some(
          (one) =>
            one.member === member &&
            (card.metOn === undefined || isThen(one.at, card.metOn)) &&
            (card.metWhere === undefined || one.where === card.metWhere),
        ),
      ),
    )
  );
}

/** A day without a time is its midnight: any time on that day is meant. */
function isThen(at: Instant, metOn: Instant): boolean {
  return at === metOn || (metOn.endsWith("T00:00:00.000Z") && at.slice(0, 10) === metOn.slice(0, 10));
}

type Known = Readonly<Record<FieldName, ReadonlySet<string>>>;

function allKnown(fields: CardFields, known: Known): boolean {
  return (Object.keys(known) as FieldName[]).every((field) =>
    fields[field].every(({ value }) => known[field].has(keyOf(field, value))),
  );
}

function valuesOf({ names, positions, phones, emails, websites, addresses, handles, extras }: Contact): Known {
  const keys = (field: FieldName, values: readonly Sourced<AnyValue>[]) =>
    new Set(values.map(({ value }) => keyOf(field, value)));
  const ofJobs = (pick: (position: Position) => readonly (Sourced<string> | undefined)[]) =>
    positions.flatMap(pick).filter((one) => one !== undefined);
  return {
    names: keys("names", names),
    titles: keys(
      "titles",
      ofJobs((one) => [one.title, ...one.otherTitles]),
    ),
    departments: keys(
      "departments",
      ofJobs((one) => [one.department, ...one.otherDepartments]),
    ),
    companies: keys(
      "companies",
      ofJobs((one) => [one.organization, ...one.otherOrganizations]),
    ),
    phones: keys("phones", phones),
    emails: keys("emails", emails),
    websites: keys("websites", websites),
    addresses: keys("addresses", addresses),
    handles: keys("handles", handles),
    extras: keys("extras", extras),
  };
}
