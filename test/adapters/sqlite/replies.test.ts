import { sqliteReplies } from "../../../app/adapters/sqlite/replies.ts";
import { repliesContract } from "../../contract/replies.ts";
import { temporaryStore } from "./temporary-store.ts";

repliesContract(async () => {
  const db = temporaryStore();
  return [sqliteReplies(db), sqliteReplies(temporaryStore(db.file))];
});
