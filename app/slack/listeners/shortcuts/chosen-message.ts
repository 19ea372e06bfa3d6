import type { MessageShortcut } from "@slack/bolt";
import type { ChannelId, MemberId } from "../../../ids.ts";
import { shortcutIds } from "../../action-ids.ts";
import { type Asked, askedByMessageShortcut } from "../asked.ts";
import type { PostedFile } from "../events/message-with-files.ts";
import { photosLane, picturesOf } from "../events/photo-message.ts";
import { onMessageShortcut } from "../listener.ts";

/** A message whose pictures a member wants to be read. */
export interface ChosenMessage extends Asked {
  readonly channel: ChannelId;
  readonly ts: string;
  /** The first message of the thread that it stands in, if it is a reply. */
  readonly within?: string;
  /** Who posted it; missing where a program did. */
  readonly poster?: MemberId;
  readonly text: string;
  /** Ids of the pictures, in the message's order. */
  readonly photos: readonly string[];
  /** Whether files of it were deleted. */
  readonly hasDeleted: boolean;
}

/** What Slack sends of the message, as far as it is used here. */
interface SentMessage {
  readonly ts?: string;
  readonly thread_ts?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly text?: string;
  readonly files?: readonly PostedFile[];
}

/** "Read this card" in a message's menu. */
export const readThisCardAck = onMessageShortcut<ChosenMessage>(
  shortcutIds.readThisCard,
  (request: MessageShortcut) => {
    const asked = askedByMessageShortcut(request);
    const message = request.message as SentMessage;
    const { ts = request.message_ts, thread_ts: within, user, bot_id: bot, text = "", files = [] } = message;
    const input: ChosenMessage = {
      ...asked,
      channel: request.channel.id as ChannelId,
      ts,
      ...(within === undefined || within === ts ? {} : { within }),
      ...(user === undefined || bot !== undefined ? {} : { poster: user as MemberId }),
      text,
      photos: picturesOf(files),
      hasDeleted: files.some(({ mode }) => mode === "tombstone"),
    };
    return { workspace: asked.workspace, key: request.trigger_id, lane: photosLane(input.channel, ts), input };
  },
);
