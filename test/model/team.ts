import type { ChannelId, MemberId, WorkspaceId } from "../../app/ids.ts";
import type { Channel, Directory, Member } from "../../app/ports/directory.ts";

/** Who is in a workspace and in its private channels: what a test may change. */
export interface Team {
  readonly members: readonly Member[];
  /** Members of each private channel. */
  readonly privately: ReadonlyMap<ChannelId, ReadonlySet<MemberId>>;
  readonly publicly: readonly ChannelId[];
}

export function memberOf(id: string, over: Partial<Member> = {}): Member {
  const email = `${id.toLowerCase()}@acme.com`;
  return { id: id as MemberId, name: id, language: "en-US", guest: false, left: false, bot: false, email, ...over };
}

/** Knows of each workspace what its team says now. */
export function directoryOf(team: (workspace: WorkspaceId) => Team): Directory {
  const channelOf = (workspace: WorkspaceId, id: ChannelId): Channel | undefined => {
    const { privately, publicly } = team(workspace);
    const members = privately.get(id);
    if (members !== undefined) return { id, kind: "private", name: id, members: [...members] };
    if (id.startsWith("D")) return { id, kind: "direct", name: "", members: [] };
    return publicly.includes(id) ? { id, kind: "public", name: id, members: [] } : undefined;
  };
  const member = (workspace: WorkspaceId, id: MemberId) => team(workspace).members.find((one) => one.id === id);
  const ofMail = (workspace: WorkspaceId, mail: string) =>
    team(workspace).members.find(({ email }) => email?.toLowerCase() === mail.toLowerCase());
  return {
    member: async (workspace, id) => member(workspace, id),
    memberOfMail: async (workspace, mail) => ofMail(workspace, mail),
    welcome: async (workspace, mail) => ofMail(workspace, mail)?.id ?? (mail.toLowerCase() as MemberId),
    dismiss: async () => {},
    channel: async (workspace, id) => channelOf(workspace, id),
    privateChannelsOf: async (workspace, id) =>
      [...team(workspace).privately].filter(([, members]) => members.has(id)).map(([channel]) => channel),
    changed: async () => {},
  };
}
