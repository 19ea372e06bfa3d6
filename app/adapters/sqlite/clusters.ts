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
  // One statement for all: of many small ones, the driver's own time would be the most. In no order: SQLite would copy all bodies to sort them.
  const factsOfAll = (clusters: string) =>
    db.prepare(
      `select wanted.key as place, fact.cluster as id, cluster.version, fact.id as fact, fact.body from json_each(?2) as wanted
       ${clusters} cross join fact on fact.workspace = ?1 and fact.cluster = cluster.id
       where cluster.into_cluster is null`,
    );
  const named = factsOfAll("cross join cluster on cluster.workspace = ?1 and cluster.id = wanted.value");
  const held = factsOfAll(
    `cross join card on card.workspace = ?1 and card.id = wanted.value
     cross join cluster on cluster.workspace = ?1 and cluster.id = card.cluster`,
  );

  /** A cluster is named for one of its cards, which is most people's only one: then nobody has to look which cluster holds it. */
  function heldFacts(workspace: WorkspaceId, cards: readonly CardId[]): readonly HeldFact[] {
    const rows = named.all<HeldFact>(workspace, JSON.stringify(cards));
    const found = new Set(rows.map(({ place }) => place));
    if (found.size === cards.length) return rows;
    const others = [...cards.keys()].filter((place) => !found.has(place));
    const rest = held.all<HeldFact>(workspace, JSON.stringify(others.map((place) => cards[place])));
    return [...rows, ...rest.map((row) => ({ ...row, place: others[row.place] as number }))];
  }

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
      const found = new Map<ClusterId, Held>();
      for (const { place, id, version, fact, body } of heldFacts(workspace, cards)) {
        const cluster = found.get(id);
        // Two of the cards may be of one cluster.
        if (cluster === undefined) found.set(id, { place, id, version, bodies: new Map([[fact, body]]) });
        else {
          cluster.place = Math.min(cluster.place, place);
          cluster.bodies.set(fact, body);
        }
      }
      return [...found.values()]
        .sort((one, other) => one.place - other.place)
        .map(({ id, version, bodies }) => ({ id, version, facts: factsOf(bodies) }));
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
  /** Of the card among those asked for. */
  readonly place: number;
  readonly id: ClusterId;
  readonly version: number;
  readonly fact: string;
  readonly body: string;
}

interface Held {
  place: number;
  readonly id: ClusterId;
  readonly version: number;
  /** By the fact's id. */
  readonly bodies: Map<string, string>;
}

function factsOf(bodies: ReadonlyMap<string, string>): Fact[] {
  const sorted = bodies.size < 2 ? [...bodies] : [...bodies].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([, body]) => JSON.parse(body) as Fact);
}
