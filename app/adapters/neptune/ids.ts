import { createHash } from "node:crypto";
import type { ClusterId, WorkspaceId } from "../../ids.ts";
import type { GraphNode } from "../../ports/graph-view.ts";

/*
 * Every id begins with its workspace, and but for the view's own bookkeeping with a generation: one building of the view. A node is one
 * vertex for each audience, its list; ties that no longer fit on it lie on further vertices, whose ids tell whose they are.
 */

/** `<workspace>/<generation>`. */
export type Scope = `${string}/${number}`;

export function scopeOf(workspace: WorkspaceId, generation: number): Scope {
  return `${workspace}/${generation}`;
}

/** Which generation is visible. It has no edges: what a workspace holds doesn't hang on it. */
export const viewId = (workspace: WorkspaceId) => `${workspace}/view`;

/** So many vertices count the changes of a workspace, so that writers seldom meet at one. */
const counters = 16;

export const countIds = (workspace: WorkspaceId) =>
  Array.from({ length: counters }, (_, at) => `${workspace}/changes/${at}`);

export const anyCountId = (workspace: WorkspaceId) => `${workspace}/changes/${Math.floor(Math.random() * counters)}`;

export const clusterVertexId = (scope: Scope, cluster: ClusterId) => `${scope}/cluster/${cluster}`;

/**
 * A node for an audience. By a hash: a list that nobody is on any more stays until the view is rebuilt, and it shouldn't say where somebody
 * worked who was erased.
 */
export function listId(scope: Scope, { kind, key }: GraphNode, audience: string): string {
  const text = JSON.stringify([kind, key, audience]);
  return `${scope}/around/${createHash("sha256").update(text).digest("base64url").slice(0, 22)}`;
}

/** A list's first segment is its own vertex; this is the id of a further one. No id is ever used twice. */
export const furtherId = (list: string, nonce: string) => `${list}/${nonce}`;

/** `<workspace>/<generation>/around/<hash>`, without a further segment's part. */
export const listOfSegment = (segment: string) => segment.split("/", 4).join("/");

export const tieId = (scope: Scope, cluster: ClusterId, version: number, at: number) =>
  `${scope}/tie/${cluster}/${version}/${at}`;

/** A tie that is moved to another vertex is a new edge. */
export const movedTieId = (tie: string, nonce: string) => `${tie.split("~")[0]}~${nonce}`;

export const segmentEdgeId = (segment: string) => `${segment}>segment`;
/** A segment may become a head again. */
export const headEdgeId = (segment: string, nonce: string) => `${segment}>head>${nonce}`;

/** What `scope` says on a vertex, so that a generation's vertices can be found and dropped; those with the edges first. */
export const clustersOf = (scope: Scope) => `${scope}/clusters`;
export const listsOf = (scope: Scope) => `${scope}/lists`;

/** Tombstones are found in so many parts, none of them large. */
const tombstoneParts = 32;

export const tombstonePartsOf = (scope: Scope) =>
  Array.from({ length: tombstoneParts }, (_, part) => `${scope}/gone/${part}`);

export function tombstonePart(scope: Scope, cluster: ClusterId): string {
  const hash = createHash("sha256").update(cluster).digest().readUInt32BE(0);
  return `${scope}/gone/${hash % tombstoneParts}`;
}
