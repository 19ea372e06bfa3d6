import { sqliteDepartures } from "../../../app/adapters/sqlite/departures.ts";
import { departuresContract } from "../../contract/departures.ts";
import { temporaryStore } from "./temporary-store.ts";

departuresContract(async () => {
  const db = temporaryStore();
  return [sqliteDepartures(db), sqliteDepartures(db)];
});
