/** Everything that changed, written down by the hour, for good: only erasing reaches into it, by the keys that it is sealed with. */
export interface Archive {
  /** What was written in an hour (UTC, `2026-11-26T09`), in a stable order. */
  objectsOf(hour: string): AsyncIterable<string>;

  linesOf(object: string): AsyncIterable<string>;
}

/** For what its own writer could not write. */
export interface ArchiveWriter {
  /** Writes lines into an hour (UTC, `2026-11-26T09`), under a name: written again, they take their own place. */
  write(hour: string, name: string, lines: readonly string[]): Promise<void>;
}
