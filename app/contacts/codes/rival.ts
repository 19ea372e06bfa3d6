import type { Field, Handle, Phone } from "../../cards/card.ts";
import { distance } from "../../cards/text/distance.ts";
import { scriptOf, squash } from "../../cards/text/scripts.ts";
import { type AnyValue, keyOf, textOf } from "../equal-values.ts";
import type { FieldName } from "../facts.ts";

/** Letters by which a reader, or a printer, gets one and the same value wrong. */
const mostMisread = 2;
/** Share of words by which two ways to write an address are of one place. */
const oneAddress = 0.6;

/** Whether a code and the print say the same, however they write it. */
export function isSameSaid(field: FieldName, print: AnyValue, code: AnyValue): boolean {
  if (keyOf(field, print) === keyOf(field, code)) return true;
  const [one, other] = [textOf(print), textOf(code)];
  if (scriptOf(one) !== scriptOf(other)) return false;
  if (field === "names") return shareOfWords(one, other) === 1 || squash(one) === squash(other);
  if (field === "addresses") return shareOfWords(one, other) >= oneAddress;
  if (field === "companies") return squash(one).includes(squash(other)) || squash(other).includes(squash(one));
  return (
    field !== "emails" &&
    field !== "websites" &&
    field !== "phones" &&
    field !== "handles" &&
    squash(one) === squash(other)
  );
}

/** The printed value that says otherwise of the same thing than the code, if one does. `all`: what the code says of the field. */
export function rivalOf<T extends AnyValue>(
  field: FieldName,
  value: T,
  left: readonly Field<T>[],
  all: readonly Field<T>[],
): Field<T> | undefined {
  const open = left.filter((one) => all.every((said) => !isSameSaid(field, one.value, said.value)));
  const misread = open.find((one) => isMisread(field, one.value, value));
  if (misread || field === "websites" || field === "addresses" || field === "extras") return misread;
  const alike = open.filter((one) => isOfOneKind(one.value, value));
  const others = all.filter((one) => isOfOneKind(one.value, value));
  // Of several numbers or mails it isn't known which is meant: all stay.
  return (alike.length === 1 && others.length === 1) || field === "names" ? alike[0] : undefined;
}

function isMisread(field: FieldName, print: AnyValue, code: AnyValue): boolean {
  const [one, other] = [keyOf(field, print), keyOf(field, code)];
  const shortest = Math.min(one.length, other.length);
  return shortest > mostMisread * 3 && Math.abs(one.length - other.length) <= 1 && distance(one, other) <= mostMisread;
}

/** One script, and of numbers one kind: the English title is no rival of the Korean one, nor the fax of the mobile. */
function isOfOneKind(one: AnyValue, other: AnyValue): boolean {
  if (isPhone(one) && isPhone(other)) return one.kind === other.kind;
  if (isHandle(one) && isHandle(other)) return one.service === other.service;
  return scriptOf(textOf(one)) === scriptOf(textOf(other));
}

function isPhone(value: AnyValue): value is Phone {
  return typeof value === "object" && "number" in value;
}

function isHandle(value: AnyValue): value is Handle {
  return typeof value === "object" && "service" in value;
}

/** Of the words of the shorter one, how many the other has. */
function shareOfWords(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return few.size < 2 ? 0 : [...few].filter((word) => many.has(word)).length / few.size;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
