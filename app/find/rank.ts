import type { Contact } from "../contacts/contact.ts";
import { contactForms } from "./contact-forms.ts";
import { type Match, matchTerm, nearName } from "./match.ts";
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

/** What a name asked for in full is worth above one asked for in part. */
const fullName = 0.04;

/**
 * The contacts that meet any part of the question, best first. A part that few of them meet exactly counts more; of equals, the
 * one met last comes first. Only what is in these contacts is looked at.
 */
export function rank(terms: readonly Term[], contacts: readonly Contact[], how: "met" | "near" = "met"): Ranked[] {
  const matched = contacts.map((contact) => {
    const forms = contactForms(contact);
    return {
      contact,
      matches: terms.map((term) => matchTerm(term, forms) ?? (how === "near" ? nearName(term, forms) : undefined)),
    };
  });
  const weights = terms.map((_, at) =>
    rarity(matched.filter(({ matches }) => matches[at]?.how === "exact").length, contacts.length),
  );
  return matched
    .filter(({ matches }) => matches.some((one) => one !== undefined))
    .map(({ contact, matches }) => ranked(contact, terms, matches, weights))
    .sort(byScore);
}

function rarity(exact: number, of: number): number {
  return 1 + Math.log((of + 1) / (exact + 1));
}

function ranked(
  contact: Contact,
  terms: readonly Term[],
  matches: readonly (Match | undefined)[],
  weights: readonly number[],
): Ranked {
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  const worth = sum(matches.map((match, at) => (match?.worth ?? 0) * (weights[at] ?? 0))) / sum(weights);
  const covered = Math.min(sum(matches.map((match) => match?.covers ?? 0)), 1);
  return {
    contact,
    score: Math.round(worth * (1 - fullName + fullName * covered) * 1000) / 1000,
    why: matches.flatMap((match, at) => (match ? [{ ...match, term: terms[at]?.text ?? "" }] : [])),
    all: matches.every((match) => match !== undefined),
  };
}

function byScore(left: Ranked, right: Ranked): number {
  if (left.score !== right.score) return right.score - left.score;
  const [one, other] = [metLast(left.contact), metLast(right.contact)];
  if (one !== other) return one < other ? 1 : -1;
  return left.contact.id < right.contact.id ? 1 : -1;
}

function metLast({ acquaintances, id }: Contact): string {
  return acquaintances[0]?.at ?? id;
}
