import type { WorkspaceId } from "../ids.ts";
import type { Checkpoint } from "../ports/checkpoint.ts";
import type { Replies } from "../ports/replies.ts";
import { isGone, type Message, type Place, type Speak } from "../ports/speak.ts";
import { digestOf } from "./digest.ts";

export interface SayPorts {
  readonly speak: Speak;
  readonly replies: Replies;
  readonly checkpoint: Checkpoint;
}

/** What is to be said once, and where. */
export interface Said {
  readonly workspace: WorkspaceId;
  readonly key: string;
  readonly thread: Place;
}

/**
 * Posts a message, once for each key, though posting has no idempotency at Slack: whoever finds the key claimed
 * and nothing settled looks for the message before posting it again.
 * @returns false where Slack lets nothing be said.
 */
export async function sayOnce(ports: SayPorts, said: Said, message: Message): Promise<boolean> {
  const { workspace, key, thread } = said;
  const before = await ports.replies.claim(workspace, key);
  if (before?.said !== undefined) return true;
  try {
    const [found, ...doubles] = before === undefined ? [] : await ports.speak.findPosted(workspace, thread, key);
    if (found !== undefined) {
      await ports.replies.settle(workspace, key, { said: found });
      for (const double of doubles) await ports.speak.delete(workspace, double);
      return true;
    }
    const to = { channel: thread.channel, ...(thread.ts === undefined ? {} : { thread: thread.ts }) };
    const posted = await ports.speak.post(workspace, to, key, message);
    await ports.checkpoint("after-post");
    await ports.replies.settle(workspace, key, { said: posted, digest: digestOf(message) });
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

/** Deletes what an earlier try posted, if Slack took it later than we looked. */
export async function deleteDoubles(ports: SayPorts, { workspace, key, thread }: Said): Promise<void> {
  const reply = await ports.replies.read(workspace, key);
  if (reply?.said === undefined) return;
  const { ts } = reply.said;
  for (const posted of await ports.speak.findPosted(workspace, thread, key)) {
    if (posted.ts !== ts) await ports.speak.delete(workspace, posted);
  }
}
