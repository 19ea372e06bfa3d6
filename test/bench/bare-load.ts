import { type Database, openDatabase } from "../../app/adapters/sqlite/database.ts";
import { token } from "../../app/adapters/sqlite/match-keys.ts";
import { searchEntryOfCluster } from "../../app/find/entry.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import type { Store } from "../../app/local/open-store.ts";
import type { Cluster } from "../../app/ports/truth.ts";

type Rows = readonly (readonly (string | number | null)[])[];

const atOnce = 500;

/** The rows that an import wrote, by table; `?1` is the workspace, `?2` are the ids of clusters. */
const tables: readonly (readonly [table: string, select: string])[] = [
  ["cluster", "from cluster where workspace = ?1 and id in (select value from json_each(?2))"],
  ["fact", "from fact where workspace = ?1 and cluster in (select value from json_each(?2))"],
  ["card", "from card where workspace = ?1 and cluster in (select value from json_each(?2))"],
  ["identity", "from identity where workspace = ?1 and cluster in (select value from json_each(?2))"],
  ["feed", "from feed where workspace = ?1 and cluster in (select value from json_each(?2))"],
  [
    "imported",
    "from imported where workspace = ?1 and card in (select id from card where workspace = ?1 and cluster in (select value from json_each(?2)))",
  ],
  [
    "search_document",
    "from search_document where scope in (select id from view_scope where workspace = ?1) and cluster in (select value from json_each(?2))",
  ],
  [
    "graph_tie",
    "from graph_tie where scope in (select id from view_scope where workspace = ?1) and cluster in (select value from json_each(?2))",
  ],
  [
    "view_cluster",
    "from view_cluster where scope in (select id from view_scope where workspace = ?1) and cluster in (select value from json_each(?2))",
  ],
];

/**
 * Loads the very rows of a store into an empty file with the same schema, as plain inserts, 500 people in a synced commit.
 * @returns how long the inserts took, in milliseconds: reading the rows doesn't count.
 */
export async function bareLoad(store: Store, workspace: WorkspaceId, file: string): Promise<number> {
  // By card: an import's rows are found by it.
  store.db.exec("create index if not exists bench_imported on imported (workspace, card)");
  const target = openDatabase(file);
  const scope = store.db
    .prepare("select id from view_scope where view = 'search' and workspace = ? and state = 'live'")
    .get<{ id: number }>(workspace)?.id;
  const inserts = insertsInto(target);
  let took = 0;
  let after: Cluster["id"] | undefined;
  for (;;) {
    const clusters = await store.truth.page(workspace, after, atOnce);
    if (clusters.length === 0) break;
    const rows = rowsOf(store.db, workspace, clusters, scope ?? 0);
    const started = performance.now();
    target.transaction(() => {
      for (const [table, all] of rows) for (const row of all) inserts.get(table)?.run(...row);
    });
    took += performance.now() - started;
    after = clusters.at(-1)?.id;
  }
  target.close();
  return took;
}

function insertsInto(db: Database) {
  const columns = (table: string) => db.prepare(`select name from pragma_table_info('${table}')`).all().length;
  const plain = tables.map(([table]) => {
    const places = Array.from({ length: columns(table) }, () => "?").join(", ");
    return [table, db.prepare(`insert into ${table} values (${places})`)] as const;
  });
  return new Map([...plain, ["search_key", db.prepare("insert into search_key (rowid, keys) values (?, ?)")] as const]);
}

function rowsOf(db: Database, workspace: WorkspaceId, clusters: readonly Cluster[], scope: number): Map<string, Rows> {
  const ids = JSON.stringify(clusters.map(({ id }) => id));
  const rows = new Map<string, Rows>(
    tables.map(([table, select]) => {
      const found = db.prepare(`select * ${select}`).all<Record<string, string | number | null>>(workspace, ids);
      return [table, found.map((row) => Object.values(row))];
    }),
  );
  const documents = new Map(
    clusters
      .map(searchEntryOfCluster)
      .flatMap((entry) => (entry.state === "live" ? entry.documents : []))
      .map((one) => [`${one.person} ${one.audience}`, one.keys]),
  );
  const keys = (rows.get("search_document") ?? []).map(([id, , , audience, person]) => {
    const text = (documents.get(`${person} ${audience}`) ?? []).map((key) => token(scope, key)).join(" ");
    return [id ?? null, text];
  });
  return rows.set("search_key", keys);
}
