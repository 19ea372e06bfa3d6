import type { ClusterId } from "../../../app/ids.ts";
import type { GraphEntry, GraphNode, Tie } from "../../../app/ports/graph-view.ts";

/** Whole numbers from 0 to below `n`, the same ones for the same seed (mulberry32). */
export type Chance = (n: number) => number;

export function chanceOf(seed: number): Chance {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

export const audiences = ["*", "c:C1", "m:U2"];

const kinds = ["member", "organization", "event"] as const;

/** A few nodes that nearly everybody is tied to, and many small ones. */
export const nodes: readonly GraphNode[] = Array.from({ length: 40 }, (_, at) => ({
  kind: kinds[at % 3] ?? "member",
  key: at % 2 === 0 ? `node ${at}` : `마디/${at}`,
}));

function node(chance: Chance): GraphNode {
  const at = chance(3) === 0 ? chance(nodes.length) : chance(3);
  return nodes[at] ?? { kind: "member", key: "U1" };
}

/** Equal weights are common, as they are where many people are imported on one day. */
function tie(cluster: ClusterId, chance: Chance): Tie {
  return {
    person: chance(20) === 0 ? (`p${chance(50)}` as ClusterId) : cluster,
    node: node(chance),
    audience: audiences[chance(5)] ?? "*",
    weight: chance(4) === 0 ? 7 : chance(1_000_000) / 1_000,
    first: 1_700_000_000_000 + chance(1_000),
    last: 1_760_000_000_000 + chance(1_000),
  };
}

function randomEntry(cluster: ClusterId, version: number, chance: Chance): GraphEntry {
  if (chance(30) === 0) return { state: "gone", cluster, version };
  const ties = new Map(
    Array.from({ length: chance(8) }, () => tie(cluster, chance)).map((one) => [
      JSON.stringify([one.person, one.node, one.audience]),
      one,
    ]),
  );
  return { state: "live", cluster, version, ties: [...ties.values()] };
}

/** New clusters, newer versions of older ones, and some that come late or again. */
export function randomEntries(count: number, clusters: number, chance: Chance): GraphEntry[] {
  const latest = new Map<string, number>();
  return Array.from({ length: count }, () => {
    const cluster = `c${String(chance(clusters)).padStart(5, "0")}` as ClusterId;
    const version = Math.max(1, (latest.get(cluster) ?? 0) + 1 - (chance(6) === 0 ? 1 : 0));
    latest.set(cluster, Math.max(version, latest.get(cluster) ?? 0));
    return randomEntry(cluster, version, chance);
  });
}

/** As the truth has them: one content for each version, and nothing after somebody is gone; in any order, some of them twice. */
export function historiesInDisorder(clusters: number, chance: Chance): GraphEntry[] {
  const entries = Array.from({ length: clusters }, (_, at) => {
    const cluster = `c${String(at).padStart(5, "0")}` as ClusterId;
    const history = [randomEntry(cluster, 1, chance)];
    while (history.at(-1)?.state === "live" && chance(3) > 0)
      history.push(randomEntry(cluster, history.length + 1, chance));
    return history;
  }).flat();
  const twice = entries.filter(() => chance(3) === 0);
  return [...entries, ...twice]
    .map((entry) => [chance(1_000_000), entry] as const)
    .sort(byChance)
    .map(([, one]) => one);
}

function byChance([one]: readonly [number, GraphEntry], [other]: readonly [number, GraphEntry]): number {
  return one - other;
}
