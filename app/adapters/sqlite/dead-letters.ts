import type { DeadLetters, DeadRecord } from "../../ports/dead-letters.ts";
import type { ChangesOptions } from "./changes.ts";
import type { Database } from "./database.ts";

/** Those records of the feed that consumers settled as dead. A later change of the cluster takes one's place as soon as it is pulled. */
export function sqliteDeadLetters(db: Database, { clock = Date.now }: ChangesOptions = {}): DeadLetters {
  const columns = "consumer, workspace, cluster as subject, cast(sequence as text) as id, reason";
  const ofOne = db.prepare(`select ${columns} from pending where dead = 1 and workspace = ? order by sequence limit ?`);
  const ofAll = db.prepare(`select ${columns} from pending where dead = 1 order by sequence limit ?`);
  const revive = db.prepare(`update pending set dead = 0, reason = null, tries = 0, due_at = ?
    where consumer = ? and workspace = ? and cluster = ? and sequence = ? and dead = 1`);
  return {
    async list(workspace, limit) {
      return workspace === undefined ? ofAll.all<DeadRecord>(limit) : ofOne.all<DeadRecord>(workspace, limit);
    },
    async again({ consumer, workspace, subject, id }) {
      return revive.run(clock(), consumer, workspace, subject, Number(id)) > 0;
    },
  };
}
