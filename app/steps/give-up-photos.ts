import type { MessageRef } from "../contacts/facts.ts";
import type { WorkspaceId } from "../ids.ts";
import { isGone } from "../ports/speak.ts";
import { resultKey } from "./posted-photos.ts";
import { resultOfMessage } from "./result-of-message.ts";
import { type SayPorts, sayOnce } from "./say-once.ts";
import { type Shown, type ShowPorts, showResult } from "./show-result.ts";

/** The reason of a photo that was tried too often. When its job runs again all the same, the photo is read again. */
export const gaveUp = "gave-up";

/** Says of a message's photos that aren't through that they won't be; what the others gave stays. */
export async function giveUpPhotos(
  ports: ShowPorts & SayPorts,
  shown: Shown & { readonly thread: string },
): Promise<void> {
  const { workspace, message, thread } = shown;
  await refuseRest(ports, workspace, message);
  const said = { workspace, key: resultKey(message), thread: { channel: message.channel, ts: thread } };
  try {
    const result = await resultOfMessage(ports, shown);
    if (result.photos.length > 0 && (await sayOnce(ports, said, shown.render(result)))) await showResult(ports, shown);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

async function refuseRest({ statuses }: ShowPorts, workspace: WorkspaceId, message: MessageRef): Promise<void> {
  for (const status of await statuses.ofMessage(workspace, message)) {
    if (status.state !== "waiting" && status.state !== "kept") continue;
    await statuses.advance(workspace, status.state, { ...status, state: "refused", reason: gaveUp });
  }
}
