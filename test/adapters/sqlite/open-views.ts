import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Database, openDatabase } from "../../../app/adapters/sqlite/database.ts";

/** A new file. It goes with the test. */
export function openViews(): Database {
  const folder = mkdtempSync(join(tmpdir(), "octember-views-"));
  const db = openDatabase(join(folder, "views.db"));
  onTestFinished(() => {
    db.close();
    rmSync(folder, { recursive: true });
  });
  return db;
}
