import type { ChannelId, MemberId, WorkspaceId } from "../../../ids.ts";
import { type Decided, type Listener, onEvent } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { workspaceOfEvent } from "../workspace-of-event.ts";
import { sayHello } from "./say-hello.ts";

interface Changed {
  readonly workspace: WorkspaceId;
  readonly member?: MemberId;
  readonly channel?: ChannelId;
}

interface Joined {
  readonly workspace: WorkspaceId;
  readonly channel: ChannelId;
  /** Set where it is the app that came in, with the member who invited it. */
  readonly invited?: { readonly by?: MemberId };
}

/** Somebody's language, name or standing changed, or they left the workspace. */
const memberChanged = onEvent("user_change", {
  name: "member-changed",
  ack: ({ event, envelope }) => {
    const workspace = workspaceOfEvent(envelope);
    return { workspace, key: envelope.event_id, input: { workspace, member: event.user.id as MemberId } };
  },
  then: forget,
});

/** Also of the app itself, which then says what it is there for. */
const channelJoined = onEvent("member_joined_channel", {
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
  async then({ invited, ...joined }, ports) {
    await forget(joined, ports);
    if (invited !== undefined) await sayHello(ports, { ...joined, ...invited });
  },
});

const channelLeft = onEvent("member_left_channel", {
  name: "channel-left",
  ack: ({ event, envelope }) => {
    const workspace = workspaceOfEvent(envelope);
    return { workspace, key: envelope.event_id, input: { workspace, channel: event.channel as ChannelId } };
  },
  then: forget,
});

/** The app itself was taken out of a private channel: from now on it can't tell who is in it. */
const groupLeft = onEvent("group_left", {
  name: "group-left",
  ack: ({ event, envelope }) => {
    const workspace = workspaceOfEvent(envelope);
    return { workspace, key: envelope.event_id, input: { workspace, channel: event.channel as ChannelId } };
  },
  then: forget,
});

async function forget({ workspace, ...what }: Changed, { directory }: ThenPorts): Promise<void> {
  await directory.changed(workspace, what);
}

/** What tells the directory that what it knew is no longer so. */
export const directoryChanged: readonly Listener[] = [memberChanged, channelJoined, channelLeft, groupLeft];
