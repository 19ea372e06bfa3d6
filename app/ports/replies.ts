import type { MessageRef } from "../contacts/facts.ts";
import type { WorkspaceId } from "../ids.ts";

export interface Reply {
  /** Where it was said; missing while nobody knows whether Slack took it. */
  readonly said?: MessageRef;
  /** A digest of what it says now, if that was settled. */
  readonly digest?: string;
}

/** What Octember said in public, once for each key. */
export interface Replies {
  /** @returns what was known before the claim; `undefined`: this claim is the first. */
  claim(workspace: WorkspaceId, key: string): Promise<Reply | undefined>;

  settle(workspace: WorkspaceId, key: string, reply: Reply): Promise<void>;

  read(workspace: WorkspaceId, key: string): Promise<Reply | undefined>;
}
