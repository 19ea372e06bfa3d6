import type { UsersInfoResponse, WebClient } from "@slack/web-api";
import type { ChannelId, MemberId, WorkspaceId } from "../../ids.ts";
import { type Channel, type Directory, isMail, type Member } from "../../ports/directory.ts";
import { SlackRefused } from "../../ports/speak.ts";
import { boundedCache } from "./bounded-cache.ts";
import { atSlack } from "./slack-error.ts";

/** Events say what changed; this is for those that were lost. Who may see what is asked for more often than who is who. */
const rememberedMs = { member: 5 * 60_000, channel: 60_000 };
const nothing = { member: 0, channel: 0 };
const mostMembers = 20_000;
const mostPrivateChannels = 1_000;
const pageSize = 200;
const pageOfMembers = 1_000;

/** What Slack answers where there is nothing that the app may know. */
const unknown: ReadonlySet<string> = new Set([
  "user_not_found",
  "user_not_visible",
  "users_not_found",
  "channel_not_found",
  "method_not_supported_for_channel_type",
]);

/**
 * Members and channels by Slack's Web API. Slack's own failure is an error, never a no.
 * @param remembers whether what was asked is remembered here for a while; not where many programs have to hear of a change at once.
 */
export function slackDirectory(client: WebClient, now: () => number, remembers = true): Directory {
  const { member: memberMs, channel: channelMs } = remembers ? rememberedMs : nothing;
  // Who comes tomorrow may be asked about today.
  const isKept = (found: unknown) => found !== undefined;
  const members = boundedCache<Member | undefined>({ ttlMs: memberMs, most: 20_000, now, isKept });
  const byMail = boundedCache<Member | undefined>({ ttlMs: memberMs, most: 2_000, now });
  const channels = boundedCache<Channel | undefined>({ ttlMs: channelMs, most: 2_000, now, isKept });
  const privateChannels = boundedCache<readonly ChannelId[]>({ ttlMs: channelMs, most: 5_000, now });

  const memberOfMail = (workspace: WorkspaceId, mail: string) => {
    const email = mail.toLowerCase();
    return byMail.get(`${workspace} ${email}`, () => orUndefined(() => askByMail(client, workspace, email)));
  };

  return {
    member: async (workspace, id) =>
      isMail(id)
        ? undefined
        : members.get(`${workspace} ${id}`, () => orUndefined(() => askMember(client, workspace, id))),
    memberOfMail,
    dismiss: async () => {},
    welcome: async (workspace, mail) => (await memberOfMail(workspace, mail))?.id ?? (mail.toLowerCase() as MemberId),
    channel: (workspace, id) => channels.get(`${workspace} ${id}`, () => orUndefined(() => askChannel(client, id))),
    privateChannelsOf: (workspace, member) =>
      privateChannels.get(
        `${workspace} ${member}`,
        async () => (await orUndefined(() => askPrivateChannels(client, member))) ?? [],
      ),
    async changed(workspace, what) {
      if (what.member !== undefined) {
        members.forget(`${workspace} ${what.member}`);
        byMail.clear();
      }
      if (what.channel === undefined) return;
      channels.forget(`${workspace} ${what.channel}`);
      // Where it was the app that came or went, it is another list for every member.
      privateChannels.clear();
    },
  };
}

async function orUndefined<T>(ask: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof SlackRefused && unknown.has(error.reason)) return undefined;
    throw error;
  }
}

async function askMember(client: WebClient, workspace: WorkspaceId, id: MemberId): Promise<Member | undefined> {
  const { user } = await atSlack("users.info", () => client.users.info({ user: id, include_locale: true }));
  return user && memberOf(user, workspace);
}

/** Slack says no language here; who has to be spoken to is asked for by id. */
async function askByMail(client: WebClient, workspace: WorkspaceId, email: string): Promise<Member | undefined> {
  const { user } = await atSlack("users.lookupByEmail", () => client.users.lookupByEmail({ email }));
  return user && memberOf(user, workspace);
}

type SlackUser = NonNullable<UsersInfoResponse["user"]>;

function memberOf(user: SlackUser, workspace: WorkspaceId): Member | undefined {
  if (user.id === undefined || user.is_stranger === true) return undefined;
  const id = user.id as MemberId;
  const teams = [user.team_id, ...(user.enterprise_user?.teams ?? [])].filter((team) => team !== undefined);
  if (teams.length > 0 && !teams.includes(workspace)) return undefined;
  return {
    id,
    name: user.profile?.display_name || user.profile?.real_name || user.real_name || user.name || id,
    language: user.locale ?? "en-US",
    ...(user.profile?.email === undefined ? {} : { email: user.profile.email }),
    guest: user.is_restricted === true || user.is_ultra_restricted === true,
    left: user.deleted === true,
    bot: user.is_bot === true || id === "USLACKBOT",
    ...(user.is_admin === true || user.is_owner === true ? { admin: true } : {}),
  };
}

async function askChannel(client: WebClient, id: ChannelId): Promise<Channel | undefined> {
  const { channel } = await atSlack("conversations.info", () => client.conversations.info({ channel: id }));
  if (channel === undefined) return undefined;
  if (channel.is_im) {
    // The library leaves out `user`, which a DM has.
    const other = (channel as { user?: MemberId }).user;
    return { id, kind: "direct", name: "", members: other === undefined ? [] : [other] };
  }
  const closed = channel.is_private === true || channel.is_mpim === true;
  if (!closed) return { id, kind: "public", name: channel.name ?? "", members: [] };
  return { id, kind: "private", name: channel.name ?? "", members: await askMembers(client, id) };
}

async function askMembers(client: WebClient, channel: ChannelId): Promise<readonly MemberId[]> {
  const members = await pages(mostMembers, async (cursor) => {
    const page = await atSlack("conversations.members", () =>
      client.conversations.members({ channel, limit: pageOfMembers, ...cursor }),
    );
    return { items: page.members ?? [], next: page.response_metadata?.next_cursor };
  });
  return members as MemberId[];
}

/**
 * The private channels that the app shares with a member, also archived ones, which their members still read: Slack lists no others. One
 * call, however many channels the app is in.
 */
async function askPrivateChannels(client: WebClient, user: MemberId): Promise<readonly ChannelId[]> {
  const asked = { user, types: "private_channel", limit: pageSize };
  const found = await pages(mostPrivateChannels, async (cursor) => {
    const page = await atSlack("users.conversations", () => client.users.conversations({ ...asked, ...cursor }));
    return { items: page.channels ?? [], next: page.response_metadata?.next_cursor };
  });
  return found.flatMap(({ id }) => (id === undefined ? [] : [id as ChannelId]));
}

async function pages<T>(
  most: number,
  ask: (cursor: { cursor?: string }) => Promise<{ items: readonly T[]; next: string | undefined }>,
): Promise<readonly T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await ask(cursor === undefined ? {} : { cursor });
    all.push(...items);
    cursor = next || undefined;
  } while (cursor !== undefined && all.length < most);
  return all.slice(0, most);
}
