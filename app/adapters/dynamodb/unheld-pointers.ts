import { Conflict } from "../../errors.ts";
import type { ClusterId, WorkspaceId } from "../../ids.ts";
import type { Claim } from "./change-writes.ts";
import type { Key } from "./state-keys.ts";
import { locate, type Pointer } from "./truth-heads.ts";
import type { TruthPlans } from "./truth-plans.ts";
import { isDropped, isEmpty } from "./truth-reader.ts";
import type { TruthStore } from "./truth-store.ts";

const mostMet = 5;

/**
 * Which of these cards and identities nobody holds, so that they have to be claimed.
 * @param own the clusters that may hold the others.
 * @throws Conflict if another one holds one of them.
 */
export async function unheld(
  { store, plans }: { readonly store: TruthStore; readonly plans: TruthPlans },
  workspace: WorkspaceId,
  keys: readonly Key[],
  own: ReadonlySet<ClusterId>,
): Promise<readonly Claim[]> {
  for (let met = 0; met < mostMet; met += 1) {
    const pointers = await store.getMany<Pointer>(keys);
    const under = new Set(pointers.flatMap((pointer) => (pointer?.plan === undefined ? [] : [pointer.plan])));
    for (const plan of under) await plans.settle(workspace, plan);
    if (under.size > 0) continue;
    const ends = await locate(
      store,
      workspace,
      pointers.flatMap((pointer) => (pointer === undefined ? [] : [pointer.to])),
    );
    return keys.flatMap((key, at): readonly Claim[] => {
      const seen = pointers[at];
      const end = seen && ends.get(seen.to);
      if (seen === undefined) return [{ key }];
      if (end === undefined || isEmpty(end.head) || isDropped(end.head, key.pk)) return [{ key, seen }];
      // An identity is somebody's mail or number: it stays out of messages.
      if (!own.has(end.id)) throw new Conflict(`what was claimed belongs to cluster ${end.id}`);
      return [];
    });
  }
  throw new Conflict("others claim the same again and again");
}
