import { setTimeout } from "node:timers/promises";
import type { Taken } from "../ports/inbox.ts";
import type { JobQueue } from "../ports/job-queue.ts";
import { keepGoing, type Running } from "./keep-going.ts";
import { type JobWorker, settleJob, workJob } from "./work-job.ts";

export interface JobRunner extends JobWorker {
  readonly inbox: JobQueue;
  /** Called after each job that was done: what it wrote may be waited for. */
  readonly onDone: () => void;
  /** How many jobs run side by side. */
  readonly sideBySide?: number;
}

/** How long to wait for a disk that takes nothing. */
const unsettledMs = 1_000;

/** Takes jobs from the inbox, runs them side by side, tries failed ones again, and gives up after `maxTries`. */
export function runJobs(runner: JobRunner): Running {
  const { inbox, log, sideBySide = 8 } = runner;
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();

  const work = async (job: Taken) => {
    const outcome = await workJob(runner, job);
    await settleJob(inbox, job, outcome);
    if (outcome.kind === "done") runner.onDone();
  };

  const start = (job: Taken) => {
    const worked = work(job)
      .catch((error) => {
        log.error("inbox-unsettled", { listener: job.listener }, error);
        return giveBack(job);
      })
      .finally(() => {
        running.delete(worked);
        loop.wake();
      });
    running.add(worked);
  };

  /** A job that this process has taken is given to nobody else: when the disk was full for a while, it has to be let go after. */
  const giveBack = async (job: Taken) => {
    while (!stopping.signal.aborted) {
      try {
        return await inbox.retry(job, 0, "unsettled");
      } catch {
        await setTimeout(unsettledMs, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  };

  const loop = keepGoing({
    async work() {
      const free = sideBySide - running.size;
      if (free === 0) return false;
      const taken = await inbox.take(free);
      for (const job of taken) start(job);
      return taken.length > 0;
    },
    dueAt: () => (running.size < sideBySide ? inbox.dueAt() : Promise.resolve(undefined)),
    now: runner.now,
    onError: (error) => log.error("inbox-unreadable", {}, error),
  });

  return {
    wake: loop.wake,
    async stop() {
      stopping.abort();
      await loop.stop();
      await Promise.all(running);
    },
  };
}
