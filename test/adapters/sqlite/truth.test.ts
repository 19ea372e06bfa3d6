import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Database } from "../../../app/adapters/sqlite/database.ts";
import { sqliteTruth } from "../../../app/adapters/sqlite/truth.ts";
import { foldFacts } from "../../../app/contacts/fold.ts";
import { Erased } from "../../../app/errors.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { writeFacts } from "../../../app/steps/write-facts.ts";
import { someFacts } from "../../contacts/arbitrary-facts.ts";
import { cardId, cardRead, corrected } from "../../contacts/facts-for-tests.ts";
import { truthContract } from "../../contract/truth.ts";
import { dumpTruth } from "./dump-truth.ts";
import { temporaryStore } from "./temporary-store.ts";

truthContract(async () => {
  const db = temporaryStore();
  return [sqliteTruth(db), sqliteTruth(temporaryStore(db.file))];
});

describe("the same facts", () => {
  const ordered = someFacts.chain((facts) =>
    fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length * 2 })),
  );

  it("end in the same store in any order, twice, and by two at once", async () => {
    await fc.assert(
      fc.asyncProperty(ordered, async ([facts, again]) => {
        const [one, other] = [openStore(), openStore()];
        const acme = "T1" as WorkspaceId;
        for (const fact of facts) await writeFacts({ truth: sqliteTruth(one) }, acme, [fact]);
        const truths = [sqliteTruth(other), sqliteTruth(openStore(other.file))];
        for (let at = 0; at < again.length; at += 2) {
          await Promise.all(truths.map((truth, n) => writeFacts({ truth }, acme, again.slice(at + n, at + n + 1))));
        }
        expect(dumpTruth(other)).toEqual(dumpTruth(one));
        const clusters = await sqliteTruth(one).page(acme, undefined, 100);
        const contacts = clusters
          .flatMap((cluster) => foldFacts(cluster.facts))
          .toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(contacts).toEqual(foldFacts(facts));
        close();
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  const opened: Database[] = [];
  function openStore(file?: string): Database {
    const db = temporaryStore(file);
    db.exec("pragma synchronous = off");
    opened.push(db);
    return db;
  }
  function close(): void {
    for (const db of opened.splice(0)) db.close();
  }
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
