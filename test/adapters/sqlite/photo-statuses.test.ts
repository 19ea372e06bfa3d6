import { sqlitePhotoStatuses } from "../../../app/adapters/sqlite/photo-statuses.ts";
import { photoStatusesContract } from "../../contract/photo-status.ts";
import { temporaryStore } from "./temporary-store.ts";

photoStatusesContract(async () => {
  const db = temporaryStore();
  return [sqlitePhotoStatuses(db), sqlitePhotoStatuses(temporaryStore(db.file))];
});
