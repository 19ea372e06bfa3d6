import { describe, expect, it } from "vitest";
import { sqliteChanges } from "../../../app/adapters/sqlite/changes.ts";
import { sqliteDeadLetters } from "../../../app/adapters/sqlite/dead-letters.ts";
import { sqliteTruth } from "../../../app/adapters/sqlite/truth.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { cardId, cardRead } from "../../contacts/facts-for-tests.ts";
import { changesContract } from "../../contract/changes.ts";
import { temporaryStore } from "./temporary-store.ts";

changesContract(async () => {
  let now = Date.UTC(2026, 10, 22);
  const clock = () => now;
  const db = temporaryStore();
  return {
    truth: sqliteTruth(db),
    changes: sqliteChanges(db, { clock }),
    deadLetters: sqliteDeadLetters(db, { clock }),
    reopen: () => sqliteChanges(temporaryStore(db.file), { clock }),
    wait: (ms) => {
      now += ms;
    },
    now: clock,
  };
});

describe("the feed in the file", () => {
  it("keeps one row a cluster, however often the cluster changes, and none is missed", async () => {
    const db = temporaryStore();
    const [truth, changes] = [sqliteTruth(db), sqliteChanges(db)];
    for (let version = 0; version < 20; version += 1) {
      const facts = [cardRead(1, {}, { reading: version + 1 })];
      await truth.append("T1" as WorkspaceId, { into: { id: cardId(1), version }, absorb: [], facts, identities: [] });
      const [record, ...others] = await changes.next("search", 10);
      expect([record?.snapshot.version, others]).toEqual([version + 1, []]);
      if (record) await changes.settle("search", record, { kind: "done" });
    }
    expect(db.prepare("select count(*) as n from feed").get()).toEqual({ n: 1 });
    expect(db.prepare("select count(*) as n from pending").get()).toEqual({ n: 0 });
  });
});
