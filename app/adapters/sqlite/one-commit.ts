import { StoreError } from "../store-errors.ts";
import type { Database } from "./database.ts";

interface Waiting {
  readonly work: () => void;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Writes that are asked for in one turn of the event loop share one transaction: a commit costs a sync of the disk. One that throws
 * fails alone, with nothing of it written; where the store itself fails, all of them do.
 */
export function oneCommit(db: Database): <T>(work: () => T) => Promise<T> {
  let waiting: Waiting[] = [];

  function flush(): void {
    const all = waiting;
    waiting = [];
    const failed = new Map<Waiting, unknown>();
    try {
      doAll(all, failed);
    } catch (thrown) {
      for (const { reject } of all) reject(thrown);
      return;
    }
    for (const one of all) {
      if (failed.has(one)) one.reject(failed.get(one));
      else one.resolve();
    }
  }

  /** Seldom does one fail: only then is each done as a part by itself. */
  function doAll(all: readonly Waiting[], failed: Map<Waiting, unknown>): void {
    try {
      db.transaction(() => {
        for (const { work } of all) work();
      });
    } catch (thrown) {
      if (thrown instanceof StoreError) throw thrown;
      db.transaction(() => {
        for (const one of all) attempt(one, failed);
      });
    }
  }

  function attempt(one: Waiting, failed: Map<Waiting, unknown>): void {
    try {
      db.part(one.work);
    } catch (thrown) {
      if (thrown instanceof StoreError) throw thrown;
      failed.set(one, thrown);
    }
  }

  return <T>(work: () => T) =>
    new Promise<T>((resolve, reject) => {
      let result: T;
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({
        work: () => {
          result = work();
        },
        resolve: () => resolve(result),
        reject,
      });
    });
}
