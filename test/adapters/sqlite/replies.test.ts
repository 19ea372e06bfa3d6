import { sqliteReplies } from "../../../app/adapters/sqlite/replies.ts";
import { repliesContract } from "../../contract/replies.ts";
import { temporaryStore } from "./temporary-store.ts";

repliesContract(async (clock) => {
  const db = temporaryStore();
  return [sqliteReplies(db, clock), sqliteReplies(temporaryStore(db.file), clock)];
});
