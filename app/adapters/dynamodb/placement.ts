import type { WorkspaceId } from "../../ids.ts";
import type { Placement, Placements } from "../../ports/placement.ts";
import type { StateItems } from "./state-items.ts";
import { type Key, partition } from "./state-keys.ts";

/** @param pooled where the data of all workspaces lies that have no record, or none for that part. */
export function dynamodbPlacements(state: StateItems, pooled: Placement): Placements {
  return {
    async of(workspace) {
      const { own = {} } = ((await state.get(keyOf(workspace))) ?? {}) as { readonly own?: Partial<Placement> };
      const { table = pooled.table, index = pooled.index, graph = pooled.graph, cache = pooled.cache } = own;
      return { table, index, graph, cache };
    },
    place: (workspace, { table, index, graph, cache }) =>
      state.putMany([{ ...keyOf(workspace), own: { table, index, graph, cache } }]),
  };
}

function keyOf(workspace: WorkspaceId): Key {
  return { pk: partition(workspace, "placement"), sk: "placement" };
}
