import type { Database } from "../../../app/adapters/sqlite/database.ts";

/** Everything that the truth holds, sorted; without versions and sequences, which tell how it came there. */
export function dumpTruth(db: Database): Readonly<Record<string, readonly unknown[]>> {
  return {
    clusters: db.prepare("select workspace, id from cluster where into_cluster is null order by workspace, id").all(),
    facts: db.prepare("select workspace, cluster, id, body from fact order by workspace, cluster, id").all(),
    cards: db.prepare("select workspace, id, cluster from card order by workspace, id").all(),
    identities: db.prepare("select workspace, value, cluster from identity order by workspace, value").all(),
    live: db
      .prepare(
        "select f.workspace, f.cluster from feed f join cluster c on c.workspace = f.workspace and c.id = f.cluster where c.into_cluster is null order by 1, 2",
      )
      .all(),
  };
}
