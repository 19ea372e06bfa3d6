import type { ChannelId, MemberId, WorkspaceId } from "../../../ids.ts";
import type { EventRequest } from "../listener.ts";
import { workspaceOfEvent } from "../workspace-of-event.ts";

/** What Slack sends of a file, as far as it is used here. */
export interface PostedFile {
  readonly id?: string;
  readonly name?: string;
  readonly mimetype?: string;
  readonly mode?: string;
  readonly file_access?: string;
}

/** A message with files that somebody posted, and not a program. */
export interface MessageWithFiles {
  readonly origin: {
    readonly workspace: WorkspaceId;
    readonly channel: ChannelId;
    readonly ts: string;
    /** The first message of its thread, if it is a reply. */
    readonly thread?: string;
    readonly poster: MemberId;
    /** Whether they are of another workspace. */
    readonly outsider: boolean;
  };
  /** Whether it is in a DM with the app. */
  readonly direct: boolean;
  readonly text: string;
  readonly files: readonly PostedFile[];
}

/** What Slack sends of a message, as far as it is used here. */
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

/** Reads an event by itself; `undefined`: it is no such message. */
export function messageWithFiles({ event, envelope }: EventRequest<"message">): MessageWithFiles | undefined {
  const message = event as unknown as MessageEvent;
  const { channel, ts, thread_ts: thread, user, files = [] } = message;
  const told =
    message.subtype === undefined || message.subtype === "file_share" || message.subtype === "thread_broadcast";
  if (!told || user === undefined || message.bot_id !== undefined || files.length === 0) return undefined;
  const workspace = workspaceOfEvent(envelope);
  const teams = [message.team, message.user_team, message.source_team];
  const ours = [workspace, envelope.authorizations?.[0]?.enterprise_id];
  return {
    origin: {
      workspace,
      channel: channel as ChannelId,
      ts,
      ...(thread === undefined || thread === ts ? {} : { thread }),
      poster: user as MemberId,
      outsider: teams.some((team) => team !== undefined && !ours.includes(team)),
    },
    direct: message.channel_type === "im",
    text: message.text ?? "",
    files,
  };
}
