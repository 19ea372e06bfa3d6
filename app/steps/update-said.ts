import type { WorkspaceId } from "../ids.ts";
import type { Replies } from "../ports/replies.ts";
import type { Message, Speak } from "../ports/speak.ts";
import { digestOf } from "./digest.ts";

export interface UpdatePorts {
  readonly replies: Replies;
  readonly speak: Pick<Speak, "update">;
}

/** More rounds than this would need a fact a second. */
const maxRounds = 4;

/**
 * Brings what was said under a key up to date; does nothing where nothing changed, nothing was said, or `read` has nothing to show.
 * Who has updated looks again: of two that update at once, the later one then shows what is newest. Where one of them ended before it could
 * look, whoever comes next updates once more, also where nothing changed since.
 */
export async function updateSaid(
  ports: UpdatePorts,
  workspace: WorkspaceId,
  key: string,
  read: () => Promise<Message | undefined>,
): Promise<void> {
  let mine: string | undefined;
  for (let round = 1; ; round += 1) {
    const reply = await ports.replies.read(workspace, key);
    const message = await read();
    if (reply?.said === undefined || message === undefined) return;
    const digest = digestOf(message);
    if (digest === (mine ?? (reply.inDoubt ? undefined : reply.digest)) || round > maxRounds) return;
    const update = await ports.replies.begin(workspace, key);
    await ports.speak.update(workspace, reply.said, message);
    await ports.replies.settle(workspace, key, { said: reply.said, digest }, update);
    mine = digest;
  }
}
