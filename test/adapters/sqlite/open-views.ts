import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Database, openDatabase } from "../../../app/adapters/sqlite/database.ts";
import { graphViewSchema } from "../../../app/adapters/sqlite/graph-view.ts";
import { searchViewSchema } from "../../../app/adapters/sqlite/search-view.ts";

/** A new file that has the views' tables only. It goes with the test. */
export function openViews(): Database {
  const folder = mkdtempSync(join(tmpdir(), "octember-views-"));
  const db = openDatabase(join(folder, "views.db"), { migrations: [searchViewSchema, graphViewSchema] });
  onTestFinished(() => {
    db.close();
    rmSync(folder, { recursive: true });
  });
  return db;
}
