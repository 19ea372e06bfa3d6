import type { Acquaintance, Contact, Position, Sourced } from "../../app/contacts/contact.ts";
import type { CardRead, FieldName } from "../../app/contacts/facts.ts";
import type { CardId } from "../../app/ids.ts";
import { isLater, type Standing } from "./standing.ts";
import { type Card, keyOf, plain, type Shown, textOf, type Value } from "./values.ts";

/** A name below it comes after those that have it. */
const sure = 0.95;

/** The person on these cards. */
export function contactOf(
  group: readonly CardId[],
  cards: ReadonlyMap<CardId, Card>,
  reads: readonly CardRead[],
  facts: readonly Standing[],
): Contact {
  const ids = [...group].sort();
  const newest = reads
    .filter(({ card }) => group.includes(card))
    .sort((a, b) => (a.met.at === b.met.at ? (a.card < b.card ? 1 : -1) : a.met.at < b.met.at ? 1 : -1));
  const all = <T extends Value>(field: FieldName) => together<T>(field, newest, cards);
  const names = all<Contact["names"][number]["value"]>("names");
  const own = facts.filter((fact) => "card" in fact && group.includes(fact.card));
  const notes = own.flatMap((fact) => (fact.kind === "noted" ? [fact] : [])).sort((a, b) => (isLater(a, b) ? -1 : 1));
  const tagged = own.flatMap((fact) => (fact.kind === "tagged" ? [fact] : [])).sort((a, b) => (isLater(a, b) ? 1 : -1));
  const met = newest.flatMap(acquaintances);
  return {
    id: ids[0] as CardId,
    cards: ids,
    names: [...names.filter(({ confidence }) => confidence >= sure), ...names.filter((one) => one.confidence < sure)],
    positions: positions(newest, cards),
    phones: all("phones"),
    emails: all("emails"),
    websites: all("websites"),
    addresses: all("addresses"),
    handles: all("handles"),
    extras: all("extras"),
    tags: [...new Set(tagged.map(({ tag }) => tag))].sort().flatMap((tag) => {
      const first = tagged.find((fact) => fact.tag === tag);
      return first ? [{ text: tag, by: first.by, at: first.at }] : [];
    }),
    notes: notes.map(({ note, by, at }) => ({ text: note, by, at })),
    acquaintances: met,
    dealings: dealings(own, met),
  };
}

/** Of what those who met the person did about them: the last of a day, of each member and kind. */
function dealings(own: readonly Standing[], met: readonly Acquaintance[]): Contact["dealings"] {
  const kinds = { corrected: "corrected", noted: "noted", tagged: "noted", introducing: "introducing" } as const;
  const all = own.flatMap((fact) => {
    const kind = fact.kind in kinds ? kinds[fact.kind as keyof typeof kinds] : undefined;
    const { by } = fact;
    if (kind === undefined || by === "operator" || !("card" in fact)) return [];
    return met.some(({ member }) => member === by) ? [{ member: by, kind, at: fact.at, card: fact.card }] : [];
  });
  const order = (one: (typeof all)[number]) => [one.member, one.kind, one.card].join(" ");
  const sorted = all.sort((a, b) => (a.at === b.at ? (order(a) < order(b) ? -1 : 1) : a.at < b.at ? 1 : -1));
  const dayOf = (one: (typeof all)[number]) => `${one.member} ${one.kind} ${one.at.slice(0, 10)}`;
  return sorted.filter((one, at) => sorted.findIndex((other) => dayOf(other) === dayOf(one)) === at);
}

/** Equal values once, in the order in which the newest cards have them, each with where it comes from: a correction first, then the surest. */
function together<T extends Value>(
  field: FieldName,
  newest: readonly CardRead[],
  cards: ReadonlyMap<CardId, Card>,
): readonly Sourced<T>[] {
  const said = newest.flatMap(({ card }) => (cards.get(card)?.[field] ?? []).map((shown) => ({ ...shown, card })));
  const keys = [...new Set(said.map(({ value }) => keyOf(field, value)))];
  return keys.map((key) => {
    const equal = said.filter(({ value }) => keyOf(field, value) === key);
    const once = equal.filter(
      ({ card, kind }, at) => equal.findIndex((other) => other.card === card && other.kind === kind) === at,
    );
    const trusted = (one: Shown) => (one.kind === "correction" ? 2 : one.confidence);
    const best = once.sort((a, b) => trusted(b) - trusted(a));
    const sources = best.map(({ kind, card, at, by, office }) => {
      return { kind, card, at, by, field, ...(office !== undefined && { office }) };
    });
    return { value: best[0]?.value as T, confidence: best[0]?.confidence ?? 0, sources };
  });
}

/**
 * Cards that name an organization in common are of one position, also through others; so are those that name none, and those that name it
 * in Korean alone with those that don't at all, where their mail addresses are all of one and the same organization.
 */
function positions(newest: readonly CardRead[], cards: ReadonlyMap<CardId, Card>): readonly Position[] {
  const textsOf = ({ card }: CardRead, field: FieldName) => (cards.get(card)?.[field] ?? []).map(({ value }) => value);
  const speaking = newest.filter((one) =>
    (["companies", "departments", "titles"] as const).some((field) => textsOf(one, field).length > 0),
  );
  /** In which language the card names its organization, at which domain. */
  const sideOf = (one: CardRead): Side | undefined => {
    const named = new Set(textsOf(one, "companies").map((value) => (/[가-힣]/.test(textOf(value)) ? "ko" : "other")));
    const domains = new Set(textsOf(one, "emails").map((value) => textOf(value).toLowerCase().replace(/^.*@/, "")));
    for (const free of ["gmail.com", "naver.com"]) domains.delete(free);
    if (named.size !== 1 || domains.size !== 1) return undefined;
    return {
      own: `${[...named][0]} ${[...domains][0]}`,
      other: `${named.has("ko") ? "other" : "ko"} ${[...domains][0]}`,
    };
  };
  let groups: readonly { readonly keys: readonly string[]; readonly reads: readonly CardRead[] }[] = [];
  for (const one of speaking) {
    const named = textsOf(one, "companies").map((value) => plain("companies", textOf(value)));
    const keys = named.length === 0 ? ["none"] : named;
    const side = sideOf(one);
    const others = speaking
      .filter((other) => side !== undefined && sideOf(other)?.own === side.other)
      .map(({ card }) => card);
    const touched = groups.filter(
      (group) => group.keys.some((key) => keys.includes(key)) || group.reads.some(({ card }) => others.includes(card)),
    );
    const joined = {
      keys: [...keys, ...touched.flatMap((group) => group.keys)],
      reads: [...touched.flatMap((group) => group.reads), one],
    };
    groups = [...groups.filter((group) => !touched.includes(group)), joined];
  }
  const byNewest = groups
    .map(({ reads }) => speaking.filter((one) => reads.includes(one)))
    .sort((a, b) => speaking.indexOf(a[0] as CardRead) - speaking.indexOf(b[0] as CardRead));
  return byNewest
    .map((reads) => positionOf(reads, cards))
    .sort((a, b) => (a.to === b.to ? (a.from < b.from ? 1 : a.from > b.from ? -1 : 0) : a.to < b.to ? 1 : -1));
}

interface Side {
  readonly own: string;
  /** The same domain's, in the other language. */
  readonly other: string;
}

function positionOf(reads: readonly CardRead[], cards: ReadonlyMap<CardId, Card>): Position {
  const met = reads.map((one) => one.met.at).sort();
  const [organization, ...otherOrganizations] = together<string>("companies", reads, cards);
  const [department, ...otherDepartments] = together<string>("departments", reads, cards);
  const [title, ...otherTitles] = together<string>("titles", reads, cards);
  return {
    ...(organization && { organization }),
    ...(department && { department }),
    ...(title && { title }),
    otherOrganizations,
    otherDepartments,
    otherTitles,
    from: met[0] as Position["from"],
    to: met.at(-1) as Position["to"],
  };
}

function acquaintances({ knownBy, by, met, card, message, importedFrom }: CardRead): Acquaintance[] {
  const kindOf = (member: string) => (member === by ? "posted" : "mentioned");
  return [...new Set(knownBy)].sort().map((member) => ({
    member,
    kind: importedFrom === undefined ? kindOf(member) : "imported",
    ...met,
    card,
    ...(message && { message }),
  }));
}
