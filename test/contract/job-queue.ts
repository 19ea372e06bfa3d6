import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import type { Inbox, Job } from "../../app/ports/inbox.ts";
import type { JobQueue } from "../../app/ports/job-queue.ts";

const acme = "T1" as WorkspaceId;

export interface OpenJobQueue {
  readonly inbox: Inbox & JobQueue;
  /** The same inbox for another one that lives at the same time. */
  readonly other: Inbox & JobQueue;
  /** Ends the one that `inbox` belongs to, as a crash does, and starts another. */
  readonly crash: () => Inbox & JobQueue;
  /** Moves the clock, in milliseconds. */
  readonly wait: (ms: number) => void;
  readonly now: () => number;
}

function job(key: string, lane = key): Job {
  return { workspace: acme, key, listener: "photo", lane, input: { text: `박지수 ${key}` } };
}

/** What every inbox must do whose jobs a program pulls. */
export function jobQueueContract(open: () => Promise<OpenJobQueue>) {
  const keys = (jobs: readonly Job[]) => jobs.map(({ key }) => key);

  describe("job queue", () => {
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

    it("gives what was given up again in its lane's order, and says that it is due now", async () => {
      const { inbox, other, wait, now } = await open();
      for (const key of ["a", "b"]) await inbox.accept(job(key, "lane"));
      const [a] = await inbox.take(10);
      if (a) await inbox.giveUp(a, "broken");
      wait(10);
      await other.again({ workspace: acme, key: "a" });
      expect(await inbox.dueAt()).toBeLessThanOrEqual(now());
      expect(keys(await other.take(10))).toEqual(["a"]);
      expect(await inbox.take(10)).toEqual([]);
    });

    it("counts no try that said nothing about the job", async () => {
      const { inbox, other } = await open();
      await inbox.accept(job("a"));
      for (const counts of [false, false, true, false]) {
        const [taken] = await inbox.take(1);
        if (taken) await inbox.retry(taken, 0, "put off", counts);
      }
      expect((await other.take(1)).map(({ attempt }) => attempt)).toEqual([2]);
    });

    it("knows nothing of what was given up when it says what is due", async () => {
      const { inbox } = await open();
      await inbox.accept(job("a"));
      const [a] = await inbox.take(1);
      if (a) await inbox.giveUp(a, "broken");
      expect(await inbox.dueAt()).toBeUndefined();
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
