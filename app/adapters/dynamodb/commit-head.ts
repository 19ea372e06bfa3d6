import { Conflict, OctemberError } from "../../errors.ts";
import type { ClusterId, WorkspaceId } from "../../ids.ts";
import { transact, type Write } from "./transact.ts";
import type { Head } from "./truth-heads.ts";
import { headKey } from "./truth-keys.ts";
import type { TruthStore } from "./truth-store.ts";

/**
 * The one transaction by which a change is there.
 * @param change its cluster, and the name that the cluster's head gets with it.
 * @throws Conflict
 */
export async function commitHead(
  store: TruthStore,
  workspace: WorkspaceId,
  { cluster, name }: { readonly cluster: ClusterId; readonly name: string },
  writes: readonly Write[],
): Promise<void> {
  /** Then it was carried out, though its answer was lost. */
  const isThere = async () => (await store.get<Head>(headKey(workspace, cluster)))?.change === name;
  try {
    const { made } = await transact(store.client, writes);
    if (made || (await isThere())) return;
  } catch (thrown) {
    const mayBeThere = thrown instanceof OctemberError && thrown.retryable;
    if (mayBeThere && (await isThere())) return;
    throw thrown;
  }
  throw new Conflict(`cluster ${cluster}, or what it claims, was written by somebody else`);
}

/** What is committed already, or can wait for whoever comes next, fails nobody because the engine is busy now. */
export async function later(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    if (!(thrown instanceof OctemberError) || !thrown.retryable) throw thrown;
  }
}
