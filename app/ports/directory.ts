import type { ChannelId, MemberId, WorkspaceId } from "../ids.ts";

export interface Member {
  /** Of somebody whom only an import named: their mail address. */
  readonly id: MemberId;
  readonly name: string;
  /** An IETF language tag as Slack gives it: `ko-KR`. */
  readonly language: string;
  readonly email?: string;
  readonly guest: boolean;
  readonly left: boolean;
  readonly bot: boolean;
  /** Whether they administer the workspace, or own it. */
  readonly admin?: boolean;
}

export interface Channel {
  readonly id: ChannelId;
  readonly kind: "public" | "private" | "direct";
  /** As people write it, without `#`; empty for a DM. */
  readonly name: string;
  /** Of a private channel or DM; empty for a public one. At most 20,000. */
  readonly members: readonly MemberId[];
}

/**
 * Who is in the workspace, and who is in its private channels, as they are now: after `changed` at once; where no event told, after a minute
 * for channels and five for members. What it doesn't know is a no. In channels that the app isn't in, that is everybody.
 */
export interface Directory {
  member(workspace: WorkspaceId, member: MemberId): Promise<Member | undefined>;

  /** Whose mail address this is, in whatever case it is written. */
  memberOfMail(workspace: WorkspaceId, mail: string): Promise<Member | undefined>;

  /** The id of whose mail address this is. Whoever was not seen before becomes a member, with the address in lower case for an id. */
  welcome(workspace: WorkspaceId, mail: string): Promise<MemberId>;

  /** Forgets whoever is known by this mail address alone; a member at Slack stays. */
  dismiss(workspace: WorkspaceId, mail: string): Promise<void>;

  channel(workspace: WorkspaceId, channel: ChannelId): Promise<Channel | undefined>;

  /** The private channels that the bot and this member are in; archived ones, too, as their members still read them. */
  privateChannelsOf(workspace: WorkspaceId, member: MemberId): Promise<readonly ChannelId[]>;

  /** Forgets what it knew of a member or channel, after an event that says it changed. An event that is late or comes twice does no harm. */
  changed(workspace: WorkspaceId, what: { readonly member?: MemberId; readonly channel?: ChannelId }): Promise<void>;
}

/** Whether a member is known by their mail address alone. */
export function isMail(id: MemberId): boolean {
  return id.includes("@");
}
