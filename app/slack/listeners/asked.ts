import type { BlockAction, GlobalShortcut, MessageShortcut, SlashCommand } from "@slack/bolt";
import type { ChannelId, MemberId, WorkspaceId } from "../../ids.ts";
import type { Asker } from "./listener.ts";

/** Who ran a command or pressed a button, and where the answer goes: plain JSON, as it lies in the inbox. */
export interface Asked extends Asker {
  readonly channel?: ChannelId;
  /** Good for 5 answers within 30 minutes. */
  readonly responseUrl?: string;
  /** Set where a button was pressed in a thread that everybody sees: the answer belongs there. */
  readonly thread?: string;
  /** The form that something was pressed in. What is said of it is said in the member's DM with the app. */
  readonly view?: string;
}

export function askedByCommand(request: SlashCommand): Asked {
  return {
    workspace: request.team_id as WorkspaceId,
    member: request.user_id as MemberId,
    outsider: false,
    channel: request.channel_id as ChannelId,
    responseUrl: request.response_url,
  };
}

export function askedByPress(request: BlockAction): Asked {
  const channel = request.channel?.id ?? stringOf(request.container.channel_id);
  const thread = stringOf(request.container.thread_ts) ?? stringOf(request.message?.thread_ts);
  return {
    workspace: workspaceOf(request),
    member: request.user.id as MemberId,
    outsider: request.user.team_id !== undefined && request.user.team_id !== workspaceOf(request),
    ...(channel === undefined ? {} : { channel: channel as ChannelId }),
    ...(request.response_url === undefined ? {} : { responseUrl: request.response_url }),
    ...(thread === undefined || request.container.is_ephemeral === true ? {} : { thread }),
    ...(request.view === undefined ? {} : { view: request.view.id }),
  };
}

export function askedByShortcut(request: GlobalShortcut): Asked {
  const workspace = (request.team?.id ?? request.user.team_id) as WorkspaceId;
  return {
    workspace,
    member: request.user.id as MemberId,
    outsider: request.user.team_id !== undefined && request.user.team_id !== workspace,
  };
}

/** Chosen beside a message: what is said to who asked is said where that stands. */
export function askedByMessageShortcut(request: MessageShortcut): Asked {
  const workspace = (request.team?.id ?? request.user.team_id) as WorkspaceId;
  return {
    workspace,
    member: request.user.id as MemberId,
    outsider: request.user.team_id !== undefined && request.user.team_id !== workspace,
    channel: request.channel.id as ChannelId,
    responseUrl: request.response_url,
  };
}

/** What the button stands for: its value, or what was chosen in a select. */
export function meantBy(request: BlockAction): string {
  const [action] = request.actions;
  if (action === undefined) return "";
  if ("selected_option" in action) return action.selected_option?.value ?? "";
  return "value" in action ? (action.value ?? "") : "";
}

/** One press, however often it is delivered. */
export function pressKey(request: BlockAction): string {
  return request.trigger_id;
}

function workspaceOf(request: BlockAction): WorkspaceId {
  return (request.team?.id ?? request.user.team_id) as WorkspaceId;
}

function stringOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
