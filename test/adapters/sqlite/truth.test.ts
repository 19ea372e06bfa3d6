import { describe, expect, it } from "vitest";
import { sqliteTruth } from "../../../app/adapters/sqlite/truth.ts";
import { Erased } from "../../../app/errors.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { cardId, cardRead, corrected } from "../../contacts/facts-for-tests.ts";
import { truthContract } from "../../contract/truth.ts";
import { temporaryStore } from "./temporary-store.ts";

truthContract(async () => {
  const db = temporaryStore();
  return [sqliteTruth(db), sqliteTruth(temporaryStore(db.file))];
});

describe("what was erased", () => {
  it("never comes back, by its card or by its photo", async () => {
    const db = temporaryStore();
    const truth = sqliteTruth(db);
    const bury = db.prepare("insert into tombstone (workspace, id, at) values ('T1', ?, 0)");
    bury.run(cardId(1));
    bury.run("T1-F2");
    const facts = [[cardRead(1, {})], [cardRead(2, {})], [corrected(3, 1, { field: "names", value: "a" })]];
    for (const all of facts) {
      const change = {
        into: { id: cardId(3), version: 0 },
        absorb: [],
        facts: [cardRead(3, {}), ...all],
        identities: [],
      };
      await expect(truth.append("T1" as WorkspaceId, change)).rejects.toThrow(Erased);
    }
    expect(await truth.workspaces()).toEqual([]);
  });
});

describe("whoever waits for changes in this process", () => {
  it("is woken when something was written, and not when nothing was new", async () => {
    let woken = 0;
    const truth = sqliteTruth(temporaryStore(), { onChange: () => (woken += 1) });
    const change = { into: { id: cardId(1), version: 0 }, absorb: [], facts: [cardRead(1, {})], identities: [] };
    await truth.append("T1" as WorkspaceId, change);
    await truth.append("T1" as WorkspaceId, { ...change, into: { id: cardId(1), version: 1 } });
    expect(woken).toBe(1);
  });
});
