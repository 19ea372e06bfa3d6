import type { RenderQuestion } from "../../../steps/ask-about-deleted.ts";
import { followDeletion, markDeleted, markFileDeleted } from "../../../steps/follow-deletion.ts";
import { deletionMessage } from "../../blocks/deleted-photo.ts";
import { after } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { wordsForMember } from "../words-for-member.ts";
import { fileDeletedAck, messageDeletedAck } from "./deleted-photos.ts";

/** How the question is said, in the poster's language. */
export function questionFor({ directory }: Pick<ThenPorts, "directory">): RenderQuestion {
  return async (workspace, poster) => {
    const words = await wordsForMember(directory, workspace, poster);
    return (asked) => deletionMessage(asked, words);
  };
}

const messageDeleted = after(messageDeletedAck, {
  async then({ workspace, channel, ts, thread = ts, files }, ports) {
    const message = { channel, ts };
    await markDeleted(ports, { workspace, message, thread, ...(files === undefined ? {} : { files }) });
    await followDeletion(ports, workspace, message, questionFor(ports));
  },
});

const fileDeleted = after(fileDeletedAck, {
  async then({ workspace, file }, ports) {
    for (const message of await markFileDeleted(ports, workspace, file)) {
      await followDeletion(ports, workspace, message, questionFor(ports));
    }
  },
});

/** Asks who posted what is no longer there whether its card is to go, too. */
export const photoDeleted = [messageDeleted, fileDeleted] as const;
