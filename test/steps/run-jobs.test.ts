import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { ServiceStopped, ServiceThrottled } from "../../app/adapters/aws-errors.ts";
import { openDatabase } from "../../app/adapters/sqlite/database.ts";
import { sqliteInbox } from "../../app/adapters/sqlite/inbox.ts";
import { StoreFull } from "../../app/adapters/store-errors.ts";
import { Erased } from "../../app/errors.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import type { Job, Taken } from "../../app/ports/inbox.ts";
import { SlackUnavailable } from "../../app/ports/speak.ts";
import { backoffMs, maxTries } from "../../app/steps/backoff.ts";
import type { Running } from "../../app/steps/keep-going.ts";
import { runJobs } from "../../app/steps/run-jobs.ts";
import { recordingLog } from "../slack/recording-log.ts";

const workspace = "T1" as WorkspaceId;
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const job = (key: string, lane = key): Job => ({ workspace, key, listener: "test", lane, input: {} });

async function open(
  work: (job: Taken) => Promise<void>,
  options: { readonly sideBySide?: number; readonly isAwaited?: () => boolean } = {},
) {
  const folder = await mkdtemp(join(tmpdir(), "octember-jobs-"));
  const db = openDatabase(join(folder, "jobs.sqlite"));
  let now = Date.now();
  const inbox = sqliteInbox(db, { clock: () => now });
  const { log, logged } = recordingLog();
  const givenUp: string[] = [];
  const runner: Running = runJobs({
    inbox,
    work,
    onGivenUp: async ({ key }) => void givenUp.push(key),
    onDone: () => {},
    now: () => now,
    log,
    ...options,
  });
  closing.push(async () => {
    await runner.stop();
    db.close();
    await rm(folder, { recursive: true });
  });
  const give = async (...jobs: Job[]) => {
    for (const one of jobs) await inbox.accept(one);
    runner.wake();
  };
  return {
    inbox,
    runner,
    logged,
    givenUp,
    give,
    /** Lets time pass as if nobody had anything else to do. */
    pass(ms: number) {
      now += ms;
      runner.wake();
    },
  };
}

const until = (happened: () => boolean) => expect.poll(happened, { interval: 5 }).toBe(true);

describe("work from the inbox", () => {
  it("runs side by side, but in order where it shares a lane", async () => {
    const log: string[] = [];
    let running = 0;
    let most = 0;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { give } = await open(
      async ({ key }) => {
        running += 1;
        most = Math.max(most, running);
        log.push(`${key} begins`);
        await released;
        log.push(`${key} ends`);
        running -= 1;
      },
      { sideBySide: 3 },
    );
    await give(job("a1", "a"), job("a2", "a"), job("b"), job("c"), job("d"));
    await until(() => running >= 3);
    release();
    await until(() => log.length === 10);
    expect(most).toBe(3);
    expect(log.indexOf("a2 begins")).toBeGreaterThan(log.indexOf("a1 ends"));
  });

  it("is done once when it was accepted four times", async () => {
    let done = 0;
    const { give, runner } = await open(async () => {
      done += 1;
    });
    await give(job("a"), job("a"), job("a"), job("a"));
    await until(() => done > 0);
    await runner.stop();
    expect(done).toBe(1);
  });

  it("is tried again after it failed, and given up after the last try", async () => {
    let tries = 0;
    const { give, pass, givenUp, inbox } = await open(async () => {
      tries += 1;
      throw new TypeError("Jisoo Park 010-1234-5678");
    });
    await give(job("a"));
    for (let nth = 1; nth <= maxTries; nth += 1) {
      await until(() => tries === nth);
      pass(10 * 60_000);
    }
    await until(() => givenUp.length > 0);
    expect(tries).toBe(maxTries);
    expect(await inbox.givenUp(workspace, 10)).toMatchObject([{ key: "a", reason: "TypeError", attempt: maxTries }]);
  });

  it("is not tried again where that can't help", async () => {
    let tries = 0;
    const { give, givenUp, inbox } = await open(async () => {
      tries += 1;
      throw new Erased("it belongs to nobody");
    });
    await give(job("a"));
    await until(() => givenUp.length > 0);
    expect(tries).toBe(1);
    expect(await inbox.givenUp(undefined, 10)).toMatchObject([{ reason: "erased" }]);
  });

  it("waits as long as Slack wants, and such tries are not counted", async () => {
    let tries = 0;
    const { give, pass, givenUp } = await open(async () => {
      tries += 1;
      if (tries <= maxTries + 4) throw new SlackUnavailable("chat.update", 30_000);
    });
    await give(job("a"));
    await until(() => tries === 1);
    pass(29_000);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(tries).toBe(1);
    for (let nth = 2; nth <= maxTries + 5; nth += 1) {
      pass(31_000);
      await until(() => tries === nth);
    }
    expect(givenUp).toEqual([]);
  });

  const stopped = new ServiceStopped("S3", "ECONNREFUSED");
  const hour = 60 * 60_000;

  it("waits for what is stopped or throttled, however often it fails, and is done once that passes", async () => {
    const failures = 3 * maxTries;
    let tries = 0;
    const { give, pass, givenUp } = await open(async () => {
      tries += 1;
      if (tries <= failures) throw tries % 2 === 0 ? stopped : new ServiceThrottled("DynamoDB");
    });
    await give(job("a"));
    for (let nth = 1; nth <= failures + 1; nth += 1) {
      await until(() => tries === nth);
      pass(hour / 2);
    }
    expect(givenUp).toEqual([]);
  });

  it("is given up a day after, and after ten minutes where a member waits", async () => {
    let tries = 0;
    const fail = async () => {
      tries += 1;
      throw stopped;
    };
    const late = await open(fail);
    await late.give(job("a"));
    await until(() => tries === 1);
    for (let nth = 2; late.givenUp.length === 0; nth += 1) {
      late.pass(23 * hour);
      await until(() => tries === nth || late.givenUp.length > 0);
    }
    expect(tries).toBe(maxTries + 2);

    tries = 0;
    const awaited = await open(fail, { isAwaited: () => true });
    await awaited.give(job("a"));
    for (let nth = 1; nth <= maxTries; nth += 1) {
      await until(() => tries === nth);
      awaited.pass(10 * 60_000);
    }
    await until(() => awaited.givenUp.length > 0);
    expect(tries).toBe(maxTries);
  });

  it("waits longer after each failure, at most about ten minutes in all, and by chance", () => {
    const longest = Array.from({ length: maxTries - 1 }, (_, nth) => backoffMs(nth + 1, () => 1));
    expect(longest).toEqual([...longest].sort((a, b) => a - b));
    const all = longest.reduce((sum, one) => sum + one, 0);
    expect(all).toBeGreaterThan(9 * 60_000);
    expect(all).toBeLessThan(12 * 60_000);
    expect(backoffMs(5, () => 0.25)).toBe(backoffMs(5, () => 1) / 4);
  });

  it("that can't be settled as the disk is full is done again when there is space", async () => {
    let done = 0;
    const { give, inbox, logged } = await open(async () => {
      done += 1;
    });
    const { done: settle, retry } = inbox;
    const full = async () => {
      throw new StoreFull("octember.sqlite");
    };
    Object.assign(inbox, { done: full, retry: full });
    await give(job("a"));
    await until(() => logged.join("").includes("inbox-unsettled"));
    Object.assign(inbox, { done: settle, retry });
    await until(() => done === 2);
    await until(() => logged.join("").includes("job-done"));
    expect(await inbox.dueAt()).toBeUndefined();
  });

  it("that was begun is finished before it stops, and nothing new is begun", async () => {
    const log: string[] = [];
    let release = () => {};
    const { give, runner } = await open(async ({ key }) => {
      log.push(`${key} begins`);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      log.push(`${key} ends`);
    });
    await give(job("a"));
    await until(() => log.length === 1);
    const stopped = runner.stop();
    await give(job("b"));
    release();
    await stopped;
    expect(log).toEqual(["a begins", "a ends"]);
  });
});
