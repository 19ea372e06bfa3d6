import type { CardId, FactId, Instant, MemberId } from "../ids.ts";
import type { Audience } from "../privacy/audience.ts";
import type { CardRead, Fact, Noted, SamePerson, Tagged } from "./facts.ts";
import type { ContactRecord } from "./records/record.ts";

/** A record with the members that it names, and what was decided of it when it first came in. */
export interface ImportedRecord {
  readonly record: ContactRecord;
  /** Who knows the person by each of the record's cards. */
  readonly knownBy: readonly (readonly MemberId[])[];
  /** The earliest of its cards. */
  readonly card: CardId;
  /** The name of the file that it came in by. */
  readonly file: string;
  readonly at: Instant;
  readonly by: MemberId | "operator";
  readonly audience: Audience;
}

/** The place of a record's card in its ids: the first of the list was met last, and gets the latest id. */
export function placeOf(cards: number, index: number): string {
  return String(cards - 1 - index).padStart(String(cards - 1).length, "0");
}

/** The ids of a record's cards, in the record's order, from that of the earliest. */
export function cardsOfRecord({ cards }: ContactRecord, earliest: CardId): readonly CardId[] {
  const stem = earliest.slice(0, earliest.lastIndexOf("-"));
  return cards.map((_, index) => `${stem}-${placeOf(cards.length, index)}` as CardId);
}

/** What a record tells, as facts: the same whenever, and however often, it is asked. */
export function factsOfRecord(imported: ImportedRecord): readonly Fact[] {
  const { record, knownBy, card: earliest, file, at, by, audience } = imported;
  const ids = cardsOfRecord(record, earliest);
  const newest = ids[0] ?? earliest;
  const stated = (part: string) => ({ id: `${newest}-${part}` as FactId, at, by });
  const reads = record.cards.map(({ fields, metOn, metWhere }, index): CardRead => {
    const card = ids[index] ?? earliest;
    return {
      kind: "card-read",
      id: `${card}-read-1` as FactId,
      at,
      by,
      card,
      reading: 1,
      audience,
      photos: [],
      importedFrom: file,
      knownBy: knownBy[index] ?? [],
      met: { at: metOn ?? at, ...(metWhere !== undefined && { where: metWhere }) },
      read: { sides: [], fields },
    };
  });
  const one = ids.slice(1).map((card, index): SamePerson => {
    return { kind: "same-person", ...stated(`one-${placeOf(ids.length, index)}`), cards: [ids[index] ?? card, card] };
  });
  const tags = record.tags.map(({ text, said }, index): Tagged => {
    return { kind: "tagged", ...stated(`tag-${index}`), ...said, card: newest, tag: text };
  });
  const notes = record.notes.map(({ text, said }, index): Noted => {
    const id = `note-${placeOf(record.notes.length, index)}`;
    return { kind: "noted", ...stated(id), ...said, card: newest, note: text };
  });
  return [...reads, ...one, ...tags, ...notes];
}
