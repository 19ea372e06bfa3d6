import { textOfHandle } from "../cards/text/handle-text.ts";
import type { Contact } from "../contacts/contact.ts";
import { digitsOf, wordsOf } from "./fold-text.ts";
import { handleWords, jobs, mailWords, organizations } from "./keys.ts";
import { type NameForms, nameForms } from "./name-forms.ts";
import { once } from "./once.ts";

/** Where in a contact a match was. */
export type MatchField =
  | "name"
  | "company"
  | "job"
  | "mail"
  | "phone"
  | "address"
  | "website"
  | "handle"
  | "note"
  | "met"
  | "by";

/** A value as shown, and its words. */
export interface TextForms {
  readonly field: MatchField;
  readonly value: string;
  readonly words: readonly string[];
}

/** A contact made ready for matching; what isn't looked at costs nothing. */
export interface ContactForms {
  readonly names: () => readonly { readonly value: string; readonly forms: NameForms }[];
  /** Everything but names and phones. */
  readonly texts: () => readonly TextForms[];
  /** Days (20261003) and members. */
  readonly acquaintances: readonly { readonly day: string; readonly member: string }[];
  readonly phones: () => readonly { readonly value: string; readonly digits: readonly string[] }[];
}

export function contactForms(contact: Contact): ContactForms {
  return {
    names: once(() => contact.names.map(({ value }) => ({ value: value.written, forms: nameForms(value) }))),
    texts: once(() => textsOf(contact)),
    acquaintances: contact.acquaintances.map(({ at, member }) => ({ day: digitsOf(at.slice(0, 10)), member })),
    phones: once(() =>
      contact.phones.map(({ value }) => ({
        value: value.number,
        digits: [digitsOf(value.number), ...(value.e164 ? [digitsOf(value.e164)] : [])],
      })),
    ),
  };
}

function textsOf(contact: Contact): TextForms[] {
  const texts = (field: MatchField, values: readonly string[]): TextForms[] =>
    values.map((value) => ({ field, value, words: field === "mail" ? mailWords(value) : wordsOf(value) }));
  return [
    ...texts("company", organizations(contact)),
    ...texts("job", jobs(contact)),
    ...texts(
      "mail",
      contact.emails.map(({ value }) => value),
    ),
    ...texts(
      "address",
      contact.addresses.map(({ value }) => value),
    ),
    ...texts(
      "website",
      contact.websites.map(({ value }) => value),
    ),
    ...contact.handles.map(({ value }): TextForms => {
      return { field: "handle", value: textOfHandle(value), words: handleWords(value) };
    }),
    ...texts(
      "note",
      [...contact.tags, ...contact.notes].map(({ text }) => text),
    ),
  ];
}
