import type { WorkspaceId } from "../../ids.ts";
import type { GraphClient } from "./client.ts";
import { countIds, viewId } from "./ids.ts";
import { __, g } from "./traversals.ts";

/** More changes than a generation will ever see; with it a number stays exact up to some hundred thousand rebuilds. */
const changesOfGeneration = 2 ** 34;

/**
 * The visible generation's number before the number of all changes so far: both only rise, and a change is counted by the transaction that
 * makes it.
 */
export async function viewVersion(client: GraphClient, workspace: WorkspaceId): Promise<number> {
  const counted = __.V(...countIds(workspace))
    .values("count")
    .sum();
  const [row] = await client.run<ReadonlyMap<string, number>>(
    g.V(viewId(workspace)).project("count", "live").by(counted).by("live"),
  );
  return row ? (row.get("live") ?? 0) * changesOfGeneration + (row.get("count") ?? 0) : 0;
}
