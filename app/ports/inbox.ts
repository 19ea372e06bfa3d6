import { OctemberError } from "../errors.ts";
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
  /** What its inbox knows this delivery of it by, where it needs to; opaque to all others. */
  readonly receipt?: string;
  /** 1 at the first try. */
  readonly attempt: number;
  /** When it was accepted, in milliseconds since 1970. */
  readonly acceptedAt: number;
}

export interface GivenUp extends Taken {
  readonly reason: string;
  readonly at: number;
}

/** What Slack was promised: whatever gives its jobs to those who do them, it is durable when `accept` returns. */
export interface Inbox {
  /**
   * @returns false if this key was accepted before. Durable on return: it survives a power cut.
   * @throws JobTooLarge
   */
  accept(job: Job): Promise<boolean>;

  /** Sets it aside for `doctor` and `redrive`; its lane goes on. */
  giveUp(job: Taken, reason: string): Promise<void>;

  /** What was given up, newest first. */
  givenUp(workspace: WorkspaceId | undefined, limit: number): Promise<readonly GivenUp[]>;

  /** Makes a job that was given up due now, as if it had never been tried. @returns false if it isn't given up (any longer) */
  again(job: Pick<GivenUp, "workspace" | "key">): Promise<boolean>;

  /** Drops what a job that was given up holds: it is listed no longer and can't be repeated. Nothing happens if it isn't given up. */
  forget(job: Pick<GivenUp, "workspace" | "key">): Promise<void>;
}

/** More than an inbox can keep: accepting it again won't help. */
export class JobTooLarge extends OctemberError {
  override readonly name = "JobTooLarge";
  readonly code = "job-too-large";

  constructor(listener: string, bytes: number, most: number) {
    super(`a job for "${listener}" has ${bytes} bytes, more than ${most}`);
  }
}
