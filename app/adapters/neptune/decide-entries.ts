import type { ClusterId } from "../../ids.ts";
import type { GraphEntry } from "../../ports/graph-view.ts";
import type { Applied } from "../../ports/view.ts";

/** What is known of a cluster before an entry. */
interface Known {
  readonly version: number;
  readonly gone: boolean;
}

const longestKey = 200;

export interface Decided {
  /** One for each entry, in their order. */
  readonly outcomes: readonly Applied[];
  /** The last that is applied of each cluster: what was before it in the same call need not be written. */
  readonly last: ReadonlyMap<ClusterId, GraphEntry>;
}

/** What becomes of entries that come one after the other. */
export function decideEntries(
  entries: readonly GraphEntry[],
  knownBefore: (cluster: ClusterId) => Known | undefined,
): Decided {
  const last = new Map<ClusterId, GraphEntry>();
  const outcomes = entries.map((entry): Applied => {
    const applied = last.get(entry.cluster);
    const known = applied ? { version: applied.version, gone: applied.state === "gone" } : knownBefore(entry.cluster);
    if (known && (known.gone || known.version >= entry.version)) return "stale";
    if (!canBeKept(entry)) return "failed";
    last.set(entry.cluster, entry);
    return "applied";
  });
  return { outcomes, last };
}

function canBeKept(entry: GraphEntry): boolean {
  if (entry.state === "gone") return true;
  return entry.ties.every(({ node, weight }) => node.key.length <= longestKey && Number.isFinite(weight));
}
