import { sqliteImports } from "../../../app/adapters/sqlite/imports.ts";
import { importsContract } from "../../contract/imports.ts";
import { temporaryStore } from "./temporary-store.ts";

importsContract(async () => {
  const db = temporaryStore();
  return [sqliteImports(db), sqliteImports(temporaryStore(db.file))];
});
