import { OctemberError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { Taken } from "../ports/inbox.ts";
import type { JobQueue } from "../ports/job-queue.ts";
import { SlackUnavailable } from "../ports/speak.ts";
import { backoffMs, backoffSince, maxTries } from "./backoff.ts";
import { NotDueYet } from "./not-due-yet.ts";

export interface JobWorker {
  /** Does a job; has to bear it being done again. */
  readonly work: (job: Taken) => Promise<void>;
  /** Tells whoever waits that it won't be done. */
  readonly onGivenUp: (job: Taken, error: unknown) => Promise<void>;
  /** Whether a member sits and waits for it, who has to hear soon that it won't be done. By default nobody does. */
  readonly isAwaited?: (job: Taken) => boolean;
  readonly now: () => number;
  readonly log: Log;
}

/** What is to become of a job that was tried. */
type JobOutcome =
  | { readonly kind: "done" }
  /** `counts`: whether the try says anything about the job; one that Slack put off doesn't, nor one that met a stopped engine. */
  | { readonly kind: "retry"; readonly afterMs: number; readonly reason: string; readonly counts: boolean }
  /** Whoever waits was told. */
  | { readonly kind: "given-up"; readonly reason: string };

/** How long tries that Slack put off are not counted. */
const limitedForMs = 60 * 60_000;
/** How long those aren't that found something stopped, full or throttled, of jobs that nobody sits and waits for. */
const stoppedForMs = 24 * 60 * 60_000;

/** Tries a job once, however it came. Never throws. */
export async function workJob(worker: JobWorker, job: Taken): Promise<JobOutcome> {
  const { log, now } = worker;
  try {
    if (job.attempt > maxTries) throw new TriedTooOften("the program ended at each try");
    await worker.work(job);
    log.debug("job-done", { listener: job.listener, attempt: job.attempt, ms: now() - job.acceptedAt });
    return { kind: "done" };
  } catch (error) {
    if (error instanceof NotDueYet) return { kind: "retry", afterMs: error.afterMs, reason: error.code, counts: false };
    return afterFailure(worker, job, now() - job.acceptedAt < uncountedFor(worker, job, error), error);
  }
}

/** Milliseconds since a job was accepted within which a try that failed so says nothing about it. */
function uncountedFor({ isAwaited = () => false }: JobWorker, job: Taken, error: unknown): number {
  if (!(error instanceof OctemberError) || !error.retryable) return 0;
  if (!isAwaited(job)) return stoppedForMs;
  return error instanceof SlackUnavailable && error.retryAfterMs !== undefined ? limitedForMs : 0;
}

/** Tells whoever gave the job what becomes of it. */
export async function settleJob(
  queue: Pick<JobQueue, "done" | "retry" | "giveUp">,
  job: Taken,
  outcome: JobOutcome,
): Promise<void> {
  if (outcome.kind === "done") await queue.done(job);
  else if (outcome.kind === "retry") await queue.retry(job, outcome.afterMs, outcome.reason, outcome.counts);
  else await queue.giveUp(job, outcome.reason);
}

class TriedTooOften extends OctemberError {
  override readonly name = "TriedTooOften";
  readonly code = "tried-too-often";
}

async function afterFailure(
  { log, now, onGivenUp }: JobWorker,
  job: Taken,
  isUncounted: boolean,
  error: unknown,
): Promise<JobOutcome> {
  const counts = !isUncounted;
  const tries = counts ? job.attempt : job.attempt - 1;
  const fields = { listener: job.listener, attempt: job.attempt };
  const reason = error instanceof OctemberError ? error.code : error instanceof Error ? error.name : "unknown";
  if (tries < maxTries && !(error instanceof OctemberError && !error.retryable)) {
    const asked = error instanceof SlackUnavailable ? error.retryAfterMs : undefined;
    log.warn("job-retried", fields, error);
    const afterMs = asked ?? (counts ? backoffMs(Math.max(1, tries)) : backoffSince(now() - job.acceptedAt));
    return { kind: "retry", afterMs, reason, counts };
  }
  log.error("job-given-up", fields, error);
  try {
    await onGivenUp(job, error);
  } catch (cause) {
    log.warn("giving-up-unsaid", fields, cause);
  }
  return { kind: "given-up", reason };
}
