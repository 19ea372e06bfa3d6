import { isAllowedKey } from "../../find/allowed-key.ts";
import { documentOrder } from "../../find/document-order.ts";
import { fnv } from "../../find/fnv.ts";
import type { ClusterId, WorkspaceId } from "../../ids.ts";
import type { SearchDocument, SearchEntry } from "../../ports/search-view.ts";
import { audienceKey } from "../../privacy/audience.ts";

/** Workspace and generation: what every document and every question is confined to. */
export interface Scope {
  readonly workspace: WorkspaceId;
  readonly generation: number;
}

export function scopeName({ workspace, generation }: Scope): string {
  return `${workspace}/${generation}`;
}

/** An item of a bulk request. */
export interface Item {
  /** A line that says what to do, and one with what to do it with; each with its end. */
  readonly lines: string;
  readonly bytes: number;
  /** As OpenSearch compares it with the one that is there. */
  readonly version: number;
}

/** No later version comes after it: who is gone stays gone. (What is deleted, OpenSearch forgets after a minute, with its version.) */
const goneVersion = Number.MAX_SAFE_INTEGER;
/** In one request, a domain of small machines takes 10 MB. */
const longestItem = 8_000_000;

/** @returns undefined for an entry that can't be kept as it is. */
export function itemOf(scope: Scope, entry: SearchEntry): Item | undefined {
  const { workspace, generation } = scope;
  const name = scopeName(scope);
  const content = entry.state === "gone" ? { gone: true } : liveContent(workspace, entry.cluster, entry.documents);
  if (content === undefined) return undefined;
  const version = entry.state === "gone" ? goneVersion : entry.version;
  const item = itemFrom(
    { index: { _id: `${name}/${entry.cluster}`, routing: workspace, version, version_type: "external" } },
    { workspace, scope: name, generation, cluster: entry.cluster, version: entry.version, ...content },
    version,
  );
  return item.bytes > longestItem ? undefined : item;
}

function itemFrom(action: object, content: object, version = 0): Item {
  const lines = `${JSON.stringify(action)}\n${JSON.stringify(content)}\n`;
  return { lines, bytes: Buffer.byteLength(lines), version };
}

function liveContent(workspace: WorkspaceId, cluster: ClusterId, documents: readonly SearchDocument[]) {
  if (!documents.every(({ keys }) => keys.every(isAllowedKey))) return undefined;
  const tag = keyTag(workspace);
  const own = documents.find((one) => isOwn(cluster, one));
  const others = documents.filter((one) => one !== own).map((one) => fieldsOf(one, tag));
  return { gone: false, ...(own && fieldsOf(own, tag)), ...(others.length === 0 ? {} : { others }) };
}

const everybody = audienceKey({ kind: "workspace" });

/** Whether it is found by the document's own fields: by what it is itself, whatever else the cluster holds, so that it never moves. */
function isOwn(cluster: ClusterId, { audience, person }: SearchDocument): boolean {
  return audience === everybody && person === cluster;
}

/** Whether some of it is found by `others`. */
export function hasOthers(entry: SearchEntry): boolean {
  return entry.state === "live" && !entry.documents.every((one) => isOwn(entry.cluster, one));
}

function fieldsOf(document: SearchDocument, tag: string) {
  const { audience, person, keys } = document;
  return { audience, person, order: documentOrder(document), keys: keys.map((key) => tag + key) };
}

/**
 * Stands before each key, so that what a question costs doesn't grow with the other workspaces of its shard, most of whom have a `nkim`.
 * Workspaces that share a tag by chance are told apart by the scope.
 */
export function keyTag(workspace: WorkspaceId): string {
  return (fnv(workspace) % 36 ** 4).toString(36).padStart(4, "0");
}

/** `whole`: the scope is there, and nobody began to remove it. `others`: some of its clusters have `others`. */
export type Mark = "whole" | "others";

/** Says something of a scope itself, and lies beside its documents: so an answer says it of the very state that it was taken from. */
export function markItem(scope: Scope, mark: Mark): Item {
  const { workspace, generation } = scope;
  const content = { workspace, scope: scopeName(scope), generation, mark };
  return itemFrom({ create: { _id: markId(scope, mark), routing: workspace } }, content);
}

function markId(scope: Scope, mark: Mark): string {
  return `${scopeName(scope)} ${mark}`;
}
