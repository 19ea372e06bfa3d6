import type { ChannelId, MemberId, WorkspaceId } from "../../../app/ids.ts";
import type { Audience, Viewer } from "../../../app/privacy/audience.ts";
import { memberOf, type Team } from "../team.ts";
import type { Chance } from "../write-in-disorder.ts";

export const workspaces = ["T1", "T2", "T3"] as WorkspaceId[];
export const publicChannel = "C1" as ChannelId;
const privateChannels = ["C7", "C8", "C9"] as ChannelId[];
export const memberIds = ["U1", "U2", "U3", "U4"] as MemberId[];

/** The teams of three workspaces whose members and channels have the same ids, and who may change. */
export interface Town {
  readonly team: (workspace: WorkspaceId) => Team;
  /** Somebody joins or leaves a private channel, becomes a guest or leaves the workspace, or comes back. */
  readonly change: (workspace: WorkspaceId, chance: Chance) => string;
  readonly channelsOf: (workspace: WorkspaceId, member: MemberId) => readonly ChannelId[];
  readonly mayAct: (workspace: WorkspaceId, member: MemberId) => boolean;
}

export function openTown(chance: Chance): Town {
  const guests = new Set<string>();
  const left = new Set<string>();
  const insiders = new Map(
    workspaces.map((workspace) => [
      workspace,
      new Map(privateChannels.map((one) => [one, new Set(memberIds.filter(() => chance(2) === 0))])),
    ]),
  );
  const key = (workspace: WorkspaceId, member: MemberId) => `${workspace} ${member}`;
  const inside = (workspace: WorkspaceId) => insiders.get(workspace) ?? new Map<ChannelId, Set<MemberId>>();
  return {
    team: (workspace) => ({
      members: memberIds.map((id) =>
        memberOf(id, {
          language: id === "U2" ? "ko-KR" : "en-US",
          guest: guests.has(key(workspace, id)),
          left: left.has(key(workspace, id)),
        }),
      ),
      privately: inside(workspace),
      publicly: [publicChannel],
    }),
    change(workspace, chance) {
      const member = memberIds[chance(memberIds.length)] as MemberId;
      if (chance(5) === 0) return `${member} ${toggle(guests, key(workspace, member)) ? "is a guest" : "is no guest"}`;
      if (chance(5) === 0) return `${member} ${toggle(left, key(workspace, member)) ? "has left" : "is back"}`;
      const channel = privateChannels[chance(privateChannels.length)] as ChannelId;
      const members = inside(workspace).get(channel) ?? new Set();
      return `${member} ${toggle(members, member) ? "joins" : "leaves"} ${channel}`;
    },
    channelsOf: (workspace, member) =>
      [...inside(workspace)].filter(([, members]) => members.has(member)).map(([channel]) => channel),
    mayAct: (workspace, member) => ![guests, left].some((some) => some.has(key(workspace, member))),
  };
}

function toggle<T>(set: Set<T>, one: T): boolean {
  if (set.delete(one)) return false;
  set.add(one);
  return true;
}

/** Everybody who may ask in a workspace. */
export function viewersIn(town: Town, workspace: WorkspaceId): readonly Viewer[] {
  const places: Audience[] = [
    { kind: "workspace" },
    ...privateChannels.map((channel): Audience => ({ kind: "channel", channel })),
    ...memberIds.map((member): Audience => ({ kind: "member", member })),
  ];
  return [
    ...memberIds.map((member): Viewer => ({ kind: "member", member, channels: town.channelsOf(workspace, member) })),
    ...places.map((audience): Viewer => ({ kind: "place", audience })),
    { kind: "operator" },
  ];
}
