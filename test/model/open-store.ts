import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqliteAsks } from "../../app/adapters/sqlite/asks.ts";
import { sqliteChanges } from "../../app/adapters/sqlite/changes.ts";
import { type Database, openDatabase } from "../../app/adapters/sqlite/database.ts";
import { sqliteDismissals } from "../../app/adapters/sqlite/dismissals.ts";
import { sqliteGraphView } from "../../app/adapters/sqlite/graph-view.ts";
import { sqliteSearchView } from "../../app/adapters/sqlite/search-view.ts";
import { sqliteTruth } from "../../app/adapters/sqlite/truth.ts";
import type { Asks } from "../../app/ports/asks.ts";
import type { Changes } from "../../app/ports/changes.ts";
import type { Dismissals } from "../../app/ports/dismissals.ts";
import type { GraphView } from "../../app/ports/graph-view.ts";
import type { SearchView } from "../../app/ports/search-view.ts";
import type { Truth } from "../../app/ports/truth.ts";

/** A real store: truth, its feed and both views in one file. */
export interface Store {
  readonly db: Database;
  readonly truth: Truth;
  readonly asks: Asks;
  readonly dismissals: Dismissals;
  readonly changes: Changes;
  readonly search: SearchView;
  readonly graph: GraphView;
  /** As if it had just been made. */
  readonly empty: () => void;
  readonly close: () => void;
}

/** In a new folder. Nothing is synced to disk: these tests kill nobody, and make thousands of commits a second. */
export function openStore(): Store {
  const folder = mkdtempSync(join(tmpdir(), "octember-model-"));
  const db = openDatabase(join(folder, "octember.sqlite"));
  db.exec("pragma synchronous = off; pragma temp_store = memory");
  const tables = db
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'search_key%' and name not like 'sqlite%'",
    )
    .all<{ name: string }>()
    .map(({ name }) => `delete from ${name};`)
    .join(" ");
  return {
    db,
    truth: sqliteTruth(db),
    asks: sqliteAsks(db),
    dismissals: sqliteDismissals(db),
    changes: sqliteChanges(db),
    search: sqliteSearchView(db),
    graph: sqliteGraphView(db),
    empty: () => db.exec(`begin; ${tables} insert into search_key (search_key) values ('delete-all'); commit`),
    close: () => {
      db.close();
      rmSync(folder, { recursive: true });
    },
  };
}
