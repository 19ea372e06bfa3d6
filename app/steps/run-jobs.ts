import { setTimeout } from "node:timers/promises";
import { OctemberError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { Taken } from "../ports/inbox.ts";
import type { JobQueue } from "../ports/job-queue.ts";
import { SlackUnavailable } from "../ports/speak.ts";
import { backoffMs, maxTries } from "./backoff.ts";
import { keepGoing, type Running } from "./keep-going.ts";

export interface JobRunner {
  readonly inbox: JobQueue;
  /** Does a job; has to bear it being done again. */
  readonly work: (job: Taken) => Promise<void>;
  /** Tells whoever waits that it won't be done. */
  readonly onGivenUp: (job: Taken, error: unknown) => Promise<void>;
  /** Called after each job that was done: what it wrote may be waited for. */
  readonly onDone: () => void;
  readonly now: () => number;
  readonly log: Log;
  /** How many jobs run side by side. */
  readonly sideBySide?: number;
}

/** How long tries that Slack put off are not counted. */
const limitedForMs = 60 * 60_000;

/** How long to wait for a disk that takes nothing. */
const unsettledMs = 1_000;

/** Takes jobs from the inbox, runs them side by side, tries failed ones again, and gives up after `maxTries`. */
export function runJobs(runner: JobRunner): Running {
  const { inbox, log, sideBySide = 8 } = runner;
  const running = new Set<Promise<void>>();
  /** Tries that ended because Slack wants to be left alone say nothing about the job. */
  const uncounted = new Map<string, number>();
  const stopping = new AbortController();

  const settle = async (job: Taken) => {
    const nth = `${job.workspace} ${job.key}`;
    try {
      if (job.attempt - (uncounted.get(nth) ?? 0) > maxTries) throw new TriedTooOften("the program ended at each try");
      await runner.work(job);
      await inbox.done(job);
      log.debug("job-done", { listener: job.listener, attempt: job.attempt, ms: runner.now() - job.acceptedAt });
      uncounted.delete(nth);
      runner.onDone();
    } catch (error) {
      const isLimited = error instanceof SlackUnavailable && error.retryAfterMs !== undefined;
      if (isLimited && runner.now() - job.acceptedAt < limitedForMs) {
        uncounted.set(nth, (uncounted.get(nth) ?? 0) + 1);
      }
      const isOver = await afterFailure(runner, job, job.attempt - (uncounted.get(nth) ?? 0), error);
      if (isOver) uncounted.delete(nth);
    }
  };

  const start = (job: Taken) => {
    const work = settle(job)
      .catch((error) => {
        log.error("inbox-unsettled", { listener: job.listener }, error);
        return giveBack(job);
      })
      .finally(() => {
        running.delete(work);
        loop.wake();
      });
    running.add(work);
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

class TriedTooOften extends OctemberError {
  override readonly name = "TriedTooOften";
  readonly code = "tried-too-often";
}

/** @returns whether it was given up. */
async function afterFailure(runner: JobRunner, job: Taken, tries: number, error: unknown): Promise<boolean> {
  const fields = { listener: job.listener, attempt: job.attempt };
  const reason = error instanceof OctemberError ? error.code : error instanceof Error ? error.name : "unknown";
  if (tries < maxTries && !(error instanceof OctemberError && !error.retryable)) {
    const asked = error instanceof SlackUnavailable ? error.retryAfterMs : undefined;
    runner.log.warn("job-retried", fields, error);
    await runner.inbox.retry(job, asked ?? backoffMs(Math.max(1, tries)), reason);
    return false;
  }
  runner.log.error("job-given-up", fields, error);
  try {
    await runner.onGivenUp(job, error);
  } catch (cause) {
    runner.log.warn("giving-up-unsaid", fields, cause);
  }
  await runner.inbox.giveUp(job, reason);
  return true;
}
