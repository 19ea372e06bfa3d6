import type { Fact } from "../../contacts/facts.ts";
import type { CardId, ClusterId, WorkspaceId } from "../../ids.ts";
import type { Snapshot } from "../../ports/changes.ts";
import type { Cluster } from "../../ports/truth.ts";
import type { Database } from "./database.ts";

/** How clusters are read, for the truth and for its feed. */
export function readClusters(db: Database) {
  const row = db.prepare("select version, into_cluster as gone from cluster where workspace = ? and id = ?");
  const bodies = db.prepare("select body from fact where workspace = ? and cluster = ? order by id");
  const holder = db.prepare("select cluster from card where workspace = ? and id = ?");

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
      const ids = new Set<ClusterId>();
      for (const card of cards) {
        const cluster = holder.get<{ cluster: ClusterId }>(workspace, card)?.cluster;
        if (cluster) ids.add(cluster);
      }
      return [...ids].map((id) => byId(workspace, id)).filter((cluster): cluster is Cluster => cluster !== undefined);
    },
  };
}
