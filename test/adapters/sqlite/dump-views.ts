import type { Database } from "../../../app/adapters/sqlite/database.ts";

/** Everything that the visible views hold, sorted, without the numbers that only SQLite sees. */
export function dumpViews(db: Database): string[] {
  db.exec("create virtual table if not exists temp.search_terms using fts5vocab(main, search_key, instance)");
  const lines = [
    `select 'key ' || s.workspace || ' ' || d.cluster || ' ' || d.person || ' ' || d.audience || ' ' || substr(t.term, instr(t.term, '_') + 1) as line
     from temp.search_terms t join search_document d on d.id = t.doc join view_scope s on s.id = d.scope where s.state = 'live'`,
    `select 'tie ' || s.workspace || ' ' || t.cluster || ' ' || t.person || ' ' || kind || ' ' || node || ' ' || audience || ' ' || weight || ' ' || first || ' ' || last as line
     from graph_tie t join view_scope s on s.id = t.scope where s.state = 'live'`,
    `select view || ' ' || s.workspace || ' ' || c.cluster || ' ' || c.version || ' ' || gone as line
     from view_cluster c join view_scope s on s.id = c.scope where s.state = 'live'`,
  ].flatMap((sql) => db.prepare(sql).all<{ line: string }>());
  return lines.map(({ line }) => line).sort();
}

/** Rows of views that are no longer, or not yet, visible. */
export function leftOver(db: Database): number {
  const count = (sql: string) => db.prepare(sql).get<{ count: number }>()?.count ?? 0;
  const unseen = "scope not in (select id from view_scope where state = 'live')";
  return (
    count(`select count(*) as count from search_document where ${unseen}`) +
    count(`select count(*) as count from graph_tie where ${unseen}`) +
    count(`select count(*) as count from view_cluster where ${unseen}`) +
    count("select count(*) as count from view_scope where state <> 'live'")
  );
}
