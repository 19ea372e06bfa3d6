import type { ContactRecord } from "../../../app/contacts/records/record.ts";
import type { CardId, WorkspaceId } from "../../../app/ids.ts";
import type { Viewer } from "../../../app/privacy/audience.ts";
import { cardStamps } from "../../../app/steps/card-stamps.ts";
import { importRecords } from "../../../app/steps/import-records.ts";
import { people } from "../../contacts/arbitrary-facts.ts";
import { cardRead } from "../../contacts/facts-for-tests.ts";
import type { Chance } from "../write-in-disorder.ts";
import type { Doer } from "./deeds.ts";
import type { House } from "./house.ts";

/** A record of one of four people; now and then with the id of a card that the file's owner may not know of. */
export function someRecord(cards: readonly CardId[], nth: string, chance: Chance): ContactRecord {
  const person = people[chance(people.length)];
  const uid = chance(2) === 0 ? cards[chance(cards.length || 1)] : undefined;
  const says = { names: person?.names.slice(0, 1) ?? [], emails: chance(2) === 0 ? (person?.emails ?? []) : [] };
  return {
    at: 1,
    ...(uid === undefined ? {} : { uid }),
    cards: [{ fields: cardRead(1, says).read.fields, members: [] }],
    tags: [{ text: "imported" }],
    // No two records are the same.
    notes: [{ text: `from file ${nth}` }],
    left: [],
  };
}

/** What a member drops into their DM is theirs alone; what the operator imports is everybody's. @returns what is said of it */
export async function importOne(
  { ports }: House,
  workspace: WorkspaceId,
  viewer: Extract<Viewer, { kind: "member" | "operator" }>,
  record: ContactRecord,
  { at }: Doer,
): Promise<unknown> {
  const own = viewer.kind === "member";
  const importing = {
    workspace,
    viewer,
    by: own ? viewer.member : ("operator" as const),
    audience: own ? ({ kind: "member", member: viewer.member } as const) : ({ kind: "workspace" } as const),
    knownBy: own ? [viewer.member] : [],
    file: "people.vcf",
    nextStamp: cardStamps(() => at),
  };
  return importRecords(ports, importing, [record]);
}
