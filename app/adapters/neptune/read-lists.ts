import type { WorkspaceId } from "../../ids.ts";
import type { GraphClient } from "./client.ts";
import { listOfSegment, viewId } from "./ids.ts";
import { sizeOf } from "./list-state.ts";
import { ownSegment, type Segment } from "./spread-ties.ts";
import { compareTies, readKey, type TieKey } from "./tie-order.ts";
import { __, g, t, vertices } from "./traversals.ts";

/** Which generations of a view there are. 0: none. */
export interface ViewState {
  readonly live: number;
  readonly building: number;
}

export interface StoredList {
  readonly id: string;
  readonly state: number;
  /** The strongest first; the last is the list's own vertex. */
  readonly segments: readonly Segment[];
  /** By segment, the edge that says that it is one. */
  readonly heads: ReadonlyMap<string, string>;
}

export interface StoredCluster {
  readonly version: number;
  readonly gone: boolean;
  /** For each of its ties the segment where it lies. */
  readonly segments: readonly string[];
}

export interface Stored {
  readonly view: ViewState | undefined;
  readonly lists: ReadonlyMap<string, StoredList>;
  readonly clusters: ReadonlyMap<string, StoredCluster>;
}

/** A tie as it lies on a segment. */
export interface HeldTie extends TieKey {
  readonly id: string;
  readonly owner: string;
  readonly audience: string;
  readonly first: number;
  readonly last: number;
}

type Row = ReadonlyMap<string, unknown>;

/**
 * What has to be known before something is written. Lists come before clusters, and a list's state before its segments: a tie that is moved
 * meanwhile changes a state that was read before, and so what is written on what was read here is refused.
 */
export async function readStored(
  client: GraphClient,
  workspace: WorkspaceId,
  lists: readonly string[],
  clusters: readonly string[],
): Promise<Stored> {
  const segments = __.outE("segment").project("id", "low", "size").by(__.inV().id()).by("low").by("size").fold();
  const list = __.project("id", "state", "segments", "heads")
    .by(t.id)
    .by("state")
    .by(segments)
    .by(__.outE("head").project("id", "segment").by(t.id).by(__.inV().id()).fold());
  const cluster = __.project("id", "version", "gone", "segments")
    .by(t.id)
    .by("version")
    .by(__.properties("gone").count())
    .by(__.outE("tie").inV().id().fold());
  const traversal = g
    .inject(0)
    .project("view", "lists", "clusters")
    .by(viewRow(workspace))
    .by(vertices(lists).local(list).fold())
    .by(vertices(clusters).local(cluster).fold());
  const [row] = await client.run<Row>(traversal);
  const found = (name: string) => (row?.get(name) ?? []) as readonly Row[];
  return {
    view: viewOf(found("view")),
    lists: new Map(found("lists").map((one) => [one.get("id") as string, listOf(one)])),
    clusters: new Map(found("clusters").map((one) => [one.get("id") as string, clusterOf(one)])),
  };
}

export function viewRow(workspace: WorkspaceId) {
  return __.V(viewId(workspace)).project("live", "building").by("live").by("building").fold();
}

export function viewOf(rows: readonly Row[]): ViewState | undefined {
  const [row] = rows;
  return row && { live: row.get("live") as number, building: row.get("building") as number };
}

function listOf(row: Row): StoredList {
  const id = row.get("id") as string;
  const further = (row.get("segments") as readonly Row[]).map((one) => ({
    id: one.get("id") as string,
    low: readKey(one.get("low") as string),
    size: one.get("size") as number,
  }));
  const state = row.get("state") as number;
  const own = ownSegment(id, sizeOf(state));
  return {
    id,
    state,
    segments: [...further.sort(byLow), own],
    heads: new Map(
      (row.get("heads") as readonly Row[]).map((one) => [one.get("segment"), one.get("id")] as [string, string]),
    ),
  };
}

function byLow(one: Segment, other: Segment): number {
  if (!one.low || !other.low) throw new Error("a further segment without a lower end");
  return compareTies(one.low, other.low);
}

function clusterOf(row: Row): StoredCluster {
  return {
    version: row.get("version") as number,
    gone: (row.get("gone") as number) > 0,
    segments: row.get("segments") as readonly string[],
  };
}

/** What lies on these segments, without the ties of those who are about to be replaced. */
export async function readHeld(
  client: GraphClient,
  segments: readonly string[],
  without: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly HeldTie[]>> {
  const held = new Map<string, HeldTie[]>(segments.map((id) => [id, []]));
  if (segments.length === 0) return held;
  const traversal = g
    .V(...segments)
    .inE("tie")
    .project("id", "owner", "segment", "tie")
    .by(t.id)
    .by(__.outV().id())
    .by(__.inV().id())
    .by(__.valueMap());
  for (const row of await client.run<Row>(traversal)) {
    const owner = row.get("owner") as string;
    if (without.has(owner)) continue;
    const tie = row.get("tie") as Row;
    held.get(row.get("segment") as string)?.push({
      id: row.get("id") as string,
      owner,
      cluster: owner.slice(owner.indexOf("/cluster/") + "/cluster/".length),
      audience: tie.get("audience") as string,
      person: tie.get("person") as string,
      weight: tie.get("weight") as number,
      first: tie.get("first") as number,
      last: tie.get("last") as number,
    });
  }
  return held;
}

export function listsOfClusters(clusters: Iterable<StoredCluster>): Set<string> {
  return new Set([...clusters].flatMap(({ segments }) => segments.map(listOfSegment)));
}
