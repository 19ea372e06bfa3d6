import type { RichTextElement } from "@slack/types";
import { doubtBelow, type Handle, type Phone } from "../../cards/card.ts";
import { pageOfHandle } from "../../cards/text/handle-text.ts";
import { serviceNames } from "../../cards/words/handles.ts";
import { chosenKind } from "../../contacts/chosen-kind.ts";
import type { Contact, Sourced } from "../../contacts/contact.ts";
import { officesOf } from "../../contacts/offices.ts";
import type { Words } from "../../words/words.ts";
import { shown } from "./escape.ts";
import { mailLink, phoneLink, text, webLink } from "./rich-text.ts";

/** How many values of one kind are shown; the rest is counted. */
export const mostOfAKind = 6;
const mostExtras = 3;
export const doubtMark = " ❓";

type Row = RichTextElement[];

/** Ways to reach the person: what is theirs first, then each office with its numbers, names at services, and what else the card says. */
export function reachRows(contact: Contact, words: Words): Row[] {
  const { card } = words;
  const { offices, phones, addresses } = officesOf(contact);
  const officeRows = offices
    .slice(0, mostOfAKind)
    .flatMap((office) => [
      valueRow(office.address, addressRow(office.address.value, words)),
      ...valueRows(office.phones, (phone) => [text("    "), ...phoneRow(phone, words)]),
    ]);
  return [
    ...valueRows(phones, (phone) => phoneRow(phone, words)),
    ...valueRows(contact.emails, (mail) => [label(card.mail), mailLink(mail)]),
    ...valueRows(contact.websites, (site) => [label(card.website), webLink(site)]),
    ...officeRows,
    ...restRow(offices.length),
    ...valueRows(addresses, (address) => addressRow(address, words)),
    ...valueRows(contact.handles, handleRow),
    ...extraRow(contact.extras, words),
  ];
}

export function label(word: string): RichTextElement {
  return text(`${word}  `, { bold: true });
}

export function doubt(sourced: Sourced<unknown>): Row {
  return isDoubt(sourced) ? [text(doubtMark)] : [];
}

export function isDoubt(sourced: Sourced<unknown>): boolean {
  return sourced.confidence < doubtBelow;
}

function addressRow(address: string, { card }: Words): Row {
  return [label(card.address), text(shown(address, 300))];
}

function phoneRow(phone: Phone, { card }: Words): Row {
  const behind = phone.extension === undefined ? [] : [text(card.extension(shown(phone.extension, 10)))];
  return [label(card.phoneKinds[chosenKind(phone)]), phoneLink(phone.number, phone.e164), ...behind];
}

/** As a link where the service has a page for the name; what is shown is the name alone. */
function handleRow(handle: Handle): Row {
  const name = shown(handle.name, 100);
  const page = pageOfHandle(handle);
  const link = page === undefined ? undefined : webLink(page);
  const linked: RichTextElement = link?.type === "link" ? { ...link, text: name } : text(name);
  return [label(serviceNames[handle.service]), linked];
}

/** Of what is only kept nothing is marked: nobody has to check a slogan. */
function extraRow(extras: readonly Sourced<string>[], { card }: Words): Row[] {
  if (extras.length === 0) return [];
  const some = extras.slice(0, mostExtras).map(({ value }) => shown(value, 80));
  const rest = extras.length - some.length;
  return [[label(card.alsoOnCard), text(`${some.join(" · ")}${rest > 0 ? ` + ${rest}` : ""}`, { italic: true })]];
}

function valueRows<T>(values: readonly Sourced<T>[], row: (value: T) => Row): Row[] {
  return [
    ...values.slice(0, mostOfAKind).map((sourced) => valueRow(sourced, row(sourced.value))),
    ...restRow(values.length),
  ];
}

function valueRow(sourced: Sourced<unknown>, row: Row): Row {
  return [...row, ...doubt(sourced)];
}

function restRow(all: number): Row[] {
  return all > mostOfAKind ? [[text(`+ ${all - mostOfAKind}`)]] : [];
}
