import type { GraphEntry, GraphView, LiveGraphEntry, Neighbour } from "../../ports/graph-view.ts";
import type { Database } from "./database.ts";
import { viewScopes } from "./view-scopes.ts";

const mostNodes = 50;
const mostNeighbours = 100;
const longestKey = 200;

export function sqliteGraphView(db: Database): GraphView {
  const put = db.prepare("insert into graph_tie values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const remove = db.prepare("delete from graph_tie where scope = ? and cluster = ?");
  const strongest = db.prepare(
    `select person, weight, first, last from graph_tie where scope = ? and kind = ? and node = ? and audience = ?
     order by weight desc, person desc, cluster limit ?`,
  );

  const scopes = viewScopes<LiveGraphEntry, GraphEntry>(
    db,
    "graph",
    {
      put(scope, { cluster, ties }) {
        for (const { node, person, audience, weight, first, last } of ties) {
          if (node.key.length > longestKey || !Number.isFinite(weight))
            throw new RangeError("a tie that can't be kept");
          put.run(scope, node.kind, node.key, audience, weight, person, cluster, first, last);
        }
      },
      remove(scope, cluster) {
        remove.run(scope, cluster);
      },
    },
    (entry) => entry.state === "live",
  );

  return {
    async apply(workspace, entries) {
      return scopes.apply(workspace, entries);
    },

    async strongest(workspace, audiences, nodes, limit) {
      const scope = scopes.live(workspace)?.id;
      const most = Math.min(limit, mostNeighbours);
      return nodes.slice(0, mostNodes).map(({ kind, key }) => {
        if (scope === undefined) return [];
        const found = audiences.flatMap((audience) => strongest.all<Neighbour>(scope, kind, key, audience, most));
        return eachOnce(found.sort(byWeight)).slice(0, most);
      });
    },

    async version(workspace) {
      return scopes.live(workspace)?.version ?? 0;
    },

    rebuild: scopes.rebuild,
    resume: scopes.resume,
    purge: scopes.purge,
  };
}

function byWeight(one: Neighbour, other: Neighbour): number {
  return other.weight - one.weight || (one.person < other.person ? 1 : one.person > other.person ? -1 : 0);
}

function eachOnce(sorted: readonly Neighbour[]): Neighbour[] {
  const seen = new Set<string>();
  return sorted.filter(({ person }) => !seen.has(person) && seen.add(person));
}
