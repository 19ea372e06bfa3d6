import type { AnyBlock, View } from "@slack/types";

/*
 * What the page and the local workspace say to each other: JSON over HTTP below `/workspace/`, and one stream of server-sent events.
 * Every call names the member that the page is used as (`as`). Errors are `{ error: string }` with a status of 4xx.
 *
 * GET  /workspace/state?as=U1                     → PageState              (without `as`: as the first member)
 * GET  /workspace/messages?as=U1&channel=C1       → { messages: PageMessage[] }   (whole threads, oldest first, with ephemeral ones)
 * GET  /workspace/events?as=U1                    → text/event-stream of PageEvent
 * GET  /workspace/files/F1?as=U1                  → the file's bytes (refused to members who can't see it)
 * GET  /workspace/samples/NAME                    → a sample card's picture
 * POST /workspace/files?as=U1&name=card.jpg       → { file: PageFile }            (the body is the bytes)
 * POST /workspace/messages                        PostMessage → { ts }
 * POST /workspace/commands                        RunCommand → {}
 * POST /workspace/shortcuts                      RunShortcut → {}
 * POST /workspace/actions                         PressAction → {}
 * POST /workspace/options                         AskOptions → { options: PageOption[] }
 * POST /workspace/views/submit                    SubmitView → { errors?: Record<block_id, string> }
 * POST /workspace/home                            OpenHome → { view?: PageView }        (the app's Home, as it was shown last)
 * POST /workspace/views/close                     CloseView → {}
 * POST /workspace/read                            MarkRead → {}
 * POST /workspace/channels                        OpenDirect → { channel }         (a DM with the bot or a member)
 * POST /workspace/messages/delete                 DeleteMessage → {}               (one's own)
 */

export interface PageMember {
  id: string;
  name: string;
  title: string;
  /** An IETF tag: the page and the bot speak it to this member. */
  language: string;
  /** CSS colour of the avatar. */
  color: string;
  bot: boolean;
  guest: boolean;
}

export interface PageChannel {
  id: string;
  kind: "public" | "private" | "direct";
  /** For a DM: the other one's name. */
  name: string;
  topic: string;
  members: string[];
  unread: number;
}

export interface PageSample {
  name: string;
  /** What a person reads: "Korean card", … */
  label: Record<"en" | "ko", string>;
  url: string;
}

export interface PageState {
  workspace: { id: string; name: string };
  me: PageMember;
  members: PageMember[];
  /** Those that `me` can see. */
  channels: PageChannel[];
  samples: PageSample[];
  commands: { command: string; description: string; hint: string }[];
  /** What the app offers anywhere in the workspace, and in the menu of a message. */
  shortcuts: { name: string; on: "global" | "message"; description: string; callback_id: string }[];
}

export interface PageFile {
  id: string;
  name: string;
  mimetype: string;
  size: number;
  url: string;
  /** `me` posted it, and may delete it. */
  mine: boolean;
  deleted: boolean;
  /** What a picture shows; empty where nobody said. */
  alt: string;
}

export interface PageMessage {
  ts: string;
  channel: string;
  thread_ts?: string;
  user: string;
  text: string;
  blocks?: AnyBlock[];
  files: PageFile[];
  reactions: { name: string; users: string[] }[];
  edited: boolean;
  /** Seen by `me` alone, and gone after a reload. */
  ephemeral: boolean;
}

export type PageEvent =
  | { type: "message"; message: PageMessage }
  | { type: "message_deleted"; channel: string; ts: string }
  | { type: "channels"; channels: PageChannel[] }
  | { type: "view_opened"; view: PageView }
  | { type: "view_updated"; view: PageView }
  | { type: "view_closed"; view_id: string }
  /** The app's Home is another one now. */
  | { type: "home"; view: PageView }
  /** A command, click or form that the app didn't answer in time or answered with an error: what Slack shows then. */
  | { type: "failed"; text: string; channel?: string; view_id?: string };

export interface PageView {
  id: string;
  view: View;
  /** Set by `response_action: "errors"`: block_id → sentence. */
  errors?: Record<string, string>;
}

export interface PostMessage {
  as: string;
  channel: string;
  thread_ts?: string;
  text: string;
  /** Ids of files uploaded before, or names of samples as `sample:NAME`. */
  files: string[];
}

export interface RunCommand {
  as: string;
  channel: string;
  /** As typed: `/octember find jisoo`. */
  text: string;
}

export interface RunShortcut {
  as: string;
  /** Where the member is: what goes wrong is said there. The app isn't told. */
  channel: string;
  callback_id: string;
  /** Set for a shortcut of a message: which one, in this channel. The app is told. */
  ts?: string;
}

export interface PressAction {
  as: string;
  container: { type: "message"; channel: string; ts: string; ephemeral: boolean } | { type: "view"; view_id: string };
  block_id: string;
  action_id: string;
  /** For selects: what was chosen. */
  value?: string;
}

export interface AskOptions {
  as: string;
  container: PressAction["container"];
  block_id: string;
  action_id: string;
  value: string;
}

export interface PageOption {
  text: string;
  value: string;
  description?: string;
}

export interface SubmitView {
  as: string;
  view_id: string;
  /** block_id → action_id → what the element holds, in Slack's own form. */
  state: Record<string, Record<string, unknown>>;
}

export interface CloseView {
  as: string;
  view_id: string;
}

export interface OpenHome {
  as: string;
}

export interface MarkRead {
  as: string;
  channel: string;
  ts: string;
}

export interface OpenDirect {
  as: string;
  with: string;
}

export interface DeleteFile {
  as: string;
  file: string;
}

export interface DeleteMessage {
  as: string;
  channel: string;
  ts: string;
}
