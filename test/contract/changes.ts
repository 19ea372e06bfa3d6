import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import type { Changes, Outcome, PulledChange } from "../../app/ports/changes.ts";
import type { DeadLetters } from "../../app/ports/dead-letters.ts";
import type { Truth } from "../../app/ports/truth.ts";
import { cardId, cardRead, day } from "../contacts/facts-for-tests.ts";

const acme = "T1" as WorkspaceId;
const done: Outcome = { kind: "done" };

export interface OpenChanges {
  readonly truth: Truth;
  readonly changes: Changes;
  /** The same store as another process sees it that starts now. */
  readonly reopen: () => Changes;
  /** What the feed's consumers set aside. */
  readonly deadLetters: DeadLetters;
  /** Moves the clock, in milliseconds. */
  readonly wait: (ms: number) => void;
  readonly now: () => number;
}

/** What every change feed must do. */
export function changesContract(open: () => Promise<OpenChanges>) {
  /** Writes the nth reading of a card. */
  const write = (truth: Truth, card: number, version: number) =>
    truth.append(acme, {
      into: { id: cardId(card), version },
      absorb: [],
      facts: [cardRead(card, {}, { reading: version + 1 })],
      identities: [],
    });
  const named = (records: readonly PulledChange[]) =>
    records.map(({ snapshot }) => [snapshot.cluster, snapshot.version]);

  describe("changes", () => {
    it("come to every consumer, whole, in the order they were written", async () => {
      const { truth, changes } = await open();
      await write(truth, 2, 0);
      await write(truth, 1, 0);
      for (const consumer of ["search", "graph"]) {
        const records = await changes.next(consumer, 10);
        expect(named(records)).toEqual([
          [cardId(2), 1],
          [cardId(1), 1],
        ]);
        expect(records[0]?.snapshot).toMatchObject({ state: "live", facts: [{ card: cardId(2) }] });
      }
    });

    it("come again until they are settled, also after a restart, and then no more", async () => {
      const { truth, changes, reopen } = await open();
      for (const n of [1, 2, 3]) await write(truth, n, 0);
      const [first, second, third] = await changes.next("search", 10);
      if (!first || !second || !third) throw new Error("three were written");
      await changes.settle("search", second, done);
      expect(named(await reopen().next("search", 10))).toEqual([
        [cardId(1), 1],
        [cardId(3), 1],
      ]);
      await Promise.all([first, third].map((record) => changes.settle("search", record, done)));
      expect(await reopen().next("search", 10)).toEqual([]);
      expect(await changes.dueAt("search")).toBeUndefined();
    });

    it("are as the cluster is now, so a view may skip what was between", async () => {
      const { truth, changes } = await open();
      await write(truth, 1, 0);
      await write(truth, 1, 1);
      const records = await changes.next("search", 10);
      expect(records.at(-1)?.snapshot).toMatchObject({ version: 2, facts: { length: 2 } });
    });

    it("of somebody who was erased say that the cluster is gone, and nothing of what was", async () => {
      const { truth, changes } = await open();
      await write(truth, 1, 0);
      await truth.erase(acme, { id: cardId(1), version: 1 }, [cardId(1)], day(5));
      const records = await changes.next("search", 10);
      expect(records.at(-1)?.snapshot).toEqual({ state: "gone", cluster: cardId(1), version: 2 });
    });

    it("of a cluster that is written while an older one is worked on come after it was settled", async () => {
      const { truth, changes } = await open();
      await write(truth, 1, 0);
      const [old] = await changes.next("search", 10);
      if (!old) throw new Error("one was written");
      await write(truth, 1, 1);
      await changes.settle("search", old, done);
      expect(named(await changes.next("search", 10))).toEqual([[cardId(1), 2]]);
    });

    it("tell of an absorbed cluster that it is gone, and into which", async () => {
      const { truth, changes } = await open();
      await write(truth, 2, 0);
      await truth.append(acme, {
        into: { id: cardId(1), version: 0 },
        absorb: [{ id: cardId(2), version: 1 }],
        facts: [cardRead(1, {})],
        identities: [],
      });
      const snapshots = (await changes.next("search", 10)).map(({ snapshot }) => snapshot);
      expect(snapshots).toContainEqual({ state: "gone", cluster: cardId(2), version: 2, into: cardId(1) });
      expect(snapshots).toContainEqual(expect.objectContaining({ state: "live", cluster: cardId(1), version: 2 }));
    });

    it("that are to be tried again wait, and hold back only their own cluster", async () => {
      const { truth, changes, wait, now } = await open();
      await write(truth, 1, 0);
      await write(truth, 2, 0);
      const [first] = await changes.next("search", 1);
      if (!first) throw new Error("two were written");
      await changes.settle("search", first, { kind: "retry", afterMs: 1000, reason: "stopped" });
      await write(truth, 1, 1);
      const [second, ...more] = await changes.next("search", 10);
      expect([second?.snapshot.cluster, more]).toEqual([cardId(2), []]);
      if (second) await changes.settle("search", second, done);
      expect(await changes.dueAt("search")).toBe(now() + 1000);
      wait(999);
      expect(await changes.next("search", 10)).toEqual([]);
      wait(1);
      const again = await changes.next("search", 10);
      expect(named(again)).toEqual([[cardId(1), 2]]);
      expect([first.attempt, again[0]?.attempt]).toEqual([1, 2]);
    });

    it("that can't be applied are set aside with their reason, block nobody, and give way to a later change", async () => {
      const { truth, changes, deadLetters } = await open();
      await write(truth, 1, 0);
      const [poison] = await changes.next("search", 1);
      if (!poison) throw new Error("one was written");
      await changes.settle("search", poison, { kind: "dead", reason: "too large" });
      expect(await changes.next("search", 10)).toEqual([]);
      const [dead] = await deadLetters.list(acme, 10);
      expect(dead).toMatchObject({ consumer: "search", subject: cardId(1), reason: "too large" });
      await write(truth, 1, 1);
      expect(named(await changes.next("search", 10))).toEqual([[cardId(1), 2]]);
      expect(await deadLetters.list(undefined, 10)).toEqual([]);
      if (dead) expect(await deadLetters.again(dead)).toBe(false);
    });

    it("that were set aside come again when they are asked to, at the first try", async () => {
      const { truth, changes, deadLetters, now } = await open();
      await write(truth, 1, 0);
      await write(truth, 2, 0);
      const [poison, other] = await changes.next("search", 10);
      if (!poison || !other) throw new Error("two were written");
      await changes.settle("search", other, done);
      await changes.settle("search", poison, { kind: "retry", afterMs: 0, reason: "stopped" });
      await changes.settle("search", poison, { kind: "dead", reason: "too large" });
      const [dead] = await deadLetters.list(acme, 10);
      if (!dead) throw new Error("one was set aside");
      expect(await deadLetters.again(dead)).toBe(true);
      expect(await changes.dueAt("search")).toBeLessThanOrEqual(now());
      const again = await changes.next("search", 10);
      expect(again.map(({ snapshot, attempt }) => [snapshot.cluster, attempt])).toEqual([[cardId(1), 1]]);
    });

    it("come all again, as they are now, to a consumer that is set back", async () => {
      const { truth, changes } = await open();
      await write(truth, 1, 0);
      await write(truth, 2, 0);
      for (const record of await changes.next("search", 10)) await changes.settle("search", record, done);
      await changes.rewind("search");
      expect(await changes.dueAt("search")).toBeDefined();
      expect(named(await changes.next("search", 10))).toEqual([
        [cardId(1), 1],
        [cardId(2), 1],
      ]);
    });

    it("that say nothing new are not written", async () => {
      const { truth, changes } = await open();
      await write(truth, 1, 0);
      for (const record of await changes.next("search", 10)) await changes.settle("search", record, done);
      await truth.append(acme, {
        into: { id: cardId(1), version: 1 },
        absorb: [],
        facts: [cardRead(1, {})],
        identities: [],
      });
      expect(await changes.next("search", 10)).toEqual([]);
    });
  });
}
