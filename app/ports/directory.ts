import type { ChannelId, MemberId, WorkspaceId } from "../ids.ts";

export interface Member {
  readonly id: MemberId;
  readonly name: string;
  /** An IETF language tag as Slack gives it: `ko-KR`. */
  readonly language: string;
  readonly email?: string;
  readonly guest: boolean;
  readonly left: boolean;
  readonly bot: boolean;
}

export interface Channel {
  readonly id: ChannelId;
  readonly kind: "public" | "private" | "direct";
  /** As people write it, without `#`; empty for a DM. */
  readonly name: string;
  /** Of a private channel or DM; empty for a public one. At most 20,000. */
  readonly members: readonly MemberId[];
}

/** Who is in the workspace, and who is in its private channels. What it doesn't know is a no. */
export interface Directory {
  member(workspace: WorkspaceId, member: MemberId): Promise<Member | undefined>;

  channel(workspace: WorkspaceId, channel: ChannelId): Promise<Channel | undefined>;

  /** The private channels that the bot and this member are in. */
  privateChannelsOf(workspace: WorkspaceId, member: MemberId): Promise<readonly ChannelId[]>;

  /** Forgets what it knew of a member or channel, after an event that says it changed. */
  changed(workspace: WorkspaceId, what: { readonly member?: MemberId; readonly channel?: ChannelId }): Promise<void>;
}
