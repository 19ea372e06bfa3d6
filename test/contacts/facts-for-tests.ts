import type { Card, CardFields, Field, Handle, Name, Phone, PhoneKind, Script } from "../../app/cards/card.ts";
import { cardsOf } from "../../app/contacts/cards-of.ts";
import type {
  Apart,
  AudienceSet,
  CardRead,
  Corrected,
  Fact,
  Introducing,
  NotACard,
  Noted,
  Removed,
  SamePerson,
  Tagged,
  Undone,
} from "../../app/contacts/facts.ts";
import type { CardId, ChannelId, FactId, Instant, MemberId, PhotoId } from "../../app/ids.ts";
import type { Audience } from "../../app/privacy/audience.ts";

export const everybody: Audience = { kind: "workspace" };
export const minsu = "U0MINSU" as MemberId;
export const hana = "U0HANA" as MemberId;

/** The nth card that was posted: one a day. */
export function cardId(n: number): CardId {
  return `${1_750_000_000 + n * 86_400}.000100-F${n}-0` as CardId;
}

export function day(n: number): Instant {
  return new Date((1_750_000_000 + n * 86_400) * 1000).toISOString() as Instant;
}

export interface CardSays {
  readonly names?: readonly string[];
  readonly companies?: readonly string[];
  readonly departments?: readonly string[];
  readonly titles?: readonly string[];
  readonly emails?: readonly string[];
  readonly phones?: readonly Phone[];
  readonly websites?: readonly string[];
  readonly addresses?: readonly string[];
  readonly handles?: readonly Handle[];
  readonly extras?: readonly string[];
  /** Each address is an office, and the phones are of them in their order. */
  readonly offices?: boolean;
}

export function mobile(number: string, e164?: string): Phone {
  return phone("mobile", number, e164);
}

export function phone(kind: PhoneKind, number: string, e164?: string): Phone {
  return e164 === undefined ? { kind, number } : { kind, number, e164 };
}

type Over = Partial<Omit<CardRead, "kind" | "card" | "read">> & { readonly confidence?: number };

export function cardRead(
  n: number,
  says: CardSays,
  { confidence = 0.98, ...over }: Over = {},
): CardRead & { readonly read: Card } {
  const card = cardId(n);
  const reading = over.reading ?? 1;
  return {
    kind: "card-read",
    id: `${card}-read-${reading}` as FactId,
    at: day(n),
    by: minsu,
    audience: everybody,
    card,
    reading,
    photos: [`T1-F${n}` as PhotoId],
    message: { channel: "C1" as ChannelId, ts: card.slice(0, 17) },
    knownBy: [minsu],
    met: { at: day(n) },
    read: { sides: [], fields: fieldsOf(says, confidence) },
    ...over,
  };
}

function fieldsOf(says: CardSays, confidence: number): CardFields {
  const field = <T>(value: T): Field<T> => ({ value, confidence, side: 0, lines: [] });
  const all = (values: readonly string[] = []) => values.map(field);
  return {
    names: (says.names ?? []).map((written) => field(name(written))),
    companies: all(says.companies),
    departments: all(says.departments),
    titles: all(says.titles),
    emails: all(says.emails),
    phones: (says.phones ?? []).map((phone, office) => ({ ...field(phone), ...(says.offices && { office }) })),
    websites: all(says.websites),
    addresses: all(says.addresses).map((address, office) => ({ ...address, ...(says.offices && { office }) })),
    handles: (says.handles ?? []).map(field),
    extras: all(says.extras),
  };
}

function name(written: string): Name {
  const script: Script = /[가-힣]/.test(written) ? "hangul" : "latin";
  return { written, script };
}

/** The part of a fact that is the same for all decisions. `n` is when, in days, and tells them apart. */
function stated(what: string, n: number) {
  return { id: `${day(n)}-${what}` as FactId, at: day(n), by: hana };
}

export function corrected(
  n: number,
  card: number,
  change: Pick<Corrected, "field" | "was" | "value" | "phoneKind">,
): Corrected {
  return { kind: "corrected", ...stated(`corrected-${card}-${change.field}`, n), card: cardId(card), ...change };
}

export function notACard(n: number, card: number, restored?: boolean): NotACard {
  const fact = { kind: "not-a-card", ...stated(`not-a-card-${card}`, n), card: cardId(card) } as const;
  return restored === undefined ? fact : { ...fact, restored };
}

export function samePerson(n: number, a: number, b: number): SamePerson {
  return { kind: "same-person", ...stated(`same-${a}-${b}`, n), cards: [cardId(a), cardId(b)] };
}

export function apart(n: number, a: number, b: number): Apart {
  return { kind: "apart", ...stated(`apart-${a}-${b}`, n), cards: [cardId(a), cardId(b)] };
}

export function tagged(n: number, card: number, tag: string): Tagged {
  return { kind: "tagged", ...stated(`tag-${card}-${tag}`, n), card: cardId(card), tag };
}

export function noted(n: number, card: number, note: string): Noted {
  return { kind: "noted", ...stated(`note-${card}`, n), card: cardId(card), note };
}

export function introducing(n: number, card: number): Introducing {
  return { kind: "introducing", ...stated(`introducing-${card}`, n), card: cardId(card) };
}

export function removed(n: number, card: number): Removed {
  return { kind: "removed", ...stated(`removed-${card}`, n), card: cardId(card) };
}

export function audienceSet(n: number, card: number, to: Audience): AudienceSet {
  return { kind: "audience-set", ...stated(`audience-${card}`, n), card: cardId(card), to };
}

export function undone(n: number, fact: Exclude<Fact, CardRead>): Undone {
  return { kind: "undone", ...stated(`undone-${fact.id}`, n), fact: fact.id, cards: cardsOf(fact) };
}
