import type { ChannelId, MemberId, WorkspaceId } from "../../ids.ts";
import type { Directory, Member } from "../../ports/directory.ts";
import { rememberedIn } from "./remembered.ts";
import type { StateItems } from "./state-items.ts";
import { digestOf, type Key, partition } from "./state-keys.ts";

/** Events say what changed; this is for those that were lost. */
const memberMs = 5 * 60_000;
const channelMs = 60_000;

/**
 * What Slack says of members and channels, remembered for all programs at once: one that is told of a change, and all others, ask anew.
 * @param slack asked for what isn't remembered; remembers nothing itself.
 */
export function dynamodbDirectory(state: StateItems, slack: Directory, clock: () => number = Date.now): Directory {
  const remembered = rememberedIn(state, clock);

  function member(workspace: WorkspaceId, id: MemberId): Promise<Member | undefined> {
    const ask = () => slack.member(workspace, id);
    return remembered.get(memberKey(workspace, id), { ttlMs: memberMs, ask });
  }

  /** Whose address it was is remembered; who they are now, and whether it is theirs still, is looked up. */
  async function memberOfMail(workspace: WorkspaceId, mail: string): Promise<Member | undefined> {
    const email = mail.toLowerCase();
    let asked: Member | undefined;
    const ask = async () => {
      asked = await slack.memberOfMail(workspace, email);
      return asked?.id ?? null;
    };
    const key = { pk: partition(workspace, "mail", digestOf(email)), sk: "member" };
    const id = await remembered.get<MemberId | null>(key, { ttlMs: channelMs, ask });
    if (asked !== undefined || id === null) return asked;
    const found = await member(workspace, id);
    return found?.email?.toLowerCase() === email ? found : slack.memberOfMail(workspace, email);
  }

  return {
    member,
    memberOfMail,
    welcome: async (workspace, mail) => (await memberOfMail(workspace, mail))?.id ?? (mail.toLowerCase() as MemberId),
    // Nothing is kept of those whom an import alone named.
    dismiss: (workspace, mail) => slack.dismiss(workspace, mail),
    channel: (workspace, id) =>
      remembered.get(channelKey(workspace, id), { ttlMs: channelMs, ask: () => slack.channel(workspace, id) }),
    async privateChannelsOf(workspace, id) {
      const key = channelsOfKey(workspace, id);
      const [known, changes] = await state.getMany([key, changesKey(workspace)]);
      const under = (changes?.told as number | undefined) ?? 0;
      const ask = () => slack.privateChannelsOf(workspace, id);
      return remembered.get(key, { ttlMs: channelMs, ask, under }, known);
    },
    async changed(workspace, what) {
      await slack.changed(workspace, what);
      if (what.member !== undefined) await remembered.forget(memberKey(workspace, what.member));
      if (what.channel === undefined) return;
      await remembered.forget(channelKey(workspace, what.channel));
      // Where it was the app that came or went, it is another list for every member.
      await remembered.forget(changesKey(workspace));
    },
  };
}

function memberKey(workspace: WorkspaceId, id: MemberId): Key {
  return { pk: partition(workspace, "member", digestOf(id)), sk: "member" };
}

function channelKey(workspace: WorkspaceId, id: ChannelId): Key {
  return { pk: partition(workspace, "channel", digestOf(id)), sk: "channel" };
}

function channelsOfKey(workspace: WorkspaceId, id: MemberId): Key {
  return { pk: partition(workspace, "channels-of", digestOf(id)), sk: "channels" };
}

/** Counts the changes of the workspace's channels: under another count, no list of a member's channels holds. */
function changesKey(workspace: WorkspaceId): Key {
  return { pk: partition(workspace, "channel-changes"), sk: "changes" };
}
