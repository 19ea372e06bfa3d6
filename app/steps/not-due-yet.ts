import { OctemberError } from "../errors.ts";

/** A job that has to wait for its time: it isn't tried, and no try is counted. */
export class NotDueYet extends OctemberError {
  override readonly name = "NotDueYet";
  readonly code = "not-due-yet";
  override readonly retryable = true;
  readonly afterMs: number;

  constructor(afterMs: number) {
    super(`a job is due in ${afterMs} ms`);
    this.afterMs = afterMs;
  }
}
