import type { Fact } from "../../contacts/facts.ts";
import type { CardId, ClusterId, WorkspaceId } from "../../ids.ts";
import type { Snapshot } from "../../ports/changes.ts";
import type { Cluster } from "../../ports/truth.ts";
import type { Database } from "./database.ts";

/** How clusters are read, for the truth and for its feed. */
export function readClusters(db: Database) {
  const row = db.prepare("select version, into_cluster as gone from cluster where workspace = ? and id = ?");
  const bodies = db.prepare("select body from fact where workspace = ? and cluster = ? order by id");
  // One statement for all: of many small ones, the driver's own time would be the most.
  const held = db.prepare(
    `select fact.cluster as id, cluster.version, fact.body from json_each(?2) as wanted
     cross join card on card.workspace = ?1 and card.id = wanted.value
     cross join cluster on cluster.workspace = ?1 and cluster.id = card.cluster
     cross join fact on fact.workspace = ?1 and fact.cluster = card.cluster
     where cluster.into_cluster is null order by wanted.key, fact.id`,
  );

  function snapshot(workspace: WorkspaceId, id: ClusterId): Snapshot | undefined {
    const stored = row.get<{ version: number; gone: ClusterId | null }>(workspace, id);
    if (!stored) return undefined;
    const { version, gone } = stored;
    if (gone) return { state: "gone", cluster: id, version, into: gone };
    const facts = bodies.all<{ body: string }>(workspace, id).map(({ body }) => JSON.parse(body) as Fact);
    // Erased: the cluster is there with its version, its facts are not.
    return facts.length === 0
      ? { state: "gone", cluster: id, version }
      : { state: "live", cluster: id, version, facts };
  }

  function byId(workspace: WorkspaceId, id: ClusterId): Cluster | undefined {
    const found = snapshot(workspace, id);
    return found?.state === "live" ? { id, version: found.version, facts: found.facts } : undefined;
  }

  return {
    snapshot,
    byId,
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

interface HeldFact {
  readonly id: ClusterId;
  readonly version: number;
  readonly body: string;
}
