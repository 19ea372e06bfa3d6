import { createHash } from "node:crypto";
import type { WorkspaceId } from "../../ids.ts";

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** Where items of one kind lie whose keys all of a workspace's writes would share. */
const salts = 8;

/** The first part is the workspace, always; ids from Slack hold no `#`, anything else is given as its digest. */
export function partition(workspace: WorkspaceId, kind: string, ...parts: readonly string[]): string {
  return [workspace, kind, ...parts].join("#");
}

/** A short name for whatever text: keys of items are limited, and what is in them is not. Two parts never read as one. */
export function digestOf(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 32);
}

export function saltOf(text: string): string {
  return String(createHash("sha256").update(text).digest().readUInt8() % salts);
}

export const everySalt: readonly string[] = Array.from({ length: salts }, (_, salt) => String(salt));

/** Where it is kept what is known of a job. */
export function jobKey(workspace: WorkspaceId, key: string): Key {
  return { pk: partition(workspace, "job", digestOf(key)), sk: "job" };
}

/** Whose item it is, by its key; of an item that is nobody's, an id that no workspace has. */
export function workspaceOf({ pk }: Pick<Key, "pk">): WorkspaceId {
  return pk.split("#", 1)[0] as WorkspaceId;
}

/** Where items lie that are listed over all workspaces, a few for each. */
export function listedPartition(list: string, ...parts: readonly string[]): string {
  return ["", list, ...parts].join("#");
}

export function isListed(pk: string, list: string): boolean {
  return pk === listedPartition(list) || pk.startsWith(listedPartition(list, ""));
}

/** Says that a workspace is being purged, or was; whoever writes to the truth looks there. */
export function closedKey(workspace: WorkspaceId): Key {
  return { pk: partition(workspace, "closed"), sk: "closed" };
}
