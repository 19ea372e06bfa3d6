import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import type { Inbox, Job, Taken } from "../../app/ports/inbox.ts";

const acme = "T1" as WorkspaceId;
const globex = "T2" as WorkspaceId;
const days = 24 * 60 * 60 * 1000;

/** What becomes of a job: it is done, or whoever had it said otherwise. */
export type Worked = "done" | "settled";

export interface OpenInbox {
  readonly inbox: Inbox;
  /** The same inbox for another one that lives at the same time. */
  readonly other: Inbox;
  /** Gives what is due to `each`, as many at once as it likes, until nothing is. All that was given, in that order. */
  readonly work: (each?: (job: Taken) => Promise<Worked>) => Promise<readonly Taken[]>;
  /** Moves the clock, in milliseconds. */
  readonly wait: (ms: number) => void;
  readonly now: () => number;
}

function job(key: string, lane = key, workspace = acme): Job {
  return { workspace, key, listener: "photo", lane, input: { text: `박지수 ${key}` } };
}

const keys = (jobs: readonly Job[]) => jobs.map(({ key }) => key);

/** What every inbox must do, whoever gives its jobs to those who do them. */
export function inboxContract(open: () => Promise<OpenInbox>) {
  const givingUp =
    ({ inbox }: OpenInbox, reasons: Readonly<Record<string, string>>) =>
    async (taken: Taken): Promise<Worked> => {
      const reason = reasons[taken.key];
      if (reason === undefined) return "done";
      await inbox.giveUp(taken, reason);
      return "settled";
    };

  describe("inbox", () => {
    it("accepts an event once by its key, also after it is done, in each workspace", async () => {
      const { inbox, other, work, wait } = await open();
      const answers = await Promise.all([inbox, other, inbox, other].map((one) => one.accept(job("a"))));
      expect(answers.filter(Boolean)).toHaveLength(1);
      expect(await inbox.accept(job("a", "a", globex))).toBe(true);
      expect((await work()).map(({ workspace }) => workspace).sort()).toEqual([acme, globex]);
      wait(6 * days);
      expect(await work()).toEqual([]);
      expect(await inbox.accept(job("a"))).toBe(false);
      expect(await work()).toEqual([]);
    });

    it("gives a job with its input, the attempt and when it was accepted", async () => {
      const { inbox, work, now, wait } = await open();
      const accepted = now();
      await inbox.accept(job("a"));
      wait(5);
      const [taken, ...more] = await work();
      expect(taken).toMatchObject({ ...job("a"), attempt: 1, acceptedAt: accepted });
      expect(more).toEqual([]);
    });

    it("gives whatever text there is as it was", async () => {
      const { inbox, work } = await open();
      const text = "\u0000\u0007 \ufffe\uffff \ud800 a\ud83d\udc4d <&>\"' \u2028 \r\n";
      await inbox.accept({ ...job("a"), input: { text } });
      expect((await work()).map(({ input }) => input)).toEqual([{ text }]);
    });

    it("gives a lane's jobs in their order, also where keys and lanes are odd", async () => {
      const { inbox, work } = await open();
      const lane = `${"긴 이름 ".repeat(60)}#%/\n`;
      const order = Array.from({ length: 12 }, (_, at) => `${(at * 7) % 12} ${"k".repeat(300)}`);
      for (const key of order) await inbox.accept(job(key, lane));
      expect(keys(await work())).toEqual(order);
    });

    it("keeps lanes of two workspaces apart, though they are named alike", async () => {
      const { inbox, work } = await open();
      await inbox.accept(job("a", "lane"));
      await inbox.accept(job("b", "lane", globex));
      const given: string[] = [];
      // Both are under way at once: neither waits for the other to end.
      let free = () => {};
      const both = new Promise<void>((resolve) => {
        free = resolve;
      });
      await work(async ({ key }) => {
        given.push(key);
        if (given.length === 2) free();
        await both;
        return "done";
      });
      expect(given.sort()).toEqual(["a", "b"]);
    });

    it("sets aside what was given up, with its reason; its lane goes on", async () => {
      const opened = await open();
      const { inbox, work, wait, now } = opened;
      const accepted = now();
      for (const key of ["a", "b"]) await inbox.accept(job(key, "lane"));
      const giveUp = givingUp(opened, { a: "broken", b: "worse" });
      await work((taken) => {
        wait(10);
        return giveUp(taken);
      });
      const given = await inbox.givenUp(acme, 10);
      expect(given.map(({ key, reason, attempt, at }) => [key, reason, attempt, at])).toEqual([
        ["b", "worse", 1, now()],
        ["a", "broken", 1, now() - 10],
      ]);
      expect(given[0]).toMatchObject({ ...job("b", "lane"), acceptedAt: accepted });
      expect(keys(await inbox.givenUp(undefined, 1))).toEqual(["b"]);
      expect(await inbox.givenUp(globex, 10)).toEqual([]);
      expect(await inbox.accept(job("a", "lane"))).toBe(false);
      expect(await work()).toEqual([]);
    });

    it("lists the newest of many that were given up, in every workspace or in one", async () => {
      const opened = await open();
      const { inbox, work, wait } = opened;
      const names = Array.from({ length: 24 }, (_, at) => `k${at}`);
      for (const [at, key] of names.entries()) await inbox.accept(job(key, "lane", at % 3 === 0 ? globex : acme));
      await work(async (taken) => {
        wait(1);
        await inbox.giveUp(taken, "broken");
        return "settled";
      });
      const all = await inbox.givenUp(undefined, 100);
      expect(all).toHaveLength(24);
      expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort((one, other) => other - one));
      expect(await inbox.givenUp(undefined, 5)).toEqual(all.slice(0, 5));
      const ofGlobex = all.filter(({ workspace }) => workspace === globex);
      expect(ofGlobex).toHaveLength(8);
      expect(await inbox.givenUp(globex, 3)).toEqual(ofGlobex.slice(0, 3));
    });

    it("gives what was given up again when it is asked to, as if it were new, to one of several who ask at once", async () => {
      const opened = await open();
      const { inbox, other, work, wait, now } = opened;
      const accepted = now();
      await inbox.accept(job("a", "lane"));
      await work(givingUp(opened, { a: "broken" }));
      wait(10);
      const asked = await Promise.all([inbox, other, inbox].map((one) => one.again({ workspace: acme, key: "a" })));
      expect(asked.filter(Boolean)).toHaveLength(1);
      expect(await inbox.givenUp(acme, 10)).toEqual([]);
      expect(await inbox.again({ workspace: acme, key: "a" })).toBe(false);
      const given = await work();
      expect(given).toHaveLength(1);
      expect(given[0]).toMatchObject({ ...job("a", "lane"), attempt: 1, acceptedAt: accepted });
      expect(await work()).toEqual([]);
    });

    it("forgets what a job that was given up held, and nothing of one that isn't given up; its key is known still", async () => {
      const opened = await open();
      const { inbox, work } = opened;
      await inbox.accept(job("a"));
      await inbox.accept(job("a", "a", globex));
      await work(givingUp(opened, { a: "broken" }));
      await inbox.accept(job("b"));
      for (const key of ["a", "b", "c"]) await inbox.forget({ workspace: acme, key });
      expect((await inbox.givenUp(undefined, 10)).map(({ workspace }) => workspace)).toEqual([globex]);
      expect(await inbox.again({ workspace: acme, key: "a" })).toBe(false);
      expect(await inbox.accept(job("a"))).toBe(false);
      expect(await work()).toMatchObject([job("b")]);
    });

    it("sets aside again what was tried again for nothing, with its newest reason", async () => {
      const opened = await open();
      const { inbox, work, wait, now } = opened;
      await inbox.accept(job("a"));
      for (const reason of ["broken", "still broken"]) {
        wait(10);
        await work(givingUp(opened, { a: reason }));
        expect((await inbox.givenUp(acme, 10)).map((one) => [one.reason, one.at])).toEqual([[reason, now()]]);
        expect(await inbox.givenUp(undefined, 10)).toHaveLength(1);
        expect(await inbox.again({ workspace: acme, key: "a" })).toBe(true);
      }
      await work();
      expect(await inbox.givenUp(undefined, 10)).toEqual([]);
    });

    it("doesn't give again what is done, under way, unknown, or another workspace's", async () => {
      const opened = await open();
      const { inbox, work } = opened;
      for (const key of ["a", "c"]) await inbox.accept(job(key));
      await work(givingUp(opened, { c: "broken" }));
      await inbox.accept(job("b"));
      const again: boolean[] = [];
      await work(async ({ key }) => {
        again.push(await inbox.again({ workspace: acme, key }));
        return "done";
      });
      for (const key of ["a", "b", "nobody"]) again.push(await inbox.again({ workspace: acme, key }));
      again.push(await inbox.again({ workspace: globex, key: "c" }));
      expect(again).toEqual([false, false, false, false, false]);
      expect(keys(await inbox.givenUp(undefined, 10))).toEqual(["c"]);
      expect(await work()).toEqual([]);
    });
  });
}
