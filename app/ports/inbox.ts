import type { WorkspaceId } from "../ids.ts";

/** Something to be done, as its listener's `ack` half decided it. */
export interface Job {
  readonly workspace: WorkspaceId;
  /** The same for every delivery of the same thing. */
  readonly key: string;
  /** Who does it: the name of a listener. */
  readonly listener: string;
  /** Jobs of one lane run one after the other, in the order they came in; others run side by side. */
  readonly lane: string;
  /** Plain JSON. */
  readonly input: unknown;
}

export interface Taken extends Job {
  /** 1 at the first try. */
  readonly attempt: number;
  /** When it was accepted, in milliseconds since 1970. */
  readonly acceptedAt: number;
}

export interface GivenUp extends Taken {
  readonly reason: string;
  readonly at: number;
}

/** What Slack was promised: it is on disk when `accept` returns. */
export interface Inbox {
  /** @returns false if this key was accepted before. Durable on return: it survives a power cut. */
  accept(job: Job): Promise<boolean>;

  /** Due jobs, oldest first, at most one a lane, none that is taken already. What was taken by a process that died is taken again. */
  take(limit: number): Promise<readonly Taken[]>;

  done(job: Taken): Promise<void>;

  /** Tries it again later; its lane waits for it. */
  retry(job: Taken, afterMs: number, reason: string): Promise<void>;

  /** Sets it aside for `doctor` and `redrive`; its lane goes on. */
  giveUp(job: Taken, reason: string): Promise<void>;

  /** What was given up, newest first. */
  givenUp(workspace: WorkspaceId | undefined, limit: number): Promise<readonly GivenUp[]>;

  /** Makes a job that was given up due now, as if it had never been tried; in its lane's order. @returns false if it isn't given up (any longer) */
  again(job: Pick<GivenUp, "workspace" | "key">): Promise<boolean>;

  /** When the next job is due (milliseconds since 1970), if there is one. */
  dueAt(): Promise<number | undefined>;
}
