import { Conflict } from "../../errors.ts";
import type { WorkspaceId } from "../../ids.ts";
import type { Expected } from "../../ports/truth.ts";
import type { Head, Located } from "./truth-heads.ts";
import { headKey } from "./truth-keys.ts";
import type { TruthPlans } from "./truth-plans.ts";
import type { TruthStore } from "./truth-store.ts";

/** How often a plan may be met, and brought to its end. */
const mostMet = 5;

/**
 * The heads of clusters that are to be changed, without those that are to be new, when nothing of an earlier change is left to be done.
 * @throws Conflict if one isn't as expected.
 */
export async function expectAll(
  { store, plans }: { readonly store: TruthStore; readonly plans: TruthPlans },
  workspace: WorkspaceId,
  expected: readonly Expected[],
): Promise<readonly Located[]> {
  for (let met = 0; met < mostMet; met += 1) {
    const heads = await store.getMany<Head>(expected.map(({ id }) => headKey(workspace, id)));
    let settled = true;
    for (const [at, head] of heads.entries()) {
      const id = expected[at]?.id;
      if (id === undefined || (head?.next === undefined && head?.unfinished === undefined)) continue;
      settled = false;
      if (head.next) await plans.settle(workspace, head.next.plan);
      if (head.unfinished) await plans.finish(workspace, id, head.unfinished);
    }
    if (settled) return expected.flatMap((one, at) => checked(one, heads[at]));
  }
  throw new Conflict("others are at work on a cluster again and again");
}

function checked({ id, version }: Expected, head: Head | undefined): readonly Located[] {
  if (head?.into) throw new Conflict(`cluster ${id} was absorbed by ${head.into}`);
  const stored = head?.version ?? 0;
  if (stored !== version) throw new Conflict(`cluster ${id} is at version ${stored}, not ${version}`);
  return head === undefined ? [] : [{ id, head }];
}
