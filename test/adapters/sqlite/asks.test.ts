import { sqliteAsks } from "../../../app/adapters/sqlite/asks.ts";
import { asksContract } from "../../contract/asks.ts";
import { temporaryStore } from "./temporary-store.ts";

asksContract(async () => {
  const db = temporaryStore();
  return [sqliteAsks(db), sqliteAsks(temporaryStore(db.file))];
});
