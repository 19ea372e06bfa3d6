import type { Log } from "../log.ts";
import { purgeDeparted } from "../steps/purge-departed.ts";
import type { Store } from "./open-store.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** Purges workspaces that the app left long enough ago: now, and every day. @returns what ends it */
export function purgeDaily(store: Store, log: Log, now: () => number): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const ending = new AbortController();
  const purge = async () => {
    try {
      const { purged } = await purgeDeparted({ ...store, restMs: 0 }, now(), () => ending.signal.aborted);
      for (const workspace of purged) log.info("purged", { workspace });
    } catch (error) {
      if (!ending.signal.aborted) log.error("not-purged", {}, error);
    }
  };
  const again = () => {
    running = running.then(purge);
  };
  again();
  const timer = setInterval(again, dayMs).unref();
  return async () => {
    ending.abort();
    clearInterval(timer);
    await running;
  };
}
