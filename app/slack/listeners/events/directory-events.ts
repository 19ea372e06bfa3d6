import type { ChannelId, MemberId, WorkspaceId } from "../../../ids.ts";
import { type Decided, onEvent } from "../listener.ts";
import { workspaceOfEvent } from "../workspace-of-event.ts";

export interface DirectoryChange {
  readonly workspace: WorkspaceId;
  readonly member?: MemberId;
  readonly channel?: ChannelId;
}

export interface Joined {
  readonly workspace: WorkspaceId;
  readonly channel: ChannelId;
  /** Set where it is the app that came in, with the member who invited it. */
  readonly invited?: { readonly by?: MemberId };
}

/** Somebody's language, name or standing changed, or they left the workspace. */
export const memberChangedAck = onEvent("user_change", {
  name: "member-changed",
  ack: ({ event, envelope }): Decided<DirectoryChange> => {
    const workspace = workspaceOfEvent(envelope);
    return { workspace, key: envelope.event_id, input: { workspace, member: event.user.id as MemberId } };
  },
});

/** Also of the app itself, which then says what it is there for. */
export const channelJoinedAck = onEvent("member_joined_channel", {
  name: "channel-joined",
  ack: ({ event, envelope }): Decided<Joined> => {
    const workspace = workspaceOfEvent(envelope);
    const { user } = event;
    const channel = event.channel as ChannelId;
    const inviter = event.inviter as MemberId | undefined;
    const isUs = envelope.authorizations?.some((one) => one.is_bot && one.user_id === user) ?? false;
    const invited = isUs ? { invited: inviter === undefined ? {} : { by: inviter } } : {};
    return { workspace, key: envelope.event_id, input: { workspace, channel, ...invited } };
  },
});

export const channelLeftAck = onEvent("member_left_channel", {
  name: "channel-left",
  ack: ({ event, envelope }): Decided<DirectoryChange> => {
    const workspace = workspaceOfEvent(envelope);
    return { workspace, key: envelope.event_id, input: { workspace, channel: event.channel as ChannelId } };
  },
});

/** The app itself was taken out of a private channel: from now on it can't tell who is in it. */
export const groupLeftAck = onEvent("group_left", {
  name: "group-left",
  ack: ({ event, envelope }): Decided<DirectoryChange> => {
    const workspace = workspaceOfEvent(envelope);
    return { workspace, key: envelope.event_id, input: { workspace, channel: event.channel as ChannelId } };
  },
});
