import type { Database } from "./database.ts";

/** Small enough that what else the process does goes on. */
const pagesAtOnce = 100;

/**
 * FTS5 leaves the keys of deleted rows in its segments until these are merged: after an erasing they are, a step at a time, and the log
 * that holds older copies of their pages is begun anew.
 */
export async function overwriteDeletedKeys(db: Database): Promise<void> {
  const merge = db.prepare("insert into search_key (search_key, rank) values ('merge', ?)");
  const changed = db.prepare("select total_changes() as n");
  const changes = () => changed.get<{ n: number }>()?.n ?? 0;
  // A negative number begins anew with all segments.
  for (let pages = -pagesAtOnce; ; pages = pagesAtOnce) {
    const before = changes();
    merge.run(pages);
    if (changes() - before < 2) break;
    await new Promise(setImmediate);
  }
  db.prepare("pragma wal_checkpoint(truncate)").get();
}
