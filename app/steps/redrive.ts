import type { WorkspaceId } from "../ids.ts";
import type { DeadLetters, DeadRecord } from "../ports/dead-letters.ts";
import type { GivenUp, Inbox } from "../ports/inbox.ts";

export interface RedrivePorts {
  readonly inbox: Pick<Inbox, "givenUp" | "again">;
  readonly deadLetters: DeadLetters;
}

/** Something that was given up: set going again, or left for a reason. */
export type Redriven<Why> =
  | { readonly kind: "job"; readonly job: GivenUp; readonly left?: Why }
  | { readonly kind: "change"; readonly record: DeadRecord };

/** More is for a second run. */
const mostAtOnce = 10_000;

/**
 * Sets everything going again that was given up; of all workspaces, or of one. Whoever runs the jobs and follows the changes does them as
 * any others, within a second, or when it starts.
 * @param whyLeft why a job is not to be repeated.
 */
export async function* redrive<Why>(
  { inbox, deadLetters }: RedrivePorts,
  workspace: WorkspaceId | undefined,
  whyLeft: (job: GivenUp) => Why | undefined,
): AsyncGenerator<Redriven<Why>> {
  for (const job of await inbox.givenUp(workspace, mostAtOnce)) {
    const left = whyLeft(job);
    if (left !== undefined) yield { kind: "job", job, left };
    else if (await inbox.again(job)) yield { kind: "job", job };
  }
  for (const record of await deadLetters.list(workspace, mostAtOnce)) {
    if (await deadLetters.again(record)) yield { kind: "change", record };
  }
}
