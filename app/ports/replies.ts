import type { MessageRef } from "../contacts/facts.ts";
import type { WorkspaceId } from "../ids.ts";

export interface Reply {
  /** Where it was said; missing while nobody knows whether Slack took it. */
  readonly said?: MessageRef;
  /** A digest of what it says now, if that was settled. */
  readonly digest?: string;
  /** An update was begun and never settled: Slack may have taken it after all others, so the digest proves nothing. */
  readonly inDoubt?: true;
}

/** An update that was begun: unique. */
type UpdateId = string;

/** Longer than any of our programs waits for an update: whoever began one and hasn't settled it by then is dead, and so is their request. */
export const longestUpdateMs = 15 * 60_000;

/** What Octember said in public, once for each key. */
export interface Replies {
  /** @returns what was known before the claim; `undefined`: this claim is the first. */
  claim(workspace: WorkspaceId, key: string): Promise<Reply | undefined>;

  /** Before what was said is updated: until it's settled, the reply is in doubt, for `longestUpdateMs` at most. */
  begin(workspace: WorkspaceId, key: string): Promise<UpdateId>;

  /** With `update`, that one is over; others that were begun stay in doubt. */
  settle(workspace: WorkspaceId, key: string, reply: Pick<Reply, "said" | "digest">, update?: UpdateId): Promise<void>;

  read(workspace: WorkspaceId, key: string): Promise<Reply | undefined>;
}
