import type { Database } from "./database.ts";

interface Waiting {
  readonly work: () => void;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** Writes that are asked for in one turn of the event loop share one transaction: a commit costs a sync of the disk. */
export function oneCommit(db: Database): (work: () => void) => Promise<void> {
  let waiting: Waiting[] = [];

  function flush(): void {
    const all = waiting;
    waiting = [];
    try {
      db.transaction(() => {
        for (const { work } of all) work();
      });
    } catch (thrown) {
      for (const { reject } of all) reject(thrown);
      return;
    }
    for (const { resolve } of all) resolve();
  }

  return (work) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ work, resolve, reject });
    });
}
