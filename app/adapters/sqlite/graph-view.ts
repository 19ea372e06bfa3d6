import type { CardId } from "../../ids.ts";
import type { GraphEntry, GraphView, LiveGraphEntry, Neighbour } from "../../ports/graph-view.ts";
import type { Database } from "./database.ts";
import { viewScopes } from "./view-scopes.ts";

const mostNodes = 50;
const mostNeighbours = 100;
const longestKey = 200;

export function sqliteGraphView(db: Database): GraphView {
  const put = db.prepare("insert into graph_tie values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const remove = db.prepare("delete from graph_tie where scope = ? and cluster = ?");
  // Of each node and audience one row with its lists, all by one statement: for many small rows, the driver's own time would be the most.
  const strongest = db.prepare(
    `select wanted.key as node, (
       select json_array(json_group_array(person), json_group_array(weight)) from (
         select person, weight from graph_tie
         where scope = ?1 and kind = wanted.value ->> 0 and node = wanted.value ->> 1 and graph_tie.audience = audience.value
         order by weight desc, person desc, cluster limit ?2
       )
     ) as lists
     from json_each(?3) as wanted cross join json_each(?4) as audience order by wanted.key, audience.key`,
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
      const asked = nodes.slice(0, mostNodes);
      const found: (readonly Neighbour[])[] = asked.map(() => []);
      if (scope === undefined) return found;
      const most = Math.min(limit, mostNeighbours);
      const wanted = JSON.stringify(asked.map(({ kind, key }) => [kind, key]));
      for (const { node, lists } of strongest.all<Row>(scope, most, wanted, JSON.stringify(audiences))) {
        const [before = [], some] = [found[node], neighboursIn(lists)];
        found[node] = before.length === 0 ? some : eachOnce([...before, ...some].sort(byWeight)).slice(0, most);
      }
      return found;
    },

    async version(workspace) {
      return scopes.live(workspace)?.version ?? 0;
    },

    rebuild: scopes.rebuild,
    resume: scopes.resume,
    purge: scopes.purge,
  };
}

interface Row {
  /** Its place among those asked for. */
  readonly node: number;
  readonly lists: string;
}

function neighboursIn(lists: string): Neighbour[] {
  const [people, weights] = JSON.parse(lists) as [CardId[], number[]];
  const found = people.map((person, at) => ({ person, weight: weights[at] as number }));
  // While a cluster absorbs another, both may hold a tie of one person.
  return new Set(people).size === people.length ? found : eachOnce(found);
}

function byWeight(one: Neighbour, other: Neighbour): number {
  return other.weight - one.weight || (one.person < other.person ? 1 : one.person > other.person ? -1 : 0);
}

function eachOnce(sorted: readonly Neighbour[]): Neighbour[] {
  const seen = new Set<string>();
  return sorted.filter(({ person }) => !seen.has(person) && seen.add(person));
}
