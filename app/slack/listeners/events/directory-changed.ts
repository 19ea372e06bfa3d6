import type { ChannelId, MemberId, WorkspaceId } from "../../../ids.ts";
import { type Listener, onEvent } from "../../listener.ts";
import type { ThenPorts } from "../../listener-ports.ts";
import { workspaceOfEvent } from "../../workspace-of-event.ts";

interface Changed {
  readonly workspace: WorkspaceId;
  readonly member?: MemberId;
  readonly channel?: ChannelId;
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

const channelJoined = onEvent("member_joined_channel", {
  name: "channel-joined",
  ack: ({ event, envelope }) => {
    const workspace = workspaceOfEvent(envelope);
    return { workspace, key: envelope.event_id, input: { workspace, channel: event.channel as ChannelId } };
  },
  then: forget,
});

const channelLeft = onEvent("member_left_channel", {
  name: "channel-left",
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
export const directoryChanged: readonly Listener[] = [memberChanged, channelJoined, channelLeft];
