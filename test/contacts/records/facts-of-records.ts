import type { Fact } from "../../../app/contacts/facts.ts";
import { factsOfRecord } from "../../../app/contacts/facts-of-record.ts";
import type { RecordOrError } from "../../../app/contacts/records/record.ts";
import type { CardId, Instant, MemberId } from "../../../app/ids.ts";
import { everybody } from "../facts-for-tests.ts";

/** The facts that an import of these records writes, into a store that knows nobody of them. */
export function factsOfRecords(records: readonly RecordOrError[], at: Instant): readonly Fact[] {
  return records.flatMap((record, place) => {
    if ("error" in record) throw new Error(`line ${record.at}: ${record.error} ${record.detail ?? ""}`);
    return factsOfRecord({
      record,
      knownBy: record.cards.map(({ members }) => members.map((member) => member as MemberId)),
      card: `1780000000.${String(place).padStart(6, "0")}-import-0` as CardId,
      file: "contacts",
      at,
      by: "operator",
      audience: everybody,
    });
  });
}
