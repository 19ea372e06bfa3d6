import { sqliteChanges } from "../../../app/adapters/sqlite/changes.ts";
import { sqliteDeadLetters } from "../../../app/adapters/sqlite/dead-letters.ts";
import { sqliteTruth } from "../../../app/adapters/sqlite/truth.ts";
import { feed } from "../../../app/steps/run-changes.ts";
import { followingContract } from "../../contract/following.ts";
import { recordingLog } from "../../slack/recording-log.ts";
import { temporaryStore } from "./temporary-store.ts";

followingContract(async () => {
  const db = temporaryStore();
  let now = Date.UTC(2026, 10, 25);
  const changes = sqliteChanges(db, { clock: () => now });
  const { log } = recordingLog();
  return {
    truth: sqliteTruth(db),
    letters: sqliteDeadLetters(db, { clock: () => now }),
    async follow(consumer, enough = () => false) {
      do now += 60_000;
      while ((await feed({ changes, log }, consumer)) && !enough());
    },
  };
});
