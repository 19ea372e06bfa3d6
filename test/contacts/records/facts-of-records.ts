import type { CardRead, Fact, Noted, SamePerson, Tagged } from "../../../app/contacts/facts.ts";
import type { ContactRecord, RecordOrError } from "../../../app/contacts/records/record.ts";
import type { CardId, FactId, Instant, MemberId } from "../../../app/ids.ts";
import { everybody } from "../facts-for-tests.ts";

/** The facts that an import of these records writes, as the record's promise has it. */
export function factsOfRecords(records: readonly RecordOrError[], now: Instant): readonly Fact[] {
  return records.flatMap((record, place) => {
    if ("error" in record) throw new Error(`line ${record.at}: ${record.error} ${record.detail ?? ""}`);
    return factsOf(record, place, now);
  });
}

function factsOf({ cards, tags, notes }: ContactRecord, place: number, now: Instant): readonly Fact[] {
  const idOf = (nth: number) => `import-${pad(place)}-${pad(cards.length - nth)}` as CardId;
  const first = idOf(0);
  const stated = (what: string, at: Instant) => ({ id: `${first}-${what}` as FactId, at, by: "operator" as const });
  return [
    ...cards.map(
      ({ fields, members, metOn = now, metWhere }, nth): CardRead => ({
        ...stated(`read-${nth}`, now),
        kind: "card-read",
        card: idOf(nth),
        reading: 1,
        audience: everybody,
        photos: [],
        importedFrom: "contacts",
        knownBy: members.map((member) => member as MemberId),
        met: { at: metOn, ...(metWhere !== undefined && { where: metWhere }) },
        read: { sides: [], fields },
      }),
    ),
    ...cards
      .slice(1)
      .map(
        (_, nth): SamePerson => ({ ...stated(`same-${nth}`, now), kind: "same-person", cards: [first, idOf(nth + 1)] }),
      ),
    ...tags.map((tag): Tagged => ({ ...stated(`tag-${tag}`, now), kind: "tagged", card: first, tag })),
    ...notes.map(
      (note, nth): Noted => ({ ...stated(`note-${pad(notes.length - nth)}`, now), kind: "noted", card: first, note }),
    ),
  ];
}

function pad(n: number): string {
  return String(n).padStart(6, "0");
}
