import { sqliteDismissals } from "../../../app/adapters/sqlite/dismissals.ts";
import { dismissalsContract } from "../../contract/dismissals.ts";
import { temporaryStore } from "./temporary-store.ts";

dismissalsContract(async () => {
  const db = temporaryStore();
  return [sqliteDismissals(db), sqliteDismissals(temporaryStore(db.file))];
});
