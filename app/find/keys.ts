import type { Handle } from "../cards/card.ts";
import { serviceNames } from "../cards/words/handles.ts";
import type { Acquaintance, Contact } from "../contacts/contact.ts";
import type { SearchKey } from "../ports/search-view.ts";
import { digitsOf, isLatin, lettersAndDigits, wordsOf } from "./fold-text.ts";
import { fourDigits, key, pairsOf, prefixKeys } from "./key-kinds.ts";
import { nameKeys } from "./name-keys.ts";

/** A contact of 300 cards has more to be found by than anybody asks for: the best come first in each of its lists. */
const mostKeys = 4000;
const mostWords = 30;
/** The latest; more members know hardly anybody. */
const mostAcquaintances = 300;

/** Everything that this contact may be found by, each once. */
export function keysOf(contact: Contact): SearchKey[] {
  const keys = new Set<SearchKey>([
    ...contact.names.flatMap(({ value }) => nameKeys(value)),
    ...contact.emails.flatMap(({ value }) => mailKeys(value)),
    ...contact.phones.flatMap(({ value }) => phoneKeys(value.number, value.e164)),
    ...organizations(contact).flatMap(companyKeys),
    ...jobs(contact).flatMap(wordKeys),
    ...contact.addresses.flatMap(({ value }) => wordKeys(value)),
    ...contact.websites.flatMap(({ value }) => wordsOf(value).map((word) => key("word", word))),
    ...contact.handles.flatMap(({ value }) => handleWords(value).flatMap(keysOfWord)),
    ...contact.acquaintances.slice(0, mostAcquaintances).flatMap(acquaintanceKeys),
    ...[...contact.tags, ...contact.notes].flatMap(({ text }) => wordKeys(text)),
  ]);
  return [...keys].filter((one) => one.length > 1).slice(0, mostKeys);
}

function acquaintanceKeys({ at, member }: Acquaintance): SearchKey[] {
  const day = digitsOf(at.slice(0, 10));
  return [day.slice(0, 4), day.slice(0, 6), day]
    .map((when) => key("met", when))
    .concat(key("knownBy", lettersAndDigits(member)));
}

/** In every script, now and before. */
export function organizations(contact: Contact): string[] {
  return contact.positions.flatMap(({ organization, otherOrganizations }) =>
    values([organization, ...otherOrganizations]),
  );
}

/** Titles and departments, likewise. */
export function jobs(contact: Contact): string[] {
  return contact.positions.flatMap((one) =>
    values([one.title, one.department, ...one.otherTitles, ...one.otherDepartments]),
  );
}

function values(sourced: readonly ({ readonly value: string } | undefined)[]): string[] {
  return sourced.flatMap((one) => one?.value ?? []);
}

function wordKeys(text: string): SearchKey[] {
  return wordsOf(text).slice(0, mostWords).flatMap(keysOfWord);
}

/** People leave out a company's spaces, or add some: Blue Sky, BlueSky, 푸른 하늘. */
function companyKeys(text: string): SearchKey[] {
  const words = wordsOf(text).slice(0, mostWords);
  return [...words, ...(words.length > 1 ? [words.join("")] : [])].flatMap(keysOfWord);
}

function keysOfWord(word: string): SearchKey[] {
  const parts = isLatin(word) || /^\d+$/.test(word) ? [] : pairsOf(word).map((pair) => key("pair", pair));
  return [key("word", word), ...prefixKeys("wordPrefix", word, isLatin(word) ? 2 : 1), ...parts];
}

/** The parts of a mail address; a hyphen separates here. */
export function mailWords(address: string): string[] {
  return wordsOf(address.replace(/[-+@.]/g, " "));
}

/** The service, the name as one word, and the words that it is made of: `jisoo_p` is found by `jisoo` and by `jisoop`. */
export function handleWords({ service, name }: Handle): string[] {
  const words = wordsOf(name.replace(/[-_.:/+@]/g, " "));
  const whole = words.length > 1 ? [words.join("")] : [];
  return [...new Set([...words, ...whole, ...wordsOf(serviceNames[service])])];
}

function mailKeys(address: string): SearchKey[] {
  const words = mailWords(address);
  return [
    key("mail", words.join("")),
    ...words.map((word) => key("word", word)),
    ...words.flatMap((word) => prefixKeys("wordPrefix", word, 3)),
  ];
}

/** Of the number as printed and of the international one: 010-1234-5678 and +82 10 1234 5678 share most. */
function phoneKeys(printed: string, e164: string | undefined): SearchKey[] {
  return [printed, e164 ?? ""].flatMap((number) => fourDigits(digitsOf(number)).map((digits) => key("digits", digits)));
}
