import type { MessageRef } from "../contacts/facts.ts";
import type { WorkspaceId } from "../ids.ts";
import type { Replies } from "../ports/replies.ts";
import type { Message, Speak } from "../ports/speak.ts";
import type { Audience } from "../privacy/audience.ts";
import { digestOf } from "./digest.ts";
import { resultKey } from "./posted-photos.ts";
import { type MessageResult, type ResultPorts, resultOfMessage } from "./result-of-message.ts";

export interface ShowPorts extends ResultPorts {
  readonly replies: Replies;
  readonly speak: Pick<Speak, "update">;
}

/** Where a result is shown, and how. */
export interface Shown {
  readonly workspace: WorkspaceId;
  /** The message of the photos. */
  readonly message: MessageRef;
  readonly audience: Audience;
  readonly render: (result: MessageResult) => Message;
}

/** More rounds than this would need a fact a second. */
const maxRounds = 4;

/**
 * Brings the result in the thread up to date; says nothing where nothing changed, or where nothing was posted to update.
 * Who has updated looks again: of two that update at once, the later one then shows what is newest.
 */
export async function showResult(ports: ShowPorts, shown: Shown): Promise<MessageResult> {
  const key = resultKey(shown.message);
  let mine: string | undefined;
  for (let round = 1; ; round += 1) {
    const reply = await ports.replies.read(shown.workspace, key);
    const result = await resultOfMessage(ports, shown);
    if (reply?.said === undefined || result.photos.length === 0) return result;
    const message = shown.render(result);
    const digest = digestOf(message);
    if (digest === (mine ?? reply.digest) || round > maxRounds) return result;
    await ports.speak.update(shown.workspace, reply.said, message);
    await ports.replies.settle(shown.workspace, key, { said: reply.said, digest });
    mine = digest;
  }
}
