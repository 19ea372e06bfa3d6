import { join } from "node:path";
import { folderPhotos } from "../adapters/folder/photos.ts";
import { purgeFolders } from "../adapters/folder/purge-photos.ts";
import { sqliteAsks } from "../adapters/sqlite/asks.ts";
import { sqliteChanges } from "../adapters/sqlite/changes.ts";
import { sqliteChoices } from "../adapters/sqlite/choices.ts";
import { sqliteDailyBudget } from "../adapters/sqlite/daily-budget.ts";
import { type Database, openDatabase } from "../adapters/sqlite/database.ts";
import { sqliteDeadLetters } from "../adapters/sqlite/dead-letters.ts";
import { sqliteDepartures } from "../adapters/sqlite/departures.ts";
import { sqliteDirectory } from "../adapters/sqlite/directory.ts";
import { sqliteDismissals } from "../adapters/sqlite/dismissals.ts";
import { sqliteGraphView } from "../adapters/sqlite/graph-view.ts";
import { sqliteImports } from "../adapters/sqlite/imports.ts";
import { sqliteInbox } from "../adapters/sqlite/inbox.ts";
import { sqlitePhotoStatuses } from "../adapters/sqlite/photo-statuses.ts";
import { purgeFile } from "../adapters/sqlite/purge-file.ts";
import { sqliteReplies } from "../adapters/sqlite/replies.ts";
import { sqliteSearchView } from "../adapters/sqlite/search-view.ts";
import { sqliteTruth } from "../adapters/sqlite/truth.ts";
import { keysVersion } from "../find/keys-version.ts";
import { purgeableView } from "../steps/purge-departed.ts";
import { eraseKeyIn } from "./erase-key.ts";

/** Everything that is kept on one machine: one SQLite file, and a folder of photos beside it. */
export type Store = ReturnType<typeof openStore>;

/** @throws what `openDatabase` throws */
export function openStore(folder: string) {
  const db: Database = openDatabase(join(folder, "octember.sqlite"));
  const [search, graph] = [sqliteSearchView(db, keysVersion), sqliteGraphView(db)];
  const choices = sqliteChoices(db);
  return {
    db,
    choices,
    budget: sqliteDailyBudget(db, { photosADay: async (workspace) => (await choices.of(workspace)).photosADay }),
    truth: sqliteTruth(db, { eraseKey: eraseKeyIn(folder) }),
    asks: sqliteAsks(db),
    dismissals: sqliteDismissals(db),
    changes: sqliteChanges(db),
    deadLetters: sqliteDeadLetters(db),
    imports: sqliteImports(db),
    inbox: sqliteInbox(db),
    statuses: sqlitePhotoStatuses(db),
    replies: sqliteReplies(db),
    search,
    graph,
    photos: folderPhotos(join(folder, "photos")),
    remembered: sqliteDirectory(db),
    departures: sqliteDepartures(db),
    /** What `Departures` may have emptied, in that order. */
    places: [purgeFile(db), purgeFolders(join(folder, "photos")), purgeableView(search), purgeableView(graph)],
    close: () => db.close(),
  };
}
