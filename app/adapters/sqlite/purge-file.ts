import type { Purgeable } from "../../ports/purge.ts";
import type { Database } from "./database.ts";

/** Rows that one transaction takes away: what else the process does goes on. */
const rowsAtOnce = 1_000;

/** Views are emptied by themselves, as their rows don't all name the workspace; who left is still known afterwards. */
const others: ReadonlySet<string> = new Set(["view_scope", "departure"]);

/** Every row of the file that names one of the workspaces. What is deleted is overwritten (`secure_delete`), also in the log beside it. */
export function purgeFile(db: Database): Purgeable {
  const tables = db
    .prepare(
      `select m.name as name from sqlite_master m join pragma_table_info(m.name) c
       where m.type = 'table' and c.name = 'workspace' order by m.name`,
    )
    .all<{ name: string }>()
    .filter(({ name }) => !others.has(name));
  const deletes = tables.map(({ name }) => {
    const keys = keyOf(db, name);
    return db.prepare(
      `delete from ${name} where (${keys}) in (select ${keys} from ${name} where workspace = ? limit ${rowsAtOnce})`,
    );
  });

  return {
    async purge(workspaces) {
      for (const workspace of workspaces)
        for (const each of deletes)
          while (db.transaction(() => each.run(workspace)) === rowsAtOnce) await new Promise(setImmediate);
      db.prepare("pragma wal_checkpoint(truncate)").get();
      return undefined;
    },
  };
}

/** The columns of a table's primary key. */
function keyOf(db: Database, table: string): string {
  const columns = db
    .prepare(`select name from pragma_table_info('${table}') where pk > 0 order by pk`)
    .all<{ name: string }>();
  return columns.map(({ name }) => name).join(", ");
}
