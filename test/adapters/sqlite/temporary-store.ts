import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Database, openDatabase } from "../../../app/adapters/sqlite/database.ts";

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "octember-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty store that is closed and gone after the test. */
export function temporaryStore(file = join(temporaryFolder(), "octember.sqlite")): Database {
  const db = openDatabase(file, { busyMs: 2000 });
  onTestFinished(() => db.close());
  return db;
}
