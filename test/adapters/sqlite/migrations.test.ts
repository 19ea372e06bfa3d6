import { describe, expect, it } from "vitest";
import { sqliteChanges } from "../../../app/adapters/sqlite/changes.ts";
import { openDatabase } from "../../../app/adapters/sqlite/database.ts";
import { sqliteGraphView } from "../../../app/adapters/sqlite/graph-view.ts";
import { migrations } from "../../../app/adapters/sqlite/migrations.ts";
import { departures } from "../../../app/adapters/sqlite/schema/departures.ts";
import { erasedIdentities } from "../../../app/adapters/sqlite/schema/erased-identities.ts";
import { sqliteSearchView } from "../../../app/adapters/sqlite/search-view.ts";
import { sqliteTruth } from "../../../app/adapters/sqlite/truth.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { applyToGraph } from "../../../app/steps/apply-to-graph.ts";
import { applyToSearch } from "../../../app/steps/apply-to-search.ts";
import { findContacts } from "../../../app/steps/find-contacts.ts";
import { writeFacts } from "../../../app/steps/write-facts.ts";
import { cardRead } from "../../contacts/facts-for-tests.ts";
import { temporaryFolder } from "./temporary-store.ts";

const acme = "T1" as WorkspaceId;

describe("a store of the version before people were kept in the views", () => {
  it("keeps its facts, and its views come again from the feed", async () => {
    const file = `${temporaryFolder()}/octember.sqlite`;
    const old = openDatabase(file, { migrations: migrations.slice(0, 1) });
    // What writes today needs tables that weren't there.
    old.exec(`${erasedIdentities}; ${departures}`);
    await writeFacts({ truth: sqliteTruth(old) }, acme, [cardRead(1, { names: ["Jisoo Park"] })]);
    const before = sqliteChanges(old);
    for (const consumer of ["search", "graph", "reply"]) {
      for (const record of await before.next(consumer, 10)) await before.settle(consumer, record, { kind: "done" });
    }
    old.exec("drop table erased_identity; drop table departure");
    old.close();

    const db = openDatabase(file);
    const ports = { truth: sqliteTruth(db), search: sqliteSearchView(db), graph: sqliteGraphView(db) };
    const changes = sqliteChanges(db);
    expect(await changes.next("reply", 10)).toEqual([]);
    for (const record of await changes.next("search", 10)) await applyToSearch(ports, record);
    for (const record of await changes.next("graph", 10)) await applyToGraph(ports, record);
    expect((await findContacts(ports, acme, { kind: "operator" }, "jisoo")).results).toHaveLength(1);
    expect(await ports.graph.strongest(acme, ["*"], [{ kind: "member", key: "U0MINSU" }], 5)).toHaveLength(1);
    db.close();
  });
});
