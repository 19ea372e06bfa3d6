import type { Choices, Chosen } from "../../ports/choices.ts";
import type { Database } from "./database.ts";

export function sqliteChoices(db: Database): Choices {
  const find = db.prepare("select body from choices where workspace = ?");
  const put = db.prepare(
    "insert into choices (workspace, body) values (?, ?) on conflict do update set body = excluded.body",
  );
  const read = (workspace: string): Chosen => {
    const row = find.get<{ body: string }>(workspace);
    return row === undefined ? {} : (JSON.parse(row.body) as Chosen);
  };
  return {
    async of(workspace) {
      return read(workspace);
    },
    async choose(workspace, change) {
      return db.transaction(() => {
        const given = Object.entries(change).filter(([, value]) => value !== undefined);
        const all = Object.entries({ ...read(workspace), ...Object.fromEntries(given) });
        const chosen = Object.fromEntries(all.filter(([, value]) => value !== null)) as Chosen;
        put.run(workspace, JSON.stringify(chosen));
        return chosen;
      });
    },
  };
}
