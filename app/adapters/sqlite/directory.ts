import type { ChannelId, MemberId, WorkspaceId } from "../../ids.ts";
import { type Directory, isMail, type Member } from "../../ports/directory.ts";
import type { Database } from "./database.ts";
import { oneCommit } from "./one-commit.ts";

interface Row {
  readonly body: string;
}

/** Private channels that somebody was in when Slack was last asked. */
interface RememberedChannels {
  readonly channels: readonly ChannelId[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * What Slack said of members when the program last asked. In which private channels they are is believed for a day; afterwards, and where
 * nobody asked, nobody is in one.
 */
export interface RememberedDirectory extends Directory {
  members(workspace: WorkspaceId): Promise<readonly Member[]>;

  /** As far as it is believed. Of guests, and of whoever left, nothing is. */
  channelsOf(workspace: WorkspaceId, member: MemberId): Promise<RememberedChannels | undefined>;
}

const believedMs = 24 * 60 * 60 * 1000;

export function sqliteDirectory(db: Database, clock = Date.now): RememberedDirectory {
  const byId = db.prepare("select body from member where workspace = ? and id = ?");
  const all = db.prepare("select body from member where workspace = ? order by id");
  // Left to itself, SQLite would look at every member.
  const byMail = db.prepare(
    "select body from member indexed by member_of_mail where workspace = ? and lower(json_extract(body, '$.email')) = ?",
  );
  const put = db.prepare("insert into member (workspace, id, body) values (?, ?, ?) on conflict do nothing");
  const remove = db.prepare("delete from member where workspace = ? and id = ?");
  const channels = db.prepare("select channels, at from member_channels where workspace = ? and member = ? and at > ?");
  const commit = oneCommit(db);
  const read = (row: Row) => JSON.parse(row.body) as Member;

  /** Who was named by an import first, and was seen at Slack later, is the one at Slack. */
  function memberOfMail(workspace: WorkspaceId, mail: string): Member | undefined {
    const found = byMail.all<Row>(workspace, mail.toLowerCase()).map(read);
    const atSlack = found.filter(({ id }) => !isMail(id)).sort((one, other) => (one.id < other.id ? -1 : 1));
    return atSlack.find(({ left }) => !left) ?? atSlack[0] ?? found[0];
  }

  function channelsOf(workspace: WorkspaceId, id: MemberId): RememberedChannels | undefined {
    const member = byId.get<Row>(workspace, id);
    if (member === undefined || read(member).left || read(member).guest) return undefined;
    const row = channels.get<{ channels: string; at: number }>(workspace, id, clock() - believedMs);
    return row && { channels: JSON.parse(row.channels) as ChannelId[], at: row.at };
  }

  return {
    async member(workspace, id) {
      const row = byId.get<Row>(workspace, id);
      return row && read(row);
    },
    async channelsOf(workspace, member) {
      return channelsOf(workspace, member);
    },
    async members(workspace) {
      return all.all<Row>(workspace).map(read);
    },
    async memberOfMail(workspace, mail) {
      return memberOfMail(workspace, mail);
    },
    async welcome(workspace, mail) {
      const known = memberOfMail(workspace, mail);
      if (known) return known.id;
      const member = newcomer(mail);
      await commit(() => put.run(workspace, member.id, JSON.stringify(member)));
      return member.id;
    },
    async dismiss(workspace, mail) {
      for (const { id } of byMail.all<Row>(workspace, mail.toLowerCase()).map(read)) {
        if (isMail(id)) remove.run(workspace, id);
      }
    },
    async channel() {
      return undefined;
    },
    async privateChannelsOf(workspace, member) {
      return channelsOf(workspace, member)?.channels ?? [];
    },
    async changed() {},
  };
}

function newcomer(mail: string): Member {
  const email = mail.toLowerCase();
  return { id: email as MemberId, name: email, language: "en-US", email, guest: false, left: false, bot: false };
}

/** Members whose row is known to be as it should be; of more than that it is written again. */
const mostKept = 20_000;
const writtenAgainMs = 60 * 60 * 1000;

/** The same directory, which keeps each member it is asked about, in which private channels they are, and whom an import names. */
export function rememberMembers(directory: Directory, db: Database, clock = Date.now): Directory {
  const put = db.prepare("insert or replace into member (workspace, id, body) values (?, ?, ?)");
  const isKept = db.prepare("select 1 from member where workspace = ? and id = ?");
  const putChannels = db.prepare("insert or replace into member_channels values (?, ?, ?, ?)");
  const hasChannels = db.prepare("select 1 from member_channels where workspace = ? and member = ?");
  const membersWithChannels = db.prepare("select member from member_channels where workspace = ? and channels like ?");
  const kept = new Map<string, string>();
  const keptChannels = new Map<string, { readonly body: string; readonly at: number }>();
  const remembered = sqliteDirectory(db);

  function keep(workspace: WorkspaceId, found: Member): void {
    const body = JSON.stringify(found);
    const key = `${workspace} ${found.id}`;
    if (kept.get(key) === body) return;
    put.run(workspace, found.id, body);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, body);
  }

  async function member(workspace: WorkspaceId, id: MemberId): Promise<Member | undefined> {
    const found = await directory.member(workspace, id);
    if (found) keep(workspace, found);
    return found;
  }

  async function privateChannelsOf(workspace: WorkspaceId, id: MemberId): Promise<readonly ChannelId[]> {
    const found = await directory.privateChannelsOf(workspace, id);
    const [key, body, at] = [`${workspace} ${id}`, JSON.stringify(found), clock()];
    const before = keptChannels.get(key);
    // Asked at every press: written down when it changed, and now and then.
    if (before?.body === body && at - before.at < writtenAgainMs) return found;
    putChannels.run(workspace, id, body, at);
    if (keptChannels.size >= mostKept) keptChannels.clear();
    keptChannels.set(key, { body, at });
    return found;
  }

  /** Of whom it was written down that they are in the channel, or who is named. */
  function concerned(workspace: WorkspaceId, what: Parameters<Directory["changed"]>[1]): readonly MemberId[] {
    const named = what.member !== undefined && hasChannels.get(workspace, what.member) ? [what.member] : [];
    if (what.channel === undefined) return named;
    const inside = membersWithChannels.all<{ member: MemberId }>(workspace, `%"${what.channel}"%`);
    return [...new Set([...named, ...inside.map((row) => row.member)])];
  }

  return {
    ...directory,
    member,
    privateChannelsOf,
    /** Whoever reads the store without Slack shall know it, too. */
    async changed(workspace, what) {
      await directory.changed(workspace, what);
      if (what.member !== undefined && isKept.get(workspace, what.member)) await member(workspace, what.member);
      for (const id of concerned(workspace, what)) await privateChannelsOf(workspace, id);
    },
    async welcome(workspace, mail) {
      const found = await directory.memberOfMail(workspace, mail);
      if (found === undefined) return remembered.welcome(workspace, mail);
      // Its language is known only if it is asked for by id.
      await member(workspace, found.id);
      return found.id;
    },
    dismiss: remembered.dismiss,
  };
}
