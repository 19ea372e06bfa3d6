import type { Fact } from "../../contacts/facts.ts";
import type { CardId, ClusterId, WorkspaceId } from "../../ids.ts";
import type { Cluster, Snapshot } from "../../ports/truth.ts";
import type { Database } from "./database.ts";

/** How clusters are read, for the truth and for its feed. */
export function readClusters(db: Database) {
  const withFacts = db.prepare(
    `select cluster.id, cluster.version, cluster.into_cluster as gone, fact.body from json_each(?2) as wanted
     cross join cluster on cluster.workspace = ?1 and cluster.id = wanted.value
     left join fact on fact.workspace = ?1 and fact.cluster = cluster.id and cluster.into_cluster is null
     order by wanted.key, fact.id`,
  );
  // One statement for all: of many small ones, the driver's own time would be the most.
  const held = db.prepare(
    `select fact.cluster as id, cluster.version, fact.body from json_each(?2) as wanted
     cross join card on card.workspace = ?1 and card.id = wanted.value
     cross join cluster on cluster.workspace = ?1 and cluster.id = card.cluster
     cross join fact on fact.workspace = ?1 and fact.cluster = card.cluster
     where cluster.into_cluster is null order by wanted.key, fact.id`,
  );

  /** As they are now, by id; unknown ones are left out. */
  function snapshots(workspace: WorkspaceId, ids: readonly ClusterId[]): ReadonlyMap<ClusterId, Snapshot> {
    const found = new Map<ClusterId, { row: SnapshotRow; facts: Fact[] }>();
    for (const row of withFacts.all<SnapshotRow>(workspace, JSON.stringify(ids))) {
      const known = found.get(row.id) ?? { row, facts: [] };
      if (row.body !== null) known.facts.push(JSON.parse(row.body) as Fact);
      found.set(row.id, known);
    }
    return new Map([...found].map(([id, { row, facts }]) => [id, snapshotOf(row, facts)]));
  }

  return {
    snapshots,
    /** The live ones of these, in their order. */
    byIds(workspace: WorkspaceId, ids: readonly ClusterId[]): readonly Cluster[] {
      const found = snapshots(workspace, ids);
      return ids.flatMap((id) => {
        const one = found.get(id);
        return one?.state === "live" ? [{ id, version: one.version, facts: one.facts }] : [];
      });
    },
    /** The clusters that hold these cards, each once, in the order of `cards`. */
    holding(workspace: WorkspaceId, cards: readonly CardId[]): readonly Cluster[] {
      const found = new Map<ClusterId, { version: number; facts: Map<string, Fact> }>();
      for (const { id, version, body } of held.all<HeldFact>(workspace, JSON.stringify(cards))) {
        const cluster = found.get(id) ?? { version, facts: new Map() };
        // Two of the cards may be of one cluster.
        const fact = JSON.parse(body) as Fact;
        cluster.facts.set(fact.id, fact);
        found.set(id, cluster);
      }
      return [...found].map(([id, { version, facts }]) => ({ id, version, facts: [...facts.values()] }));
    },
  };
}

function snapshotOf({ id, version, gone }: SnapshotRow, facts: readonly Fact[]): Snapshot {
  if (gone !== null) return { state: "gone", cluster: id, version, into: gone };
  // Erased: the cluster is there with its version, its facts are not.
  return facts.length === 0 ? { state: "gone", cluster: id, version } : { state: "live", cluster: id, version, facts };
}

interface SnapshotRow {
  readonly id: ClusterId;
  readonly version: number;
  readonly gone: ClusterId | null;
  readonly body: string | null;
}

interface HeldFact {
  readonly id: ClusterId;
  readonly version: number;
  readonly body: string;
}
