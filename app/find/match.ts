import type { ContactForms, MatchField, TextForms } from "./contact-forms.ts";
import { isLatin } from "./fold-text.ts";
import { matchLoosely, matchPlainly } from "./match-name.ts";
import type { Term } from "./query.ts";

/** How a word met a value, from plain to far-fetched. */
export type How = "exact" | "initials" | "prefix" | "romanized" | "part" | "typo" | "sound" | "near";

/** Better ways before worse ones, whatever the field: an exact company is before a name that only begins so. */
const worthOf: Readonly<Record<How, number>> = {
  exact: 1,
  initials: 0.96,
  prefix: 0.9,
  romanized: 0.85,
  part: 0.8,
  typo: 0.65,
  sound: 0.6,
  near: 0.3,
};

/** People are asked for by name most of the time; the differences only decide among equal ways. */
const worthOfField: Readonly<Record<MatchField, number>> = {
  name: 1,
  company: 0.98,
  job: 0.96,
  phone: 1,
  mail: 0.97,
  note: 0.95,
  address: 0.94,
  website: 0.94,
};

export interface Match {
  /** 0..1. */
  readonly worth: number;
  readonly how: How;
  readonly field: MatchField;
  /** The value of the contact, as shown. */
  readonly value: string;
  /** For names: how much of the name it is, 0..1. */
  readonly covers: number;
}

/** A name that only begins like the word: of use when nobody meets it. */
export function nearName(term: Term, contact: ContactForms): Match | undefined {
  if (term.kind !== "word") return undefined;
  const found = contact.names().flatMap(({ value, forms }) => {
    const alike = Math.max(0, ...[...forms.words, ...forms.parts].map((word) => sameBeginning(word, term.text)));
    return alike > 0 ? [{ ...matchOf("near", "name", value), worth: (worthOf.near * alike) / term.text.length }] : [];
  });
  return best(found);
}

function sameBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** The best way in which this term meets this contact. Plain ways are tried on everything before others on anything. */
export function matchTerm(term: Term, contact: ContactForms): Match | undefined {
  if (term.kind === "mail") return matchMail(term.text, contact);
  const plain = term.kind === "digits" ? matchDigits(term.text, contact) : matchNames(term.text, contact, matchPlainly);
  if (plain.some(({ how }) => how === "exact")) return best(plain);
  const found = [...plain, ...matchTexts(term.text, contact)];
  if (found.some(({ how }) => how !== "part") || term.kind === "digits") return best(found);
  return best([...found, ...matchNames(term.text, contact, matchLoosely)]);
}

function matchOf(how: How, field: MatchField, value: string, covers = 0): Match {
  return { worth: worthOf[how] * worthOfField[field], how, field, value, covers };
}

function best(found: readonly Match[]): Match | undefined {
  return found.reduce<Match | undefined>(
    (one, other) =>
      one && (one.worth > other.worth || (one.worth === other.worth && one.covers >= other.covers)) ? one : other,
    undefined,
  );
}

function matchNames(word: string, contact: ContactForms, matchName: typeof matchPlainly): Match[] {
  return contact.names().flatMap(({ value, forms }) => {
    const met = matchName(word, forms);
    return met ? [matchOf(met.how, "name", value, met.covers)] : [];
  });
}

function matchMail(whole: string, contact: ContactForms): Match | undefined {
  const mail = contact.texts().find(({ field, words }) => field === "mail" && words.join("") === whole);
  return mail && matchOf("exact", "mail", mail.value);
}

/** The end of a number is what people remember, so it counts as its beginning does elsewhere. */
function matchDigits(digits: string, contact: ContactForms): Match[] {
  return contact.phones().flatMap((phone) => {
    if (phone.digits.includes(digits)) return [matchOf("exact", "phone", phone.value)];
    if (phone.digits.some((one) => one.endsWith(digits))) return [matchOf("prefix", "phone", phone.value)];
    return phone.digits.some((one) => one.includes(digits)) ? [matchOf("part", "phone", phone.value)] : [];
  });
}

function matchTexts(word: string, contact: ContactForms): Match[] {
  return contact.texts().flatMap((text) => {
    const how = matchText(word, text);
    return how ? [matchOf(how, text.field, text.value)] : [];
  });
}

function matchText(word: string, { words, field }: TextForms): How | undefined {
  if (words.includes(word)) return "exact";
  const whole = field === "company" && words.length > 1 ? words.join("") : "";
  if (whole === word) return "exact";
  if (words.some((one) => one.startsWith(word)) || whole.startsWith(word)) return "prefix";
  const anywhere = !isLatin(word) && word.length > 1 && [...words, whole].some((one) => one.includes(word));
  return anywhere ? "part" : undefined;
}
