import type { WorkspaceId } from "../ids.ts";
import type { GivenUp, Job } from "./inbox.ts";

/** A job as its message carries it. */
export interface SentJob extends Job {
  /** 1 at first; rises each time that it is sent again after it was given up. */
  readonly generation: number;
  /** In milliseconds since 1970. */
  readonly acceptedAt: number;
}

/** Which message of which job. */
export type JobRef = Pick<SentJob, "workspace" | "key" | "generation">;

/**
 * What is known of each job by its key, beside a queue that forgets whom it has seen: whether it was accepted and sent, how often it was
 * tried, and how it ended. Bears being told anything twice, and being stopped between any two calls.
 */
export interface InboxKeys {
  /** Makes a job known. `sent`: it was known before, and its message is in the queue or was. */
  open(job: Job, at: number): Promise<{ readonly job: SentJob; readonly sent: boolean }>;

  /** Its message is in the queue. @returns whether it is this call that made it known. */
  sent(ref: JobRef): Promise<boolean>;

  /** Another try begins. @returns its number, from 1; `undefined`: nothing is to be done, as it is over, or its message an old one. */
  begin(ref: JobRef): Promise<number | undefined>;

  /** The try that began last counts no more. */
  uncount(ref: JobRef): Promise<void>;

  done(ref: JobRef): Promise<void>;

  /** Keeps it, unless it is over already. @returns the number of its tries; `undefined` if it was over. */
  giveUp(job: SentJob, reason: string, at: number): Promise<number | undefined>;

  /** What was given up, newest first. */
  givenUp(workspace: WorkspaceId | undefined, limit: number): Promise<readonly GivenUp[]>;

  /** Opens a job that was given up, as the next generation. It counts as given up until `sent` or `begin`. `undefined`: it isn't given up. */
  reopen(job: Pick<Job, "workspace" | "key">): Promise<SentJob | undefined>;

  /** Drops what is kept of a job that was given up; its key stays. Nothing happens if it isn't given up. */
  forget(job: Pick<Job, "workspace" | "key">): Promise<void>;
}
