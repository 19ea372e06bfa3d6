import { hangul } from "../cards/text/scripts.ts";
import type { CardId, Instant } from "../ids.ts";
import type { Position } from "./contact.ts";
import { freeMail } from "./free-mail.ts";
import { compare } from "./in-order.ts";
import { mergeValues } from "./merge-values.ts";
import { organizationKey } from "./organization-key.ts";
import type { LiveCard } from "./people.ts";

type Pairs = readonly (readonly [CardId, CardId])[];

/**
 * The jobs that the cards speak of, the present one first. `cards` come newest first.
 * @param sides pairs of cards that are two sides of one: both say the same job.
 */
export function positionsOf(cards: readonly LiveCard[], sides: Pairs = []): readonly Position[] {
  const speaking = cards.filter(
    ({ values }) => values.companies.length + values.departments.length + values.titles.length > 0,
  );
  const jobs = speaking.length < 2 ? speaking.map((card) => [card]) : byOrganization(speaking, sides);
  // Stable: of two that were last met at one time, the one with the newer card stays first.
  return jobs.map(positionOf).sort((a, b) => compare(b.to, a.to) || compare(b.from, a.from));
}

/**
 * Cards that share a way to write their organization are of one job; so are the Korean and the English side of it, and those that name
 * none. Jobs and cards keep their order.
 */
function byOrganization(cards: readonly LiveCard[], sides: Pairs): readonly (readonly LiveCard[])[] {
  const named = cards.map(({ values }) => values.companies.map(({ value }) => organizationKey(value)));
  const keysOf = named.map((keys, at) => {
    const other = keys.length > 0 ? undefined : otherSidesOf(at, cards, sides).find((one) => named[one]?.length);
    const own = other === undefined ? keys : (named[other] ?? keys);
    return own.length > 0 ? own : [""];
  });
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    const up = parent.get(key);
    return up === undefined || up === key ? key : root(up);
  };
  for (const [first = "", ...others] of keysOf) for (const other of others) parent.set(root(other), root(first));
  const read = cards.flatMap((_, at) => otherSidesOf(at, cards, sides).map((other) => [at, other] as const));
  const bothNamed = read.filter((pair) => pair.every((at) => keysOf[at]?.[0] !== ""));
  for (const [one, other] of [...otherSides(cards), ...bothNamed]) {
    const [first = "", second = ""] = [keysOf[one]?.[0], keysOf[other]?.[0]];
    parent.set(root(second), root(first));
  }
  const jobs = new Map<string, LiveCard[]>();
  for (const [at, card] of cards.entries()) {
    const job = root(keysOf[at]?.[0] ?? "");
    jobs.set(job, jobs.get(job) ?? []);
    jobs.get(job)?.push(card);
  }
  return [...jobs.values()];
}

/** The places of the cards that are the other side of this one. */
function otherSidesOf(at: number, cards: readonly LiveCard[], sides: Pairs): readonly number[] {
  const card = cards[at]?.read.card;
  const others = sides.flatMap(([one, other]) => (one === card ? [other] : other === card ? [one] : []));
  return others.map((other) => cards.findIndex(({ read }) => read.card === other)).filter((place) => place >= 0);
}

/**
 * Pairs of cards, by their place, of which one writes the organization in Korean and the other doesn't, and whose mail addresses are of
 * one organization. Of addresses at several it isn't known which is meant.
 */
function otherSides(cards: readonly LiveCard[]): readonly (readonly [number, number])[] {
  const byDomain = new Map<string, { readonly korean: number[]; readonly other: number[] }>();
  for (const [at, { values }] of cards.entries()) {
    const domains = new Set(values.emails.map(({ value }) => domainOf(value)).filter((one) => one !== undefined));
    const scripts = new Set(values.companies.map(({ value }) => hangul.test(value)));
    const [domain] = domains;
    if (domain === undefined || domains.size > 1 || scripts.size !== 1) continue;
    const sides = byDomain.get(domain) ?? { korean: [], other: [] };
    byDomain.set(domain, sides);
    (scripts.has(true) ? sides.korean : sides.other).push(at);
  }
  return [...byDomain.values()].flatMap(({ korean, other }) => {
    const [first] = korean;
    const [second] = other;
    if (first === undefined || second === undefined) return [];
    return [...other.map((at) => [first, at] as const), ...korean.map((at) => [second, at] as const)];
  });
}

/** Of an organization's own address; nothing for those that anybody can have. */
function domainOf(mail: string): string | undefined {
  const domain = mail.slice(mail.lastIndexOf("@") + 1).toLowerCase();
  return domain === "" || freeMail.has(domain) ? undefined : domain;
}

function positionOf(cards: readonly LiveCard[]): Position {
  const organizations = mergeValues("companies", cards);
  const departments = mergeValues("departments", cards);
  const titles = mergeValues("titles", cards);
  const days = cards.length < 2 ? cards.map(metAt) : cards.map(metAt).sort(compare);
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) throw new Error("a position without a card");
  const position: Building = {};
  if (organizations[0]) position.organization = organizations[0];
  if (departments[0]) position.department = departments[0];
  if (titles[0]) position.title = titles[0];
  position.otherOrganizations = others(organizations);
  position.otherDepartments = others(departments);
  position.otherTitles = others(titles);
  position.from = from;
  position.to = to;
  return position as Position;
}

/** Written one by one: copying with `...` takes several times as long, and hundreds of people are folded for an answer. */
type Building = { -readonly [part in keyof Position]?: Position[part] };

const none: readonly never[] = [];

function others<T>(values: readonly T[]): readonly T[] {
  return values.length < 2 ? none : values.slice(1);
}

function metAt({ read }: LiveCard): Instant {
  return read.met.at;
}
