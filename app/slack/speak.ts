import type { KnownBlock, ModalView } from "@slack/types";
import type { MessageRef } from "../contacts/facts.ts";
import type { ChannelId, MemberId, WorkspaceId } from "../ids.ts";

/** Something to say. `text` is what notifications and screen readers get. */
export interface Message {
  readonly text: string;
  readonly blocks?: readonly KnownBlock[];
}

export interface SlackFile {
  readonly bytes: Uint8Array;
  readonly name: string;
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
  /** Where this app's messages with `key` in their metadata stand in a thread, oldest first. */
  findPosted(workspace: WorkspaceId, thread: MessageRef, key: string): Promise<readonly MessageRef[]>;
  update(workspace: WorkspaceId, at: MessageRef, message: Message): Promise<void>;
  delete(workspace: WorkspaceId, at: MessageRef): Promise<void>;
  /** Answers a command or click where it was made, seen by the member alone; `replace`: in place of the message that was clicked. */
  respond(responseUrl: string, message: Message, options?: { replace?: boolean; everybody?: boolean }): Promise<void>;
  whisper(
    workspace: WorkspaceId,
    to: { channel: ChannelId; member: MemberId; thread?: string },
    message: Message,
  ): Promise<void>;
  react(workspace: WorkspaceId, at: MessageRef, emoji: string): Promise<void>;
  updateForm(workspace: WorkspaceId, viewId: string, form: ModalView): Promise<void>;
  permalink(workspace: WorkspaceId, at: MessageRef): Promise<string>;
  /** @throws NotAFile when Slack answers with a page instead of the file; FileGone when it was deleted or isn't shared with the app. */
  download(workspace: WorkspaceId, file: string, maxBytes: number): Promise<Uint8Array>;
  /** Sends a file into the member's DM with the app. */
  sendFile(workspace: WorkspaceId, to: MemberId, file: SlackFile, comment: string): Promise<void>;
}
