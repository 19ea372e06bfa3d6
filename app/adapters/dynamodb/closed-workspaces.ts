import type { WorkspaceId } from "../../ids.ts";
import { WorkspaceGone } from "../../ports/departures.ts";
import { closedKey } from "./state-keys.ts";
import type { TruthStore } from "./truth-store.ts";

/** How long a program believes that a workspace is open. Purging waits for longer between its two rounds. */
const believedMs = 60_000;
const mostKnown = 10_000;

/** @throws WorkspaceGone for a workspace that was closed a minute ago or before. */
export function refuseClosed(state: TruthStore, clock: () => number): (workspace: WorkspaceId) => Promise<void> {
  const openUntil = new Map<WorkspaceId, number>();
  return async (workspace) => {
    const now = clock();
    if ((openUntil.get(workspace) ?? 0) > now) return;
    const item = await state.get<{ readonly expires?: number }>(closedKey(workspace));
    if (item !== undefined && (item.expires ?? Number.POSITIVE_INFINITY) * 1000 > now)
      throw new WorkspaceGone(workspace);
    if (openUntil.size >= mostKnown) openUntil.clear();
    openUntil.set(workspace, now + believedMs);
  };
}
