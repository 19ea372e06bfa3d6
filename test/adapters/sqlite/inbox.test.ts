import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { sqliteInbox } from "../../../app/adapters/sqlite/inbox.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import type { Taken } from "../../../app/ports/inbox.ts";
import { inboxContract } from "../../contract/inbox.ts";
import { jobQueueContract } from "../../contract/job-queue.ts";
import { temporaryStore } from "./temporary-store.ts";

jobQueueContract(async () => {
  const { db, clock, ...time } = atOneTime();
  return {
    inbox: sqliteInbox(db, { clock }),
    other: sqliteInbox(temporaryStore(db.file), { clock }),
    crash: () => {
      db.close();
      return sqliteInbox(temporaryStore(db.file), { clock });
    },
    ...time,
  };
});

inboxContract(async () => {
  const { db, clock, ...time } = atOneTime();
  const inbox = sqliteInbox(db, { clock });
  return {
    inbox,
    other: sqliteInbox(temporaryStore(db.file), { clock }),
    async work(each = async () => "done") {
      const given: Taken[] = [];
      for (let jobs = await inbox.take(10); jobs.length > 0; jobs = await inbox.take(10)) {
        given.push(...jobs);
        await Promise.all(jobs.map(async (job) => (await each(job)) === "done" && (await inbox.done(job))));
      }
      return given;
    },
    ...time,
  };
});

function atOneTime() {
  let now = Date.UTC(2026, 10, 22);
  const clock = () => now;
  const wait = (ms: number) => {
    now += ms;
  };
  return { db: temporaryStore(), clock, now: clock, wait };
}

const job = { workspace: "T1" as WorkspaceId, key: "a", listener: "photo", lane: "a", input: { card: "박지수" } };

/** A process that has ended, and its number. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  return child.pid ?? 0;
}

describe("a job taken by another process", () => {
  async function takenBy(change: string, ...values: (string | number)[]) {
    let now = Date.UTC(2026, 10, 22);
    const clock = () => now;
    const db = temporaryStore();
    const inbox = sqliteInbox(db, { clock, leaseMs: 15_000 });
    await inbox.accept(job);
    await inbox.take(1);
    db.prepare(`update job_owner set ${change}`).run(...values);
    const next = sqliteInbox(temporaryStore(db.file), { clock });
    return { next, wait: (ms: number) => (now += ms) };
  }

  it("is given at once when the process is gone", async () => {
    const { next } = await takenBy("pid = ?", await deadProcess());
    expect(await next.take(1)).toHaveLength(1);
  });

  it("is given at once when another process has its number now", async () => {
    const { next } = await takenBy("pid = ?, started = ?", process.ppid, "1");
    expect(await next.take(1)).toHaveLength(1);
  });

  it("is given at once when the machine was started anew", async () => {
    const { next } = await takenBy("pid = ?, boot = ?", process.ppid, "earlier");
    expect(await next.take(1)).toHaveLength(1);
  });

  it("of another machine is given when that one has been silent for its lease", async () => {
    const { next, wait } = await takenBy("machine = ?", "elsewhere");
    expect(await next.take(1)).toEqual([]);
    wait(15_001);
    expect(await next.take(1)).toHaveLength(1);
  });
});

describe("a done job", () => {
  it("leaves its key for a week, and nothing of what was in it", async () => {
    let now = Date.UTC(2026, 10, 22);
    const db = temporaryStore();
    const inbox = sqliteInbox(db, { clock: () => now });
    await inbox.accept(job);
    for (const taken of await inbox.take(1)) await inbox.done(taken);
    expect(db.prepare("select key, input from job").all()).toEqual([{ key: "a", input: null }]);
    now += 7 * 24 * 60 * 60 * 1000 + 1;
    await inbox.take(1);
    expect(db.prepare("select key from job").all()).toEqual([]);
  });
});

describe("a lane of many jobs", () => {
  // Were each compared with all before it, the test would outlast its limit.
  it("is looked through by an index", async () => {
    const db = temporaryStore();
    const insert = db.prepare(`insert into job (workspace, key, listener, lane, input, accepted_at, due_at)
      values ('T1', ?, 'photo', ?, '{}', 0, 0)`);
    db.transaction(() => {
      for (let n = 0; n < 100_000; n += 1) insert.run(`k${n}`, `lane${n % 4}`);
    });
    const inbox = sqliteInbox(db);
    expect(await inbox.take(10)).toHaveLength(4);
    expect(await inbox.take(10)).toEqual([]);
  });
});
