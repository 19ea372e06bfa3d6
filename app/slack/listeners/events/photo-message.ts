import type { ChannelId, MemberId, WorkspaceId } from "../../../ids.ts";
import type { Decided, EventRequest } from "../listener.ts";
import { workspaceOfEvent } from "../workspace-of-event.ts";
import { isContactsFile } from "./contacts-message.ts";

/** What a message of photos says of itself. */
export interface PhotoMessage {
  readonly workspace: WorkspaceId;
  readonly channel: ChannelId;
  readonly ts: string;
  /** The first message of its thread, if it is a reply. */
  readonly thread?: string;
  readonly direct: boolean;
  readonly poster: MemberId;
  readonly outsider: boolean;
  readonly text: string;
  /** Ids of the pictures, in the message's order. */
  readonly photos: readonly string[];
  /** Whether there are files, and none of them is a picture or a file of contacts. */
  readonly noPicture: boolean;
}

/** What Slack sends of a message and its files, as far as it is used here. */
interface MessageEvent {
  readonly channel: string;
  readonly channel_type?: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly subtype?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly team?: string;
  readonly user_team?: string;
  readonly source_team?: string;
  readonly text?: string;
  readonly files?: readonly PostedFile[];
}

interface PostedFile {
  readonly id?: string;
  readonly name?: string;
  readonly mimetype?: string;
  readonly mode?: string;
  readonly file_access?: string;
}

/** How people's photos are called. */
const pictureName = /\.(?:jpe?g|png|gif|webp|hei[cf]|bmp|tiff?|avif)$/i;

/** Decides from the event alone; `undefined`: it is not for us. */
export function photoMessageOf({ event, envelope }: EventRequest<"message">): Decided<PhotoMessage> | undefined {
  const message = event as unknown as MessageEvent;
  const { channel, ts, thread_ts: thread, user, files = [] } = message;
  const told =
    message.subtype === undefined || message.subtype === "file_share" || message.subtype === "thread_broadcast";
  if (!told || user === undefined || message.bot_id !== undefined || files.length === 0) return undefined;
  const direct = message.channel_type === "im";
  const photos = picturesOf(files);
  if (photos.length === 0 && (!direct || files.some(isContactsFile))) return undefined;
  const workspace = workspaceOfEvent(envelope);
  const teams = [message.team, message.user_team, message.source_team];
  const ours = [workspace, envelope.authorizations?.[0]?.enterprise_id];
  return {
    workspace,
    key: `${channel} ${ts}`,
    lane: photosLane(channel, ts),
    input: {
      workspace,
      channel: channel as ChannelId,
      ts,
      ...(thread === undefined || thread === ts ? {} : { thread }),
      direct,
      poster: user as MemberId,
      outsider: teams.some((team) => team !== undefined && !ours.includes(team)),
      text: message.text ?? "",
      photos,
      noPicture: photos.length === 0,
    },
  };
}

/** What is to be done about a message's photos is done one after the other. */
export function photosLane(channel: string, ts: string): string {
  return `photos ${channel} ${ts}`;
}

/** The ids of a message's pictures, in its order. */
export function picturesOf(files: readonly PostedFile[] = []): string[] {
  return files.filter(isPicture).flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** A file of Slack Connect comes without its type: it has to be looked at. So has what is called a picture and is none: the poster wants to know. */
function isPicture(file: PostedFile): boolean {
  if (file.mode === "tombstone" || file.mode === "external") return false;
  if (file.file_access === "check_file_info" || file.mimetype?.startsWith("image/")) return true;
  return pictureName.test(file.name ?? "");
}
