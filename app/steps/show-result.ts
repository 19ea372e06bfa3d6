import type { MessageRef } from "../contacts/facts.ts";
import type { CardId, WorkspaceId } from "../ids.ts";
import type { Message } from "../ports/speak.ts";
import type { Audience } from "../privacy/audience.ts";
import { resultKey } from "./posted-photos.ts";
import { type MessageResult, type ResultPorts, resultOfMessage } from "./result-of-message.ts";
import { noteSaid } from "./said-of.ts";
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
  const { workspace, message } = shown;
  let result: MessageResult = { photos: [] };
  await updateSaid(ports, workspace, resultKey(message), async () => {
    result = await resultOfMessage(ports, shown);
    // Before it is said: whoever changes then is looked for here.
    for (const card of namedIn(result)) await noteSaid(ports.replies, workspace, "named", card, message);
    return result.photos.length === 0 ? undefined : shown.render(result);
  });
  return result;
}

/** Other people whom the result names: it has to follow what becomes of them. */
function namedIn({ photos }: MessageResult): readonly CardId[] {
  const cards = photos.flatMap((photo) => photo.cards);
  return cards.flatMap((card) => (card.contact === undefined ? [] : (card.namesakes ?? []).map(({ id }) => id)));
}
