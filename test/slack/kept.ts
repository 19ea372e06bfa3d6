import { join } from "node:path";
import { folderPhotos } from "../../app/adapters/folder/photos.ts";
import { sqliteAsks } from "../../app/adapters/sqlite/asks.ts";
import { sqliteChanges } from "../../app/adapters/sqlite/changes.ts";
import { sqliteChoices } from "../../app/adapters/sqlite/choices.ts";
import { openDatabase } from "../../app/adapters/sqlite/database.ts";
import { sqliteDeadLetters } from "../../app/adapters/sqlite/dead-letters.ts";
import { sqliteDismissals } from "../../app/adapters/sqlite/dismissals.ts";
import { sqliteImports } from "../../app/adapters/sqlite/imports.ts";
import { sqliteInbox } from "../../app/adapters/sqlite/inbox.ts";
import { sqlitePhotoStatuses } from "../../app/adapters/sqlite/photo-statuses.ts";
import { sqliteReplies } from "../../app/adapters/sqlite/replies.ts";
import { sqliteSearchView } from "../../app/adapters/sqlite/search-view.ts";
import { sqliteTruth } from "../../app/adapters/sqlite/truth.ts";
import type { GraphView } from "../../app/ports/graph-view.ts";

export type Kept = ReturnType<typeof openKept>;

/** What a photo's way needs to be kept, on disk. The graph is not on its way, and may not be touched. */
export function openKept(folder: string) {
  const db = openDatabase(join(folder, "octember.sqlite"));
  const untouched = new Proxy({} as GraphView, {
    get() {
      throw new Error("the graph is not on a photo's way");
    },
  });
  return {
    db,
    truth: sqliteTruth(db),
    asks: sqliteAsks(db),
    dismissals: sqliteDismissals(db),
    changes: sqliteChanges(db),
    choices: sqliteChoices(db),
    deadLetters: sqliteDeadLetters(db),
    imports: sqliteImports(db),
    inbox: sqliteInbox(db),
    statuses: sqlitePhotoStatuses(db),
    replies: sqliteReplies(db),
    photos: folderPhotos(join(folder, "photos")),
    search: sqliteSearchView(db),
    graph: untouched,
    close: () => db.close(),
  };
}
