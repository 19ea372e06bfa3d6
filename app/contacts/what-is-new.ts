import type { CardId, Instant, MemberId } from "../ids.ts";
import { cardsOf } from "./cards-of.ts";
import type { Contact, Sourced } from "./contact.ts";
import { type AnyValue, keyOf, textOf } from "./equal-values.ts";
import type { CardRead, Fact, FieldName } from "./facts.ts";
import { foldFacts } from "./fold.ts";
import { compare } from "./in-order.ts";
import { organizationKey } from "./organization-key.ts";
import { titlesOverTime } from "./titles-over-time.ts";

/** What a card told of somebody who was known before it. */
export interface News {
  /** Who was known: one person, or several whom this card joins. */
  readonly known: readonly Contact[];
  /** Who posted or imported the card. */
  readonly by: MemberId | "operator";
  /** Who knew them, the longest first. */
  readonly knownBy: readonly MemberId[];
  readonly since: Instant;
  /** The organization where the person was until this card, if the card names another one. */
  readonly wasAt?: string;
  /** The title that the person had there until this card, if the card gives another one. */
  readonly wasTitled?: string;
  /** Names, titles, companies, mails, numbers, sites, addresses and handles that nobody had before, as they are written. */
  readonly added: readonly { readonly field: FieldName; readonly text: string }[];
}

/**
 * What a card says that was not known before it was posted; `undefined` if nobody knew the person. Cards posted later, or in the
 * same message (its other side), change nothing of it; corrections and decisions do.
 * @param facts all that the one who is told may know of.
 * @param contact the person on the card, folded from these facts.
 */
export function whatIsNew(facts: readonly Fact[], contact: Contact, card: CardId): News | undefined {
  const { earlier, together } = cardsUntil(facts, contact, card);
  if (earlier.size === 0) return undefined;
  const then = foldFacts(facts.filter((fact) => cardsOf(fact).every((one) => earlier.has(one) || together.has(one))));
  const person = then.find(({ cards }) => cards.includes(card));
  if (person === undefined) return undefined;
  const before = foldFacts(facts.filter((fact) => cardsOf(fact).every((one) => earlier.has(one))));
  const known = before.filter(({ cards }) => cards.some((one) => person.cards.includes(one)));
  const read = facts.find((fact): fact is CardRead => fact.kind === "card-read" && fact.card === card);
  const met = known.flatMap(({ acquaintances }) => acquaintances).sort((a, b) => compare(a.at, b.at));
  const [first] = met;
  if (first === undefined || read === undefined) return undefined;
  const said = (field: FieldName, of: (contact: Contact) => readonly Sourced<AnyValue>[]) => {
    const had = new Set(known.flatMap((one) => of(one).map(({ value }) => keyOf(field, value))));
    return of(person)
      .filter(({ value, sources }) => sources.some((source) => source.card === card) && !had.has(keyOf(field, value)))
      .map(({ value }) => ({ field, text: textOf(value) }));
  };
  return {
    known,
    by: read.by,
    knownBy: [...new Set(met.map(({ member }) => member))],
    since: first.at,
    ...moved(person, known, card),
    added: [
      ...said("names", ({ names }) => names),
      ...said("titles", ({ positions }) => positions.flatMap((one) => present([one.title, ...one.otherTitles]))),
      ...said("companies", organizationsOf),
      ...said("emails", ({ emails }) => emails),
      ...said("phones", ({ phones }) => phones),
      ...said("websites", ({ websites }) => websites),
      ...said("addresses", ({ addresses }) => addresses),
      ...said("handles", ({ handles }) => handles),
    ],
  };
}

/** The person's cards that were posted before this one, in other messages, and those of its own message. */
function cardsUntil(facts: readonly Fact[], contact: Contact, card: CardId) {
  const messages = new Map<CardId, string>();
  for (const fact of facts) {
    if (fact.kind === "card-read") messages.set(fact.card, `${fact.message?.channel} ${fact.message?.ts ?? fact.card}`);
  }
  const isOwn = (one: CardId) => messages.get(one) === messages.get(card);
  return {
    earlier: new Set(contact.cards.filter((one) => compare(one, card) < 0 && !isOwn(one))),
    together: new Set(contact.cards.filter(isOwn)),
  };
}

/** Where they were, and as what, where this card says something else. */
function moved(person: Contact, known: readonly Contact[], card: CardId): Pick<News, "wasAt" | "wasTitled"> {
  const now = person.positions.find((one) => speaksOf(card, [one.organization, one.title]));
  const [before] = known.flatMap(({ positions }) => positions).sort((a, b) => compare(b.to, a.to));
  if (now === undefined || before === undefined) return {};
  const organization = before.organization?.value;
  const keys = new Set(present([now.organization, ...now.otherOrganizations]).map(keyOfOrganization));
  const elsewhere = organization !== undefined && keys.size > 0 && !keys.has(organizationKey(organization));
  if (elsewhere) return { wasAt: organization };
  if (!speaksOf(card, [now.title])) return {};
  const former = new Set(titlesOverTime(now).before.map(({ value }) => keyOf("titles", value)));
  const title = titlesOverTime(before).now.find(({ value }) => former.has(keyOf("titles", value)));
  return title === undefined ? {} : { wasTitled: title.value };
}

function keyOfOrganization({ value }: Sourced<string>): string {
  return organizationKey(value);
}

function organizationsOf({ positions }: Contact): readonly Sourced<string>[] {
  return positions.flatMap((one) => present([one.organization, ...one.otherOrganizations]));
}

function speaksOf(card: CardId, values: readonly (Sourced<string> | undefined)[]): boolean {
  return values.some((one) => one?.sources.some((source) => source.card === card));
}

function present<T>(values: readonly (T | undefined)[]): readonly T[] {
  return values.filter((one): one is T => one !== undefined);
}
