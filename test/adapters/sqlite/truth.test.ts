import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Database } from "../../../app/adapters/sqlite/database.ts";
import { sqliteTruth } from "../../../app/adapters/sqlite/truth.ts";
import { foldFacts } from "../../../app/contacts/fold.ts";
import { Erased } from "../../../app/errors.ts";
import type { Instant, WorkspaceId } from "../../../app/ids.ts";
import { writeFacts } from "../../../app/steps/write-facts.ts";
import { someFacts } from "../../contacts/arbitrary-facts.ts";
import { cardId, cardRead, day } from "../../contacts/facts-for-tests.ts";
import { truthContract } from "../../contract/truth.ts";
import { dumpTruth } from "./dump-truth.ts";
import { temporaryStore } from "./temporary-store.ts";

truthContract(async () => {
  const db = temporaryStore();
  const options = { eraseKey: Buffer.from("a key") };
  return [sqliteTruth(db, options), sqliteTruth(temporaryStore(db.file), options)];
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
  }, 900_000);

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

describe("an erased person", () => {
  const acme = "T1" as WorkspaceId;
  const jisoo = { names: ["Jisoo Park"], emails: ["jisoo@contoso.com"] };
  const year = 366 * 86_400_000;

  it("is remembered by keyed hashes for a year, and by the ids of their cards for ever", async () => {
    const db = temporaryStore();
    let now = Date.parse(day(10));
    const truth = sqliteTruth(db, { clock: () => now });
    await writeFacts({ truth }, acme, [cardRead(1, jisoo)]);
    await truth.erase(acme, { id: cardId(1), version: 1 }, [cardId(1)], day(10));
    now += year - 1;
    await expect(writeFacts({ truth }, acme, [cardRead(2, jisoo)])).rejects.toThrow(Erased);
    now += 1;
    await writeFacts({ truth }, acme, [cardRead(2, jisoo)]);
    await expect(writeFacts({ truth }, acme, [cardRead(1, {})])).rejects.toThrow(Erased);
    await truth.erase(acme, { id: cardId(2), version: 1 }, [cardId(2)], new Date(now).toISOString() as Instant);
    expect(db.prepare("select expires from erased_identity").all()).toEqual([{ expires: now + year }]);
  });

  it("can't be recognised by who has the file alone: the hashes need the key", async () => {
    const hashes = ["one key", "another"].map(async (key) => {
      const db = temporaryStore();
      const truth = sqliteTruth(db, { eraseKey: Buffer.from(key) });
      await writeFacts({ truth }, acme, [cardRead(1, jisoo)]);
      await truth.erase(acme, { id: cardId(1), version: 1 }, [cardId(1)], day(10));
      return db.prepare("select hash from erased_identity").get<{ hash: string }>()?.hash;
    });
    const [one, another] = await Promise.all(hashes);
    expect(one).toHaveLength(43);
    expect(another).not.toBe(one);
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
