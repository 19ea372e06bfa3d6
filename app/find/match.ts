import type { ContactForms, MatchField, TextForms } from "./contact-forms.ts";
import { isHangul, isLatin } from "./fold-text.ts";
import { matchExactly, matchJoined, matchLoosely, matchPlainly, type NameMatch } from "./match-name.ts";
import type { NameForms } from "./name-forms.ts";
import type { Meaning, Term } from "./query.ts";

/** How a word met a value, from plain to far-fetched. */
export type How =
  | "exact"
  | "initials"
  | "prefix"
  | "synonym"
  | "spelling"
  | "nickname"
  | "romanized"
  | "keyboard"
  | "part"
  | "typo"
  | "sound"
  | "near";

/** Better ways before worse ones, whatever the field: an exact company is before a name that only begins so. */
const worthOf: Readonly<Record<How, number>> = {
  exact: 1,
  initials: 0.96,
  prefix: 0.9,
  synonym: 0.86,
  spelling: 0.89,
  nickname: 0.88,
  romanized: 0.86,
  keyboard: 0.84,
  part: 0.78,
  typo: 0.7,
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
  handle: 0.96,
  met: 0.94,
  by: 0.94,
};

export interface Match {
  /** 0..1. */
  readonly worth: number;
  readonly how: How;
  readonly field: MatchField;
  /** The value of the contact, as shown. */
  readonly value: string;
  /** How much of the value it is, 0..1. */
  readonly covers: number;
}

/** The best way in which a term meets a contact, and all in which it meets its names: jisoo is also in her mail address. */
export interface Met {
  readonly best: Match;
  readonly names: readonly Match[];
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

/** How this term meets this contact. Plain ways are tried on everything before others on anything. */
export function matchTerm(term: Term, contact: ContactForms): Met | undefined {
  const found = matchesOf(term, contact).filter((one) => !term.only || (one && term.only.includes(one.field)));
  const all = found.filter((one) => one !== undefined);
  const first = best(all);
  return first && { best: first, names: all.filter(({ field }) => field === "name") };
}

function matchesOf(term: Term, contact: ContactForms): (Match | undefined)[] {
  switch (term.kind) {
    case "word":
      return term.meanings.flatMap((meaning) => matchMeaning(meaning, contact, term.only !== undefined));
    case "digits":
      return [...matchDigits(term.text, contact), ...matchTexts(term.text, contact)];
    case "mail":
      return [matchMail(term.text, contact)];
    case "exactly":
      return matchExactWords(term.text.split(" "), contact);
    case "met":
    case "by":
      return matchAcquaintance(term.kind, term.text, contact);
  }
}

function matchAcquaintance(kind: "met" | "by", text: string, { acquaintances }: ContactForms): Match[] {
  const met = acquaintances.some(({ day, member }) => (kind === "met" ? day.startsWith(text) : member === text));
  return met ? [matchOf("exact", kind, text)] : [];
}

/** These words side by side, in this order. */
function matchExactWords(asked: readonly string[], contact: ContactForms): Match[] {
  const beside = (words: readonly string[]) =>
    words.some((_, start) => asked.every((word, next) => words[start + next] === word));
  const names = contact
    .names()
    .filter(
      ({ forms }) => beside(forms.words) || (asked.length === 1 && forms.pieces.some(({ text }) => text === asked[0])),
    )
    .map(({ value }) => matchOf("exact", "name", value, 1));
  const texts = contact.texts().filter(({ words }) => beside(words));
  return [
    ...names,
    ...texts.map((text) => matchOf("exact", text.field, text.value, shareOf(asked.join("").length, text))),
  ];
}

function matchMeaning({ by, text }: Meaning, contact: ContactForms, everywhere: boolean): (Match | undefined)[] {
  switch (by) {
    case "typed":
      return matchWord(text, contact, everywhere);
    case "joined":
      return [halved(best(matchNames(text, contact, matchJoined)))];
    case "nickname":
      return [as("nickname", best(matchNames(text, contact, matchExactly)))];
    case "spelling":
      return [as("spelling", best(matchNames(text, contact, matchPlainly)))];
    case "synonym":
      return matchPhrase(text.split(" "), contact);
    case "keyboard":
      return matchWord(text, contact, everywhere).map((one) => as("keyboard", one));
  }
}

/** @param everywhere also in other fields where a name is met exactly */
function matchWord(text: string, contact: ContactForms, everywhere: boolean): Match[] {
  const plain = matchNames(text, contact, matchPlainly);
  if (!everywhere && plain.some(({ how }) => how === "exact" || how === "initials")) return plain;
  return [...plain, ...matchTexts(text, contact), ...matchNames(text, contact, matchLoosely)];
}

/** In this way, and at most worth as much as it. */
function as(how: How, match: Match | undefined): Match | undefined {
  return match && { ...match, how, worth: Math.min(match.worth, 1) * worthOf[how] };
}

/** Two words met it together. */
function halved(match: Match | undefined): Match | undefined {
  return match && { ...match, covers: match.covers / 2 };
}

/** So much less is worth what fits worst in a way than what fits best in it. */
const worstFit = 0.3;

function matchOf(how: How, field: MatchField, value: string, covers = 0, fit = 1): Match {
  return { worth: (worthOf[how] - worstFit * (1 - fit)) * worthOfField[field], how, field, value, covers };
}

function best(found: readonly Match[]): Match | undefined {
  return found.reduce<Match | undefined>(
    (one, other) =>
      one && (one.worth > other.worth || (one.worth === other.worth && one.covers >= other.covers)) ? one : other,
    undefined,
  );
}

function matchNames(
  word: string,
  contact: ContactForms,
  matchName: (word: string, name: NameForms) => NameMatch | undefined,
): Match[] {
  return contact.names().flatMap(({ value, forms }) => {
    const met = matchName(word, forms);
    return met ? [matchOf(met.how, "name", value, met.covers, met.fit)] : [];
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
    return how ? [matchOf(how, text.field, text.value, shareOf(word.length, text))] : [];
  });
}

const ofJob: ReadonlySet<MatchField> = new Set(["job", "address"]);

/** All of the value, or a part of it. */
function matchPhrase(phrase: readonly string[], contact: ContactForms): Match[] {
  return contact.texts().flatMap(({ field, value, words }) => {
    if (!ofJob.has(field)) return [];
    const at = words.findIndex((_, start) =>
      phrase.every((word, next) => {
        const there = words[start + next] ?? "";
        return there === word || (isHangul(word) && there.startsWith(word));
      }),
    );
    if (at < 0) return [];
    const whole =
      field === "address" || (words.length === phrase.length && words.every((word, next) => word === phrase[next]));
    return [matchOf("synonym", field, value, whole ? 1 : 0.5, whole ? 1 : 0.6)];
  });
}

function shareOf(letters: number, { words }: TextForms): number {
  return Math.min(letters / Math.max(words.join("").length, 1), 1);
}

function matchText(word: string, { words, field }: TextForms): How | undefined {
  if (words.includes(word)) return "exact";
  const whole = field === "company" && words.length > 1 ? words.join("") : "";
  if (whole === word) return "exact";
  if (words.some((one) => one.startsWith(word)) || whole.startsWith(word)) return "prefix";
  const anywhere = !isLatin(word) && word.length > 1 && [...words, whole].some((one) => one.includes(word));
  return anywhere ? "part" : undefined;
}
