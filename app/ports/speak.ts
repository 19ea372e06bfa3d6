import type { HomeView, KnownBlock, ModalView } from "@slack/types";
import type { MessageRef } from "../contacts/facts.ts";
import { OctemberError } from "../errors.ts";
import type { ChannelId, MemberId, WorkspaceId } from "../ids.ts";

/** Something to say. `text` is what notifications and screen readers get. */
export interface Message {
  readonly text: string;
  readonly blocks?: readonly KnownBlock[];
}

/** A thread, by its first message; without `ts` the conversation itself. */
export interface Place {
  readonly channel: ChannelId;
  readonly ts?: string;
}

export interface SlackFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** What a picture shows, for who doesn't see it. At most 1,000 characters. */
  readonly alt?: string;
}

/** What Octember does at Slack. Every method throws `SlackRefused` (not retryable) or `SlackUnavailable` (retryable, with how long to wait). */
export interface Speak {
  /** Posts a message that carries `key` in its metadata. Sent once: a lost answer is for `findPosted` to clear up. */
  post(
    workspace: WorkspaceId,
    to: { channel: ChannelId; thread?: string },
    key: string,
    message: Message,
  ): Promise<MessageRef>;
  /** Where this app's messages with `key` in their metadata stand in a thread, or among the newest 200 of a conversation; oldest first. */
  findPosted(workspace: WorkspaceId, place: Place, key: string): Promise<readonly MessageRef[]>;
  update(workspace: WorkspaceId, at: MessageRef, message: Message): Promise<void>;
  /** Nothing happens if it isn't there. */
  delete(workspace: WorkspaceId, at: MessageRef): Promise<void>;
  /** Answers a command or click where it was made, seen by the member alone; `replace`: in place of the message that was clicked. */
  respond(responseUrl: string, message: Message, options?: { replace?: boolean; everybody?: boolean }): Promise<void>;
  /** The member's DM with the app, opened if there was none. */
  directOf(workspace: WorkspaceId, member: MemberId): Promise<ChannelId>;
  whisper(
    workspace: WorkspaceId,
    to: { channel: ChannelId; member: MemberId; thread?: string },
    message: Message,
  ): Promise<void>;
  /** Nothing happens if the reaction is there already. */
  react(workspace: WorkspaceId, at: MessageRef, emoji: string): Promise<void>;
  /** Takes the app's own reaction back. Nothing happens if there is none. */
  unreact(workspace: WorkspaceId, at: MessageRef, emoji: string): Promise<void>;
  /** Shows a member's page of the app, in place of what it was. */
  publishHome(workspace: WorkspaceId, member: MemberId, view: HomeView): Promise<void>;
  updateForm(workspace: WorkspaceId, viewId: string, form: ModalView): Promise<void>;
  permalink(workspace: WorkspaceId, at: MessageRef): Promise<string>;
  /** @throws NotAFile when Slack answers with a page instead of the file; FileGone when it was deleted or isn't shared with the app; FileTooLarge. */
  download(workspace: WorkspaceId, file: string, maxBytes: number): Promise<Uint8Array>;
  /**
   * Sends a file into the member's DM with the app.
   * @param mayShow asked once Slack has the file and nobody sees it yet: up to then all of it may be done again.
   * @returns the id of the file; `undefined` where it wasn't to be shown.
   */
  sendFile(
    workspace: WorkspaceId,
    to: MemberId,
    file: SlackFile,
    comment: string,
    mayShow?: () => Promise<boolean>,
  ): Promise<string | undefined>;
  /** The same into a conversation, for all who are in it. */
  shareFile(
    workspace: WorkspaceId,
    channel: ChannelId,
    file: SlackFile,
    comment: string,
    mayShow?: () => Promise<boolean>,
  ): Promise<string | undefined>;
  /** Deletes a file that the app sent. Nothing happens if it isn't there. */
  deleteFile(workspace: WorkspaceId, file: string): Promise<void>;
}

/** Slack said no, and will say it again. */
export class SlackRefused extends OctemberError {
  override readonly name = "SlackRefused";
  readonly code = "slack-refused";
  /** Slack's own error: `channel_not_found`, `missing_scope`, … */
  readonly reason: string;

  constructor(method: string, reason: string, options?: ErrorOptions) {
    super(`Slack refused ${method}: ${reason}`, options);
    this.reason = reason;
  }
}

/** Slack can't be reached, is broken or wants to be left alone for a while. It may have done what was asked. */
export class SlackUnavailable extends OctemberError {
  override readonly name = "SlackUnavailable";
  readonly code = "slack-unavailable";
  override readonly retryable = true;
  /** How long Slack wants to be left alone; missing when it didn't say. */
  readonly retryAfterMs?: number;

  constructor(method: string, retryAfterMs?: number, options?: ErrorOptions) {
    super(`Slack can't do ${method} now`, options);
    if (retryAfterMs !== undefined) this.retryAfterMs = retryAfterMs;
  }
}

/** Slack answered with a page instead of the file: the app lacks `files:read`, or isn't in the channel. */
export class NotAFile extends OctemberError {
  override readonly name = "NotAFile";
  readonly code = "not-a-file";
}

/** The file was deleted, or isn't shared with the app. */
export class FileGone extends OctemberError {
  override readonly name = "FileGone";
  readonly code = "file-gone";
}

/** The file has more bytes than were asked for. */
export class FileTooLarge extends OctemberError {
  override readonly name = "FileTooLarge";
  readonly code = "too-large";
}

/** Slack's words for a place that nothing can be said in, or changed, any more. */
const goneReasons: ReadonlySet<string> = new Set([
  "message_not_found",
  "thread_not_found",
  "channel_not_found",
  "not_in_channel",
  "is_archived",
  "is_inactive",
  "cant_update_message",
  "user_not_in_channel",
  "user_not_found",
  "restricted_action",
  "restricted_action_thread_locked",
  "restricted_action_read_only_channel",
]);

/** Whether the message or its channel is gone, or closed to the app. */
export function isGone(error: unknown): boolean {
  return error instanceof SlackRefused && goneReasons.has(error.reason);
}
