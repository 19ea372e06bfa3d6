/** The base of every error that Octember throws on purpose. What people read about it is in `words/`. */
export abstract class OctemberError extends Error {
  /** Stable, for logs and for the words that a person reads. */
  abstract readonly code: string;
  /** Whether doing the same again may succeed. */
  readonly retryable: boolean = false;
}

/** Somebody else wrote first: read again, then decide again. */
export class Conflict extends OctemberError {
  override readonly name = "Conflict";
  readonly code = "conflict";
  override readonly retryable = true;
}

/** What was to be written belongs to somebody who was erased. */
export class Erased extends OctemberError {
  override readonly name = "Erased";
  readonly code = "erased";
}
