import type { CardFields, Phone } from "../cards/card.ts";
import { handleKey, handleOfText, textOfHandle } from "../cards/text/handle-text.ts";
import type { FieldName } from "./facts.ts";
import { organizationKey } from "./organization-key.ts";

/** What a value of this field is. */
export type ValueOf<F extends FieldName> = CardFields[F][number]["value"];

/** A value of any field. */
export type AnyValue = ValueOf<FieldName>;

/** A value as a correction names it: a name as written, a phone as printed, with its extension. */
export function textOf(value: AnyValue): string {
  if (typeof value === "string") return value;
  if ("service" in value) return textOfHandle(value);
  if ("written" in value) return value.written;
  return value.extension === undefined ? value.number : `${value.number} ext. ${value.extension}`;
}

/** Bounded: thousands of commas would be looked through from each of them. */
const extension = /[\s,;(]{0,5}(?:\b(?:extension|extn?|x)|내선(?:번호)?|内線|內線|内线|#|,)[\s.:#]{0,5}(\d{1,6})\)?$/iu;

/** A number and what is dialled once it is answered, of a text that may hold both. */
export function withoutExtension(text: string): { readonly number: string; readonly extension?: string } {
  const found = extension.exec(text);
  const number = found ? text.slice(0, found.index).trim() : text;
  // `x214` alone is no number with an extension.
  if (!found?.[1] || !/\d{3}/.test(number)) return { number: text };
  return { number, extension: found[1] };
}

/** The same for values that are equal but for how they are written. */
export function keyOf(field: FieldName, value: AnyValue): string {
  return typeof value === "object" && "number" in value ? phoneKey(value) : textKey(field, textOf(value));
}

/** The key of a value of which only the text is known. */
export function textKey(field: FieldName, text: string): string {
  if (field === "companies") return organizationKey(text);
  const known = keys[field].get(text);
  if (known !== undefined) return known;
  const key = fold(field, text);
  if (keys[field].size >= keysAtMost) keys[field].clear();
  keys[field].set(text, key);
  return key;
}

/** A contact's values are compared again and again. */
const keys: Readonly<Record<FieldName, Map<string, string>>> = {
  names: new Map(),
  titles: new Map(),
  departments: new Map(),
  companies: new Map(),
  phones: new Map(),
  emails: new Map(),
  websites: new Map(),
  addresses: new Map(),
  handles: new Map(),
  extras: new Map(),
};
const keysAtMost = 5_000;

function fold(field: FieldName, text: string): string {
  const plain = (isAscii.test(text) ? text : text.normalize("NFKC")).toLowerCase().trim();
  if (field === "phones") return digitsOf(withoutExtension(plain).number);
  if (field === "handles") return handleKeyOf(text, plain);
  if (field === "emails") return plain.replace(/\s/g, "");
  if (field === "websites")
    return plain
      .replace(/^[a-z]+:\/\//, "")
      .replace(/^www\./, "")
      .replace(/\/+$/, "");
  if (field === "addresses") return plain.replace(/[\s,.;]+/g, "");
  if (!plain.includes(" ") && !/\s/.test(plain)) return plain;
  const spaced = plain.replace(/\s+/g, " ");
  // Spaces tell Latin words apart; between Hangul or Han characters they are the printer's.
  return isAscii.test(spaced) ? spaced : spaced.replace(/(?<=\p{Lo}) (?=\p{Lo})/gu, "");
}

function handleKeyOf(text: string, plain: string): string {
  const handle = handleOfText(text);
  return handle ? handleKey(handle) : plain;
}

const isAscii = /^[ -~]*$/;

function phoneKey({ e164, number }: Phone): string {
  return e164 ?? digitsOf(number.normalize("NFKC"));
}

function digitsOf(text: string): string {
  return text.replace(/[^\d+]/g, "");
}
