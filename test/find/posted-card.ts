import type { Card, CardFields, Field, Name, Phone } from "../../app/cards/card.ts";
import type { CardRead, Fact, SamePerson } from "../../app/contacts/facts.ts";
import type {
  CardId,
  ChannelId,
  ClusterId,
  FactId,
  Identity,
  Instant,
  MemberId,
  PhotoId,
  WorkspaceId,
} from "../../app/ids.ts";
import type { Truth } from "../../app/ports/truth.ts";
import type { Audience } from "../../app/privacy/audience.ts";
import { type Described, scriptOf } from "./person.ts";

export const acme = "T1" as WorkspaceId;

export interface Posted extends Described {
  readonly by?: string;
  /** Others who know the person. */
  readonly knownBy?: readonly string[];
  /** Seconds since 1970; also tells cards apart. */
  readonly at: number;
  readonly where?: string;
  readonly audience?: Audience;
}

const field = <T>(value: T): Field<T> => ({ value, confidence: 0.99, side: 0, lines: [0] });
const fields = <T>(values: readonly (T | undefined)[]): Field<T>[] =>
  values.flatMap((value) => (value === undefined ? [] : [field(value)]));

export function cardIdAt(seconds: number): CardId {
  return `${seconds}.000100-F1-0` as CardId;
}

/** A card as the truth keeps it. */
export function postedCard(card: Posted): CardRead & { readonly read: Card } {
  const id = cardIdAt(card.at);
  const at = new Date(card.at * 1000).toISOString() as Instant;
  const by = (card.by ?? "U1") as MemberId;
  return {
    kind: "card-read",
    id: `${id}-read-1` as FactId,
    at,
    by,
    audience: card.audience ?? { kind: "workspace" },
    card: id,
    reading: 1,
    photos: [`T1-F${card.at}` as PhotoId],
    message: { channel: "C1" as ChannelId, ts: `${card.at}.000100` },
    knownBy: [by, ...((card.knownBy ?? []) as MemberId[])],
    met: { at, ...(card.where === undefined ? {} : { where: card.where }) },
    read: { sides: [], fields: cardFields(card) },
  };
}

function cardFields(card: Posted): CardFields {
  return {
    names: card.names.map((written) => field<Name>({ written, script: scriptOf(written) })),
    titles: fields([card.title]),
    departments: fields([card.department]),
    companies: fields([card.company]),
    phones: (card.phones ?? []).map(([number, e164]) => field<Phone>({ kind: "mobile", number, e164 })),
    emails: fields(card.emails ?? []),
    websites: [],
    addresses: fields([card.address]),
    handles: fields(card.handles ?? []),
    extras: [],
  };
}

function samePerson({ card, at, by }: CardRead, other: CardId): SamePerson {
  return { kind: "same-person", id: `${card}-same` as FactId, at, by, cards: [other, card] };
}

/** Writes a card as a person of its own, or to the person of an earlier card. */
export async function post(truth: Truth, card: Posted, workspace = acme, samePersonAs?: CardId): Promise<CardId> {
  const fact = postedCard(card);
  const before = samePersonAs && (await truth.read(workspace, samePersonAs));
  const facts: Fact[] = samePersonAs ? [fact, samePerson(fact, samePersonAs)] : [fact];
  await truth.append(workspace, {
    into: before ? { id: before.id, version: before.version } : { id: fact.card as ClusterId, version: 0 },
    absorb: [],
    facts,
    identities: [] as Identity[],
  });
  return fact.card;
}
