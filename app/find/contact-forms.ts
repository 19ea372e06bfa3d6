import type { Contact } from "../contacts/contact.ts";
import { digitsOf, wordsOf } from "./fold-text.ts";
import { jobs, organizations } from "./keys.ts";
import { type NameForms, nameForms } from "./name-forms.ts";

/** Where in a contact a match was. */
export type MatchField = "name" | "company" | "job" | "mail" | "phone" | "address" | "website" | "note";

/** A value as shown, and its words. */
export interface TextForms {
  readonly field: MatchField;
  readonly value: string;
  readonly words: readonly string[];
}

/** A contact made ready for matching. */
export interface ContactForms {
  readonly names: readonly { readonly value: string; readonly forms: NameForms }[];
  readonly texts: readonly TextForms[];
  readonly mails: readonly { readonly value: string; readonly whole: string }[];
  readonly phones: readonly { readonly value: string; readonly digits: readonly string[] }[];
}

export function contactForms(contact: Contact): ContactForms {
  const texts = (field: MatchField, values: readonly string[]): TextForms[] =>
    values.map((value) => ({ field, value, words: wordsOf(value.replace(/[-+@.]/g, field === "mail" ? " " : "$&")) }));
  const mails = texts(
    "mail",
    contact.emails.map(({ value }) => value),
  );
  return {
    names: contact.names.map(({ value }) => ({ value: value.written, forms: nameForms(value) })),
    texts: [
      ...texts("company", organizations(contact)),
      ...texts("job", jobs(contact)),
      ...mails,
      ...texts(
        "address",
        contact.addresses.map(({ value }) => value),
      ),
      ...texts(
        "website",
        contact.websites.map(({ value }) => value),
      ),
      ...texts("note", [...contact.tags, ...contact.notes.map(({ text }) => text)]),
    ],
    mails: mails.map(({ value, words }) => ({ value, whole: words.join("") })),
    phones: contact.phones.map(({ value }) => ({
      value: value.number,
      digits: [digitsOf(value.number), ...(value.e164 ? [digitsOf(value.e164)] : [])],
    })),
  };
}
