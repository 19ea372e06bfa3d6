import type { RichTextElement } from "@slack/types";
import type { Contact, Sourced } from "../../contacts/contact.ts";
import { type AnyValue, textOf } from "../../contacts/equal-values.ts";
import type { Words } from "../../words/words.ts";
import { shown } from "./escape.ts";
import { text } from "./rich-text.ts";

const mostShown = 6;

/** A line for each value that the code on a card says otherwise than the card's print. */
export function otherwiseRows(contact: Contact, { card }: Words): RichTextElement[][] {
  return valuesOf(contact)
    .flatMap(({ value, printed }) => (printed === undefined ? [] : [{ code: textOf(value), printed }]))
    .slice(0, mostShown)
    .map(({ code, printed }) => [text(`⚖️ ${card.codeSays(shown(code, 120), shown(printed, 120))}`, { italic: true })]);
}

function valuesOf({
  names,
  positions,
  phones,
  emails,
  websites,
  addresses,
  handles,
}: Contact): readonly Sourced<AnyValue>[] {
  const [present] = positions;
  const job = present && [present.title, present.department, present.organization];
  const others = present && [...present.otherTitles, ...present.otherDepartments, ...present.otherOrganizations];
  const all: readonly (Sourced<AnyValue> | undefined)[] = [
    ...names,
    ...(job ?? []),
    ...(others ?? []),
    ...phones,
    ...emails,
    ...websites,
    ...addresses,
    ...handles,
  ];
  return all.filter((one) => one !== undefined);
}
