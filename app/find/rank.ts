import type { Contact } from "../contacts/contact.ts";
import { type ContactForms, contactForms } from "./contact-forms.ts";
import { wordsOf } from "./fold-text.ts";
import { type How, type Match, type Met, matchTerm, nearName } from "./match.ts";
import type { Term } from "./query.ts";

/** Why a contact is among the results: one for each part of the question that it meets. */
export interface Why extends Match {
  readonly term: string;
}

export interface Ranked {
  readonly contact: Contact;
  /** 0..1: 1 is a name that was asked for in full, letter by letter. */
  readonly score: number;
  readonly why: readonly Why[];
  /** Whether every part of the question is met. */
  readonly all: boolean;
}

/** What a value asked for in full is worth above one asked for in part. */
const fullValue = 0.06;
/** What each of its words is worth more where they are a whole name: 서지훈 is before Ji Hoon Chung in Seoul for `ji hoon seo`. */
const wholeName = 0.13;
/** What is left of the score where a name's own syllables are in another order: Ji Eun Lee is not Eun Ji Lee. */
const otherOrder = 0.92;
/** Just less than that is whole: how much a word covers is rounded. */
const nearlyAll = 0.98;

/**
 * The contacts that meet any part of the question, best first. A part that few of them meet exactly counts more; of equals, whom
 * I know comes first, then who was met last. Only what is in these contacts is looked at.
 */
export function rank(
  terms: readonly Term[],
  contacts: readonly Contact[],
  { near = false, me }: { readonly near?: boolean; readonly me?: string } = {},
): Ranked[] {
  const matched = contacts.map((contact) => {
    const forms = contactForms(contact);
    return {
      contact,
      matches: terms.map((term) => matchTerm(term, forms) ?? (near ? nearMatch(term, forms) : undefined)),
    };
  });
  const weights = terms.map((_, at) =>
    rarity(matched.filter(({ matches }) => matches[at]?.best.how === "exact").length, contacts.length),
  );
  return matched
    .filter(({ matches }) => matches.some((one) => one !== undefined))
    .map(({ contact, matches }) => ranked(contact, terms, matches, weights))
    .sort((left, right) => right.score - left.score || closer(left.contact, right.contact, me));
}

const plainly: ReadonlySet<How> = new Set(["exact", "prefix", "synonym"]);

/** Those of the contacts who plainly meet none of these. */
export function leaveOut(without: readonly Term[], contacts: readonly Contact[]): readonly Contact[] {
  if (without.length === 0) return contacts;
  return contacts.filter((contact) => {
    const forms = contactForms(contact);
    return !without.some((term) => plainly.has(matchTerm(term, forms)?.best.how ?? "near"));
  });
}

function rarity(exact: number, of: number): number {
  return 1 + Math.log((of + 1) / (exact + 1));
}

function ranked(
  contact: Contact,
  terms: readonly Term[],
  matches: readonly (Met | undefined)[],
  weights: readonly number[],
): Ranked {
  const whole = namesInFull(matches);
  const met = matches.map((one) => one && betterAsName(one, whole));
  const worth = sum(met.map((match, at) => (match?.worth ?? 0) * (weights[at] ?? 0))) / sum(weights);
  const covered = sharesAsked(met);
  const order = whole.length > 0 && whole.every((name) => isOtherOrder(name, terms)) ? otherOrder : 1;
  return {
    contact,
    score: Math.round(order * worth * (1 - fullValue + fullValue * covered) * 1000) / 1000,
    why: met.flatMap((match, at) => (match ? [{ ...match, term: terms[at]?.text ?? "" }] : [])),
    all: met.every((match) => match !== undefined),
  };
}

/** Whether three words or more of the name were asked for, and in an order that moving the family name doesn't give. */
function isOtherOrder(name: string, terms: readonly Term[]): boolean {
  const words = wordsOf(name);
  const places = terms.map(({ text }) => words.indexOf(text)).filter((place) => place >= 0);
  const turns = places.filter((place, at) => place > (places[(at + 1) % places.length] ?? 0));
  return places.length > 2 && turns.length > 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}

/** How much of the values that are met was asked for, 0..1. */
function sharesAsked(met: readonly (Match | undefined)[]): number {
  const covers = new Map<string, number>();
  for (const match of met) {
    if (match) covers.set(match.value, Math.min((covers.get(match.value) ?? 0) + match.covers, 1));
  }
  return sum([...covers.values()]) / Math.max(covers.size, 1);
}

/** Ways to meet a name, or a part of it, as a whole. */
const inFull: ReadonlySet<How> = new Set([
  "exact",
  "initials",
  "spelling",
  "nickname",
  "romanized",
  "keyboard",
  "typo",
]);

/** How a term meets most of this name. */
function mostOf(name: string, met: Met | undefined): Match | undefined {
  return (met?.names ?? [])
    .filter(({ value, how }) => value === name && inFull.has(how))
    .reduce<Match | undefined>((most, one) => (most && most.covers >= one.covers ? most : one), undefined);
}

/** The names of which nothing is left that was not asked for. */
function namesInFull(matches: readonly (Met | undefined)[]): readonly string[] {
  const names = new Set(matches.flatMap((met) => met?.names.map(({ value }) => value) ?? []));
  return [...names].filter((name) => sum(matches.map((met) => mostOf(name, met)?.covers ?? 0)) >= nearlyAll);
}

function betterAsName(met: Met, whole: readonly string[]): Match {
  return whole.reduce((best, name) => {
    const match = mostOf(name, met);
    const worth = Math.min((match?.worth ?? 0) + wholeName, 1);
    return match && worth >= best.worth ? { ...match, worth } : best;
  }, met.best);
}

function nearMatch(term: Term, forms: ContactForms): Met | undefined {
  const near = nearName(term, forms);
  return near && { best: near, names: [] };
}

/** Of people who fit equally: whom I know before others, then who was met last, then who was met more often. */
function closer(left: Contact, right: Contact, me: string | undefined): number {
  const mine = Number(knows(me, right)) - Number(knows(me, left));
  if (mine !== 0) return mine;
  const [one, other] = [metLast(left), metLast(right)];
  if (one !== other) return one < other ? 1 : -1;
  return right.acquaintances.length - left.acquaintances.length || (left.id < right.id ? 1 : -1);
}

function knows(me: string | undefined, { acquaintances }: Contact): boolean {
  return acquaintances.some(({ member }) => member === me);
}

function metLast({ acquaintances, id }: Contact): string {
  return acquaintances[0]?.at ?? id;
}
