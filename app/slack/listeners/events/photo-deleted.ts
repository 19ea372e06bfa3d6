import type { WorkspaceId } from "../../../ids.ts";
import type { RenderQuestion } from "../../../steps/ask-about-deleted.ts";
import { followDeletion, markDeleted, markFileDeleted } from "../../../steps/follow-deletion.ts";
import { deletionMessage } from "../../blocks/deleted-photo.ts";
import { onEvent } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { wordsForMember } from "../words-for-member.ts";
import { workspaceOfEvent } from "../workspace-of-event.ts";
import { photosGoneIn } from "./deleted-photos.ts";

/** How the question is said, in the poster's language. */
export function questionFor({ directory }: Pick<ThenPorts, "directory">): RenderQuestion {
  return async (workspace, poster) => {
    const words = await wordsForMember(directory, workspace, poster);
    return (asked) => deletionMessage(asked, words);
  };
}

/** A message with photos was deleted, or photos were taken out of it: by whom is not told, and doesn't matter. */
const messageDeleted = onEvent("message", {
  name: "photo-deleted",
  ack: photosGoneIn,
  async then({ workspace, channel, ts, thread = ts, files }, ports) {
    const message = { channel, ts };
    await markDeleted(ports, { workspace, message, thread, ...(files === undefined ? {} : { files }) });
    await followDeletion(ports, workspace, message, questionFor(ports));
  },
});

/** Slack tells of it where the file was deleted by somebody, not by the workspace's retention. */
const fileDeleted = onEvent("file_deleted", {
  name: "file-deleted",
  ack: ({ event, envelope }) => {
    const workspace: WorkspaceId = workspaceOfEvent(envelope);
    return { workspace, key: event.file_id, input: { workspace, file: event.file_id } };
  },
  async then({ workspace, file }, ports) {
    for (const message of await markFileDeleted(ports, workspace, file)) {
      await followDeletion(ports, workspace, message, questionFor(ports));
    }
  },
});

export const photoDeleted = [messageDeleted, fileDeleted] as const;
