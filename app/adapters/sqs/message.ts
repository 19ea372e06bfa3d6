import { createHash } from "node:crypto";
import { OctemberError } from "../../errors.ts";
import { JobTooLarge } from "../../ports/inbox.ts";
import type { JobRef, SentJob } from "../../ports/inbox-keys.ts";

/** SQS takes 1 MiB; a job that is given up has to fit into an item of DynamoDB's (400 KB), whatever else is in it. */
const mostBytes = 256 * 1024;

/** A message that isn't one of the inbox's. */
export class ForeignMessage extends OctemberError {
  override readonly name = "ForeignMessage";
  readonly code = "foreign-message";
}

/** @throws JobTooLarge */
export function bodyOf(job: SentJob): string {
  const { workspace, key, listener, lane, input = null, generation, acceptedAt } = job;
  const text = JSON.stringify({ workspace, key, listener, lane, input, generation, acceptedAt });
  // The two characters that JSON leaves as they are and SQS doesn't take, or makes others of.
  const body = text.replaceAll("\ufffe", "\\ufffe").replaceAll("\uffff", "\\uffff");
  const bytes = Buffer.byteLength(body);
  if (bytes > mostBytes) throw new JobTooLarge(listener, bytes, mostBytes);
  return body;
}

/** @throws ForeignMessage */
export function jobOf(body: string): SentJob {
  let job: Partial<Record<keyof SentJob, unknown>>;
  try {
    job = JSON.parse(body) as typeof job;
  } catch (cause) {
    throw new ForeignMessage("a message in the inbox is no JSON", { cause });
  }
  const texts = [job?.workspace, job?.key, job?.listener, job?.lane];
  const numbers = [job?.generation, job?.acceptedAt];
  if (texts.every((one) => typeof one === "string") && numbers.every((one) => typeof one === "number")) {
    return job as SentJob;
  }
  throw new ForeignMessage("a message in the inbox is no job");
}

/** Jobs of one lane are worked one after the other. */
export function groupOf({ workspace, lane }: Pick<SentJob, "workspace" | "lane">): string {
  return digest(workspace, lane);
}

export function deduplicationOf({ workspace, key, generation }: JobRef): string {
  return digest(workspace, key, String(generation));
}

/** SQS's ids have at most 128 letters, digits and signs; ours have whatever Slack sends. */
function digest(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}
