import { sqliteDirectory } from "../../app/adapters/sqlite/directory.ts";
import { sqliteImports } from "../../app/adapters/sqlite/imports.ts";
import { sqliteTruth } from "../../app/adapters/sqlite/truth.ts";
import type { Contact } from "../../app/contacts/contact.ts";
import type { MemberId } from "../../app/ids.ts";
import type { Viewer } from "../../app/privacy/audience.ts";
import { contactsFor } from "../../app/privacy/fold-for-viewer.ts";
import { cardStamps } from "../../app/steps/card-stamps.ts";
import { type Importing, importRecords } from "../../app/steps/import-records.ts";
import { temporaryStore } from "../adapters/sqlite/temporary-store.ts";
import { acme } from "../find/posted-card.ts";
import { type Recorded, recordOf } from "./contact-records.ts";

export const jisoo: Recorded = {
  names: ["Jisoo Park"],
  company: "Contoso",
  title: "Manager",
  emails: ["jisoo@contoso.com"],
  members: ["dana@acme.com"],
  metOn: "2024-05-02T00:00:00.000Z",
};
export const minho: Recorded = { names: ["Minho Kang"], company: "Fabrikam" };

export const operator: Viewer = { kind: "operator" };
export const dana: Viewer = { kind: "member", member: "UDANA" as MemberId, channels: [] };
export const firstImported = Date.UTC(2026, 10, 26);

/** A store, and a clock that stands still, to import records with. */
export function openImports(db = temporaryStore()) {
  const truth = sqliteTruth(db);
  const ports = { truth, imports: sqliteImports(db), directory: sqliteDirectory(db), checkpoint: () => {} };
  let now = firstImported;
  const importing = (more: Partial<Importing> = {}): Importing => ({
    workspace: acme,
    by: "operator",
    viewer: operator,
    audience: { kind: "workspace" },
    file: "people.csv",
    knownBy: [],
    nextStamp: cardStamps(() => now),
    ...more,
  });
  return {
    db,
    truth,
    ports,
    importing,
    later: (ms: number) => {
      now += ms;
    },
    take: (records: readonly Recorded[], more: Partial<Importing> = {}) =>
      importRecords(ports, importing(more), records.map(recordOf)),
    async contacts(viewer: Viewer = operator): Promise<readonly Contact[]> {
      const clusters = await truth.page(acme, undefined, 1_000);
      return clusters.flatMap(({ facts }) => contactsFor(viewer, facts));
    },
  };
}
