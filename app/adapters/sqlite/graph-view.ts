import type { CardId } from "../../ids.ts";
import type { GraphEntry, GraphNode, GraphView, LiveGraphEntry } from "../../ports/graph-view.ts";
import type { Database } from "./database.ts";
import { viewScopes } from "./view-scopes.ts";

const mostNodes = 50;
const mostNeighbours = 100;
const longestKey = 200;

export function sqliteGraphView(db: Database): GraphView {
  const put = db.prepare("insert into graph_tie values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const remove = db.prepare("delete from graph_tie where scope = ? and cluster = ?");
  // Of each node and audience one row with its list, all by one statement: for many small rows, the driver's own time would be the most.
  const listOf = (one: string) =>
    db.prepare(
      `select wanted.key as node, (
         select json_group_array(${one}) from (
           select person, weight from graph_tie
           where scope = ?1 and kind = wanted.value ->> 0 and node = wanted.value ->> 1 and graph_tie.audience = audience.value
           order by weight desc, person desc, cluster limit ?2
         )
       ) as list
       from json_each(?3) as wanted cross join json_each(?4) as audience order by wanted.key, audience.key`,
    );
  const strongest = listOf("person");
  const weighed = listOf("json_array(person, weight)");

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

  /** Weights take as long to read as all the rest: only where lists for several audiences have to be compared. */
  function merged(scope: number, nodes: readonly GraphNode[], audiences: readonly string[], most: number): CardId[][] {
    const found: Weighed[][] = nodes.map(() => []);
    for (const { node, list } of weighed.all<Row>(scope, most, keysOf(nodes), JSON.stringify(audiences)))
      found[node]?.push(...(JSON.parse(list) as Weighed[]));
    return found.map((ties) => eachOnce(ties.sort(byWeight).map(([person]) => person)).slice(0, most));
  }

  return {
    async apply(workspace, entries) {
      return scopes.apply(workspace, entries);
    },

    async strongest(workspace, audiences, nodes, limit) {
      const scope = scopes.live(workspace)?.id;
      const asked = nodes.slice(0, mostNodes);
      const found: CardId[][] = asked.map(() => []);
      if (scope === undefined) return found;
      const most = Math.min(limit, mostNeighbours);
      const several = new Set<number>();
      for (const { node, list } of strongest.all<Row>(scope, most, keysOf(asked), JSON.stringify(audiences))) {
        const people = JSON.parse(list) as CardId[];
        if (people.length === 0) continue;
        if (found[node]?.length) several.add(node);
        else found[node] = eachOnce(people);
      }
      if (several.size === 0) return found;
      const places = [...several];
      const nodesOfSeveral = places.map((place) => asked[place] as GraphNode);
      for (const [at, people] of merged(scope, nodesOfSeveral, audiences, most).entries())
        found[places[at] as number] = people;
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
  readonly list: string;
}

type Weighed = readonly [person: CardId, weight: number];

function keysOf(nodes: readonly GraphNode[]): string {
  return JSON.stringify(nodes.map(({ kind, key }) => [kind, key]));
}

function byWeight([one, weight]: Weighed, [other, more]: Weighed): number {
  return more - weight || (one < other ? 1 : one > other ? -1 : 0);
}

/** While a cluster absorbs another, both may hold a tie of one person. */
function eachOnce(people: CardId[]): CardId[] {
  const once = new Set(people);
  return once.size === people.length ? people : [...once];
}
