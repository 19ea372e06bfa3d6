import type { ChannelId, WorkspaceId } from "../../../ids.ts";
import { type Decided, type EventRequest, onEvent } from "../listener.ts";
import { workspaceOfEvent } from "../workspace-of-event.ts";
import { photosLane, picturesOf } from "./photo-message.ts";

/** What an event says of a message whose photos, all or some, are no longer there. */
interface PhotosGone {
  readonly workspace: WorkspaceId;
  readonly channel: ChannelId;
  readonly ts: string;
  readonly thread?: string;
  /** Missing where Slack doesn't say what the message had: all that are known. */
  readonly files?: readonly { readonly file: string; readonly place: number }[];
}

interface Told {
  readonly subtype?: string;
  readonly channel: string;
  readonly deleted_ts?: string;
  readonly message?: ToldMessage;
  readonly previous_message?: ToldMessage;
}

interface ToldMessage {
  readonly ts?: string;
  readonly thread_ts?: string;
  readonly subtype?: string;
  readonly bot_id?: string;
  readonly files?: Parameters<typeof picturesOf>[0];
}

/**
 * Decides from the event alone whether photos went: the message was deleted, left a tombstone in its thread, or lost a file. A file that
 * was deleted stays in its message as `mode: "tombstone"`.
 */
function photosGoneIn({ event, envelope }: EventRequest<"message">): Decided<PhotosGone> | undefined {
  const told = event as unknown as Told;
  const before = told.previous_message;
  const ts = told.subtype === "message_deleted" ? told.deleted_ts : told.message?.ts;
  if (ts === undefined || before?.bot_id !== undefined || before?.subtype === "tombstone") return undefined;
  const files = filesGone(told);
  if (files !== undefined && files.length === 0) return undefined;
  const workspace = workspaceOfEvent(envelope);
  const channel = told.channel as ChannelId;
  const thread = before?.thread_ts ?? told.message?.thread_ts;
  return {
    workspace,
    key: [channel, ts, ...(files ?? []).map(({ file }) => file)].join(" "),
    lane: photosLane(channel, ts),
    input: {
      workspace,
      channel,
      ts,
      ...(thread === undefined || thread === ts ? {} : { thread }),
      ...(files === undefined ? {} : { files }),
    },
  };
}

/** `undefined`: all, whatever they were. */
function filesGone({ subtype, message, previous_message: before }: Told): PhotosGone["files"] {
  const pictures = before === undefined ? undefined : picturesOf(before.files);
  const had = pictures?.map((file, place) => ({ file, place }));
  if (subtype === "message_deleted" || message?.subtype === "tombstone") return had;
  if (subtype !== "message_changed") return [];
  const left = new Set(picturesOf(message?.files));
  return (had ?? []).filter(({ file }) => !left.has(file));
}

/** A message with photos was deleted, or photos were taken out of it: by whom is not told, and doesn't matter. */
export const messageDeletedAck = onEvent("message", { name: "photo-deleted", ack: photosGoneIn });

/** Slack tells of it where the file was deleted by somebody, not by the workspace's retention. */
export const fileDeletedAck = onEvent("file_deleted", {
  name: "file-deleted",
  ack: ({ event, envelope }) => {
    const workspace: WorkspaceId = workspaceOfEvent(envelope);
    return { workspace, key: event.file_id, input: { workspace, file: event.file_id } };
  },
});
