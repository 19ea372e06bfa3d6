import { sqliteChoices } from "../../../app/adapters/sqlite/choices.ts";
import { choicesContract } from "../../contract/choices.ts";
import { temporaryStore } from "./temporary-store.ts";

choicesContract(async () => {
  const db = temporaryStore();
  return [sqliteChoices(db), sqliteChoices(temporaryStore(db.file))];
});
