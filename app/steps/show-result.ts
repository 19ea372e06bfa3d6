import type { MessageRef } from "../contacts/facts.ts";
import type { WorkspaceId } from "../ids.ts";
import type { Message } from "../ports/speak.ts";
import type { Audience } from "../privacy/audience.ts";
import { resultKey } from "./posted-photos.ts";
import { type MessageResult, type ResultPorts, resultOfMessage } from "./result-of-message.ts";
import { type UpdatePorts, updateSaid } from "./update-said.ts";

export type ShowPorts = ResultPorts & UpdatePorts;

/** Where a result is shown, and how. */
export interface Shown {
  readonly workspace: WorkspaceId;
  /** The message of the photos. */
  readonly message: MessageRef;
  readonly audience: Audience;
  readonly render: (result: MessageResult) => Message;
}

/** Brings the result in the thread up to date; says nothing where nothing changed, or where nothing was posted to update. */
export async function showResult(ports: ShowPorts, shown: Shown): Promise<MessageResult> {
  let result: MessageResult = { photos: [] };
  await updateSaid(ports, shown.workspace, resultKey(shown.message), async () => {
    result = await resultOfMessage(ports, shown);
    return result.photos.length === 0 ? undefined : shown.render(result);
  });
  return result;
}
