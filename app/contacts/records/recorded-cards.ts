import type { CardFields, Field } from "../../cards/card.ts";
import type { CardId, Instant } from "../../ids.ts";
import type { Acquaintance, Contact, Position, Sourced } from "../contact.ts";
import { compare } from "../in-order.ts";
import { officesOf } from "../offices.ts";
import type { RecordedCard } from "./record.ts";

/** What a contact knows of one of its cards. */
interface KnownCard {
  readonly card: CardId;
  readonly met: readonly Acquaintance[];
  readonly position?: Position;
}

/**
 * The contact as cards that fold to it again: one for each time that the person was met, newest first. The first has all that isn't of a
 * job; each has what it says of its own.
 */
export function recordedCards(contact: Contact): readonly [RecordedCard, ...RecordedCard[]] {
  const known = knownCards(contact);
  const dated = [
    ...known.flatMap(({ met, ...rest }) => withDate({ met, ...rest })),
    ...datesNobodyKnows(contact, known),
  ];
  const newestFirst = dated.sort((a, b) => compare(b.on ?? "", a.on ?? "") || compare(b.known.card, a.known.card));
  const [first, ...others] = newestFirst.map((one, place) => recorded(contact, one, place === 0));
  return first
    ? [first, ...others]
    : [{ fields: { ...ofPerson(contact), ...ofJob(undefined, contact.id) }, members: [] }];
}

interface DatedCard {
  readonly known: KnownCard;
  readonly on?: Instant;
}

function knownCards(contact: Contact): readonly KnownCard[] {
  const met = new Map<CardId, Acquaintance[]>(contact.cards.map((card) => [card, []]));
  for (const one of contact.acquaintances) met.get(one.card)?.push(one);
  const positions = new Map<CardId, Position>();
  for (const position of contact.positions) {
    for (const { sources } of valuesOf(position)) for (const { card } of sources) positions.set(card, position);
  }
  return [...met].map(([card, acquaintances]) => {
    const position = positions.get(card);
    return { card, met: acquaintances, ...(position && { position }) };
  });
}

/** Where nobody knows the person by a card, a contact tells when it was met only by the job on it. */
function withDate(known: KnownCard): readonly DatedCard[] {
  const [first] = known.met;
  return first ? [{ known, on: first.at }] : [];
}

/** Cards by which nobody knows the person, as far as a job needs them for its beginning and its end. */
function datesNobodyKnows(contact: Contact, known: readonly KnownCard[]): readonly DatedCard[] {
  return contact.positions.flatMap((position) => {
    const cards = known.filter((one) => one.position === position);
    const silent = cards.filter(({ met }) => met.length === 0).sort((a, b) => compare(b.card, a.card));
    const had = new Set(cards.flatMap(({ met }) => met.map(({ at }) => at)));
    const lacking = [...new Set([position.to, position.from])].filter((at) => !had.has(at));
    return silent.map((one, place): DatedCard => ({ known: one, on: lacking[place] ?? position.from }));
  });
}

function recorded(contact: Contact, { known, on }: DatedCard, isFirst: boolean): RecordedCard {
  const [met] = known.met;
  return {
    fields: { ...(isFirst ? ofPerson(contact) : nothing), ...ofJob(known.position, known.card) },
    members: known.met.map(({ member }) => member),
    ...(on !== undefined && { metOn: on }),
    ...(met?.where !== undefined && { metWhere: met.where }),
  };
}

type OfJob = "companies" | "departments" | "titles";

const nothing: Omit<CardFields, OfJob> = {
  names: [],
  phones: [],
  emails: [],
  websites: [],
  addresses: [],
  handles: [],
  extras: [],
};

function ofPerson(contact: Contact): Omit<CardFields, OfJob> {
  const { names, phones, emails, websites, addresses, handles, extras } = contact;
  const officeOf = officesOf(contact).officeOf;
  return {
    names: fieldsOf(names),
    phones: fieldsOf(phones).map((field, at) => inOffice(field, officeOf(phones[at]))),
    emails: fieldsOf(emails),
    websites: fieldsOf(websites),
    addresses: fieldsOf(addresses).map((field, at) => inOffice(field, officeOf(addresses[at]))),
    handles: fieldsOf(handles),
    extras: fieldsOf(extras),
  };
}

function inOffice<T>(field: Field<T>, office: number | undefined): Field<T> {
  return office === undefined ? field : { ...field, office };
}

function ofJob(position: Position | undefined, card: CardId): Pick<CardFields, OfJob> {
  const onCard = (values: readonly (Sourced<string> | undefined)[]) =>
    fieldsOf(values.filter((one) => one?.sources.some((source) => source.card === card)) as readonly Sourced<string>[]);
  const companies = onCard([position?.organization, ...(position?.otherOrganizations ?? [])]);
  // Cards of one job that write its organization in other ways stay one job by the way in common.
  const common = companies.length > 0 && position?.organization ? fieldsOf([position.organization]) : [];
  return {
    companies: [...companies, ...common.filter(({ value }) => !companies.some((one) => one.value === value))],
    departments: position ? onCard([position.department, ...position.otherDepartments]) : [],
    titles: position ? onCard([position.title, ...position.otherTitles]) : [],
  };
}

function valuesOf(position: Position): readonly Sourced<string>[] {
  const { organization, department, title, otherOrganizations, otherDepartments, otherTitles } = position;
  return [organization, department, title, ...otherOrganizations, ...otherDepartments, ...otherTitles].filter(
    (one) => one !== undefined,
  );
}

function fieldsOf<T>(values: readonly Sourced<T>[]): readonly Field<T>[] {
  return values.map(({ value }) => ({ value, confidence: 1, side: 0, lines: [] }));
}
