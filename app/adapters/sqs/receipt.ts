import type { Taken } from "../../ports/inbox.ts";
import type { SentJob } from "../../ports/inbox-keys.ts";

/** What a job that was taken is known by: which message of it, and SQS's handle for this delivery. */
export function receiptOf({ generation }: SentJob, handle: string): string {
  return `${generation} ${handle}`;
}

export function handleOf({ receipt = "" }: Taken): string {
  return receipt.slice(receipt.indexOf(" ") + 1);
}

export function sentJobOf({ receipt = "", attempt: _, ...job }: Taken): SentJob {
  const generation = Number.parseInt(receipt, 10);
  if (Number.isNaN(generation)) throw new TypeError("a job that SQS didn't give has no receipt");
  return { ...job, generation };
}
