import type { CardId, ClusterId, WorkspaceId } from "../../ids.ts";
import type { Head } from "./truth-heads.ts";
import { headKey } from "./truth-keys.ts";
import type { TruthStore } from "./truth-store.ts";

/** How many heads are passed at most on the way from a card to its cluster; more than that, and they are made to lead there directly. */
export const mostDepth = 8;

/** Clusters that were absorbed one after the other lead from one to the next. Their ids are those of cards. */
export async function flatten(
  store: TruthStore,
  workspace: WorkspaceId,
  cluster: ClusterId,
  depth: number,
  cards: readonly CardId[],
): Promise<void> {
  const ids = [...new Set(cards)].filter((id) => id !== cluster);
  const heads = await store.getMany<Head>(ids.map((id) => headKey(workspace, id)));
  for (const [at, id] of ids.entries()) {
    const into = heads[at]?.into;
    if (into === undefined || into === cluster) continue;
    await store.update(headKey(workspace, id), {
      UpdateExpression: "SET #into = :cluster",
      ConditionExpression: "#into = :into",
      ExpressionAttributeNames: { "#into": "into" },
      ExpressionAttributeValues: { ":cluster": cluster, ":into": into },
    });
  }
  await store.update(headKey(workspace, cluster), {
    UpdateExpression: "SET #depth = :flat",
    ConditionExpression: "#depth = :depth",
    ExpressionAttributeNames: { "#depth": "depth" },
    ExpressionAttributeValues: { ":flat": 1, ":depth": depth },
  });
}
