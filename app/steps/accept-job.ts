import type { Checkpoint } from "../ports/checkpoint.ts";
import type { Inbox, Job } from "../ports/inbox.ts";

/** Puts a job into the inbox; on return it is durable, and the runner knows that there is something to do. */
export function acceptInto(
  inbox: Pick<Inbox, "accept">,
  checkpoint: Checkpoint,
  wake: () => void,
): (job: Job) => Promise<void> {
  return async (job) => {
    await inbox.accept(job);
    await checkpoint("after-accept");
    wake();
  };
}
