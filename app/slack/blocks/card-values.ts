import { doubtBelow } from "../../cards/card.ts";
import { chosenKind } from "../../contacts/chosen-kind.ts";
import type { Contact, Sourced } from "../../contacts/contact.ts";
import { type AnyValue, textOf } from "../../contacts/equal-values.ts";
import type { ChosenKind, FieldName } from "../../contacts/facts.ts";
import type { CardId } from "../../ids.ts";
import { fieldOrder } from "./field-order.ts";

/** A value that stands on a card, as its form shows it. */
export interface CardValue {
  readonly field: FieldName;
  /** As a correction names it. */
  readonly text: string;
  readonly doubtful: boolean;
  /** Of phones. */
  readonly kind?: ChosenKind;
}

/** What stands on one card of a contact now: as read or corrected, best first of each field. */
export function valuesOnCard(contact: Contact, card: CardId): readonly CardValue[] {
  const { positions } = contact;
  const lists: Readonly<Record<FieldName, readonly (Sourced<AnyValue> | undefined)[]>> = {
    names: contact.names,
    titles: positions.flatMap(({ title, otherTitles }) => [title, ...otherTitles]),
    departments: positions.flatMap(({ department, otherDepartments }) => [department, ...otherDepartments]),
    companies: positions.flatMap(({ organization, otherOrganizations }) => [organization, ...otherOrganizations]),
    phones: contact.phones,
    emails: contact.emails,
    websites: contact.websites,
    addresses: contact.addresses,
    handles: contact.handles,
    extras: contact.extras,
  };
  return fieldOrder.flatMap((field) => {
    const values = lists[field].flatMap((sourced) => (stands(sourced, field, card) ? [cardValue(sourced, field)] : []));
    // A title held at two companies is one line of the card.
    return [...new Map(values.map((value) => [value.text, value] as const)).values()];
  });
}

function stands(sourced: Sourced<AnyValue> | undefined, field: FieldName, card: CardId): sourced is Sourced<AnyValue> {
  return sourced?.sources.some((source) => source.card === card && source.field === field) ?? false;
}

function cardValue({ value, confidence }: Sourced<AnyValue>, field: FieldName): CardValue {
  const kind = typeof value === "object" && "number" in value ? { kind: chosenKind(value) } : {};
  return { field, text: textOf(value), doubtful: confidence < doubtBelow, ...kind };
}
