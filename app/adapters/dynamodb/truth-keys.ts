import type { CardId, ClusterId, WorkspaceId } from "../../ids.ts";
import { type Key, partition, saltOf } from "./state-keys.ts";

/** Where a cluster's version is, where it went, and its facts as long as they are few. Every change of it is a cue for those who follow. */
export const headKey = (workspace: WorkspaceId, cluster: ClusterId): Key => ({
  pk: partition(workspace, "cluster", cluster),
  sk: "head",
});

/** Facts of a cluster that its head has no room for. Written once; a head names it. */
export const factsKey = (workspace: WorkspaceId, name: string): Key => ({
  pk: partition(workspace, "facts", name),
  sk: "facts",
});

export const cardKey = (workspace: WorkspaceId, card: CardId): Key => ({
  pk: partition(workspace, "card", card),
  sk: "card",
});

/** By hash: keys are seen in logs and metrics. */
export const identityKey = (workspace: WorkspaceId, hash: string): Key => ({
  pk: partition(workspace, "identity", hash),
  sk: "identity",
});

/** @param id of a card or photo, or the hash of an identity. */
export const erasedKey = (workspace: WorkspaceId, id: string): Key => ({
  pk: partition(workspace, "erased", id),
  sk: "erased",
});

/** A line of the list of a workspace's clusters, which lies in as many parts as there are salts. */
export const listKey = (workspace: WorkspaceId, cluster: ClusterId): Key => ({
  pk: partition(workspace, "list", saltOf(cluster)),
  sk: cluster,
});

/** A change that is too large for one transaction, while it is under way. What was written for it is noted right behind it. */
export const planKey = (workspace: WorkspaceId, plan: string): Key => ({
  pk: partition(workspace, "plan", saltOf(plan)),
  sk: plan,
});

export const workspacesPartition = "workspaces";

export const workspaceKey = (workspace: WorkspaceId): Key => ({ pk: workspacesPartition, sk: workspace });

export const keyOf = ({ pk, sk }: Key): Key => ({ pk, sk });
