import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import type { Inbox, Job } from "../../app/ports/inbox.ts";

const acme = "T1" as WorkspaceId;

export interface OpenInbox {
  readonly inbox: Inbox;
  /** The same inbox for another one that lives at the same time. */
  readonly other: Inbox;
  /** Ends the one that `inbox` belongs to, as a crash does, and starts another. */
  readonly crash: () => Inbox;
  /** Moves the clock, in milliseconds. */
  readonly wait: (ms: number) => void;
  readonly now: () => number;
}

function job(key: string, lane = key, workspace = acme): Job {
  return { workspace, key, listener: "photo", lane, input: { text: `박지수 ${key}` } };
}

/** What every inbox must do. */
export function inboxContract(open: () => Promise<OpenInbox>) {
  const keys = (jobs: readonly Job[]) => jobs.map(({ key }) => key);

  describe("inbox", () => {
    it("accepts an event once by its key, also after it is done, in each workspace", async () => {
      const { inbox, other, wait } = await open();
      const answers = await Promise.all([inbox, other, inbox, other].map((one) => one.accept(job("a"))));
      expect(answers.filter(Boolean)).toHaveLength(1);
      expect(await inbox.accept(job("a", "a", "T2" as WorkspaceId))).toBe(true);
      for (const taken of await inbox.take(10)) await inbox.done(taken);
      wait(6 * 24 * 60 * 60 * 1000);
      await inbox.take(10);
      expect(await inbox.accept(job("a"))).toBe(false);
      expect(await inbox.take(10)).toEqual([]);
    });

    it("gives a job with its input, the attempt and when it was accepted", async () => {
      const { inbox, now, wait } = await open();
      const accepted = now();
      await inbox.accept(job("a"));
      wait(5);
      expect(await inbox.take(10)).toEqual([{ ...job("a"), attempt: 1, acceptedAt: accepted }]);
    });

    it("gives the oldest first, as many as are asked for, none twice", async () => {
      const { inbox, other } = await open();
      for (const key of ["c", "a", "b"]) await inbox.accept(job(key));
      expect(keys(await inbox.take(2))).toEqual(["c", "a"]);
      expect(keys(await other.take(10))).toEqual(["b"]);
      expect(await inbox.take(10)).toEqual([]);
    });

    it("runs a lane's jobs one after the other in their order, and lanes side by side", async () => {
      const { inbox, other } = await open();
      for (const [key, lane] of [
        ["a1", "a"],
        ["a2", "a"],
        ["b1", "b"],
        ["a3", "a"],
      ] as const)
        await inbox.accept(job(key, lane));
      const [a1, b1] = await inbox.take(10);
      expect([a1?.key, b1?.key]).toEqual(["a1", "b1"]);
      expect(await other.take(10)).toEqual([]);
      if (a1) await inbox.done(a1);
      expect(keys(await other.take(10))).toEqual(["a2"]);
    });

    it("keeps lanes of two workspaces apart, though they are named alike", async () => {
      const { inbox } = await open();
      await inbox.accept(job("a", "lane"));
      await inbox.accept(job("b", "lane", "T2" as WorkspaceId));
      expect(keys(await inbox.take(10))).toEqual(["a", "b"]);
    });

    it("tries a job again when it is due; its lane waits for it, others don't", async () => {
      const { inbox, wait, now } = await open();
      for (const [key, lane] of [
        ["a1", "a"],
        ["a2", "a"],
        ["b1", "b"],
      ] as const)
        await inbox.accept(job(key, lane));
      const [a1, b1] = await inbox.take(10);
      if (!a1 || !b1) throw new Error("two lanes");
      await inbox.retry(a1, 1000, "stopped");
      await inbox.done(b1);
      expect(await inbox.take(10)).toEqual([]);
      expect(await inbox.dueAt()).toBe(now() + 1000);
      wait(1000);
      expect((await inbox.take(10)).map(({ key, attempt }) => [key, attempt])).toEqual([["a1", 2]]);
    });

    it("sets aside what was given up, with its reason; its lane goes on", async () => {
      const { inbox, wait, now } = await open();
      for (const key of ["a", "b"]) await inbox.accept(job(key, "lane"));
      for (const reason of ["broken", "worse"]) {
        wait(10);
        const [taken] = await inbox.take(10);
        if (taken) await inbox.giveUp(taken, reason);
      }
      const given = await inbox.givenUp(acme, 10);
      expect(given.map(({ key, reason, attempt, at }) => [key, reason, attempt, at])).toEqual([
        ["b", "worse", 1, now()],
        ["a", "broken", 1, now() - 10],
      ]);
      expect(given[0]?.input).toEqual(job("b").input);
      expect(keys(await inbox.givenUp(undefined, 1))).toEqual(["b"]);
      expect(await inbox.givenUp("T2" as WorkspaceId, 10)).toEqual([]);
      expect(await inbox.dueAt()).toBeUndefined();
    });

    it("gives what was given up again when it is asked to, as if it were new, to one of several who ask at once", async () => {
      const { inbox, other, wait, now } = await open();
      const accepted = now();
      for (const key of ["a", "b"]) await inbox.accept(job(key, "lane"));
      const [a] = await inbox.take(10);
      if (a) await inbox.giveUp(a, "broken");
      wait(10);
      const asked = await Promise.all([inbox, other, inbox].map((one) => one.again({ workspace: acme, key: "a" })));
      expect(asked.filter(Boolean)).toHaveLength(1);
      expect(await inbox.givenUp(acme, 10)).toEqual([]);
      expect(await inbox.dueAt()).toBeLessThanOrEqual(now());
      expect(await other.take(10)).toEqual([{ ...job("a", "lane"), attempt: 1, acceptedAt: accepted }]);
      expect(await inbox.take(10)).toEqual([]);
    });

    it("doesn't give again what is done, under way, unknown, or another workspace's", async () => {
      const { inbox } = await open();
      for (const key of ["a", "b"]) await inbox.accept(job(key));
      const [a] = await inbox.take(1);
      if (a) await inbox.done(a);
      await inbox.take(1);
      await inbox.accept(job("c"));
      const [c] = await inbox.take(1);
      if (c) await inbox.giveUp(c, "broken");
      for (const key of ["a", "b", "nobody"]) expect(await inbox.again({ workspace: acme, key })).toBe(false);
      expect(await inbox.again({ workspace: "T2" as WorkspaceId, key: "c" })).toBe(false);
      expect(keys(await inbox.givenUp(undefined, 10))).toEqual(["c"]);
      expect(await inbox.take(10)).toEqual([]);
    });

    it("gives at once what was taken by one that died, in its lane's order, as another attempt", async () => {
      const { inbox, crash } = await open();
      for (const [key, lane] of [
        ["a1", "a"],
        ["a2", "a"],
      ] as const)
        await inbox.accept(job(key, lane));
      expect(keys(await inbox.take(10))).toEqual(["a1"]);
      const next = crash();
      expect(await next.dueAt()).toBeDefined();
      expect((await next.take(10)).map(({ key, attempt }) => [key, attempt])).toEqual([["a1", 2]]);
      expect(await next.take(10)).toEqual([]);
    });

    it("never gives what one that lives has taken, however long it takes", async () => {
      const { inbox, other, wait } = await open();
      await inbox.accept(job("a"));
      const [taken] = await inbox.take(10);
      wait(10 * 60 * 1000);
      expect(await other.take(10)).toEqual([]);
      if (taken) await other.done(taken);
      if (taken) await inbox.retry(taken, 0, "again");
      expect(keys(await other.take(10))).toEqual(["a"]);
    });

    it("says when the next job is due: now, if there is one", async () => {
      const { inbox, now } = await open();
      expect(await inbox.dueAt()).toBeUndefined();
      await inbox.accept(job("a"));
      expect(await inbox.dueAt()).toBe(now());
    });
  });
}
