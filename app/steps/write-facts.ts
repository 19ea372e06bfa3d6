import { decideChange } from "../contacts/decide-change.ts";
import type { Fact } from "../contacts/facts.ts";
import { Conflict } from "../errors.ts";
import type { WorkspaceId } from "../ids.ts";
import type { Truth } from "../ports/truth.ts";
import { tieFacts } from "./tie-facts.ts";

export interface FactPorts {
  readonly truth: Truth;
}

/** How often somebody may be faster before the caller has to try later. */
const tries = 10;

/**
 * Writes the facts into the truth, and joins the clusters that they tie together. Done twice, it writes nothing anew.
 * Facts that nothing ties are written each by themselves. Nothing is read back.
 * @throws Conflict if others were faster again and again.
 * @throws Erased if a card or its photo belongs to somebody who was erased; what is not tied to it is written.
 */
export async function writeFacts({ truth }: FactPorts, workspace: WorkspaceId, facts: readonly Fact[]): Promise<void> {
  let left = facts;
  for (let attempt = 1; left.length > 0; attempt += 1) {
    try {
      left = await attemptAll(truth, workspace, left);
      if (left.length > 0 && attempt === tries) throw new Conflict("others were faster again and again");
    } catch (thrown) {
      if (!(thrown instanceof Conflict) || attempt === tries) throw thrown;
    }
  }
}

/** @returns the facts for which somebody else was faster. */
async function attemptAll(truth: Truth, workspace: WorkspaceId, facts: readonly Fact[]): Promise<readonly Fact[]> {
  const { groups, holders } = await tieFacts(truth, workspace, facts);
  // Asked for in one turn: a store may write them in one commit.
  const outcomes = await Promise.allSettled(
    groups.map(async (group) => {
      const change = decideChange(group.facts, group.clusters, group.identities, holders);
      if (change) await truth.append(workspace, change);
    }),
  );
  const left: Fact[] = [];
  for (const [at, outcome] of outcomes.entries()) {
    if (outcome.status === "fulfilled") continue;
    if (!(outcome.reason instanceof Conflict)) throw outcome.reason;
    left.push(...(groups[at]?.facts ?? []));
  }
  return left;
}
