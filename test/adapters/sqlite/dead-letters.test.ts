import { sqliteChanges } from "../../../app/adapters/sqlite/changes.ts";
import { sqliteDeadLetters } from "../../../app/adapters/sqlite/dead-letters.ts";
import { sqliteTruth } from "../../../app/adapters/sqlite/truth.ts";
import { cardId, cardRead } from "../../contacts/facts-for-tests.ts";
import { deadLettersContract } from "../../contract/dead-letters.ts";
import { temporaryStore } from "./temporary-store.ts";

deadLettersContract(async () => {
  const db = temporaryStore();
  const [truth, changes] = [sqliteTruth(db), sqliteChanges(db)];
  return {
    letters: sqliteDeadLetters(db),
    reopen: () => sqliteDeadLetters(temporaryStore(db.file)),
    async setAside(workspace, consumer, n, reason) {
      const version = (await truth.read(workspace, cardId(n)))?.version ?? 0;
      const facts = [cardRead(n, {}, { reading: version + 1 })];
      await truth.append(workspace, { into: { id: cardId(n), version }, absorb: [], facts, identities: [] });
      for (const name of ["search", "graph"]) {
        for (const record of await changes.next(name, 10)) {
          const isMeant = name === consumer && record.workspace === workspace && record.snapshot.cluster === cardId(n);
          await changes.settle(name, record, isMeant ? { kind: "dead", reason } : { kind: "done" });
        }
      }
    },
    subject: cardId,
    cameAgain: async (workspace, consumer) =>
      (await changes.next(consumer, 10))
        .filter((record) => record.workspace === workspace)
        .map(({ snapshot }) => snapshot.cluster),
  };
});
