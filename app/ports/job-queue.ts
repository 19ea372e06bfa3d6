import type { Inbox, Taken } from "./inbox.ts";

/** How a job that was taken ends. */
export interface JobEnds extends Pick<Inbox, "giveUp"> {
  done(job: Taken): Promise<void>;

  /**
   * Tries it again later; its lane waits for it.
   * @param counts false: this try said nothing about the job (Slack put it off), and its next one has the same number.
   */
  retry(job: Taken, afterMs: number, reason: string, counts?: boolean): Promise<void>;
}

/** The inbox as the program that pulls its jobs sees it; where the engine hands them out by itself there is none. */
export interface JobQueue extends JobEnds {
  /** Due jobs, oldest first, at most one a lane, none that is taken already. What was taken by a process that died is taken again. */
  take(limit: number): Promise<readonly Taken[]>;

  /** When the next job is due (milliseconds since 1970), if there is one. */
  dueAt(): Promise<number | undefined>;
}
