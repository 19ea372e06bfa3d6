import type { MemberId, WorkspaceId } from "../../ids.ts";
import { type Directory, isMail, type Member } from "../../ports/directory.ts";
import type { Database } from "./database.ts";
import { oneCommit } from "./one-commit.ts";

interface Row {
  readonly body: string;
}

/** What Slack said of members when the program last asked. It knows no channels: nobody is in a private one. */
export interface RememberedDirectory extends Directory {
  members(workspace: WorkspaceId): Promise<readonly Member[]>;
}

export function sqliteDirectory(db: Database): RememberedDirectory {
  const byId = db.prepare("select body from member where workspace = ? and id = ?");
  const all = db.prepare("select body from member where workspace = ? order by id");
  // Left to itself, SQLite would look at every member.
  const byMail = db.prepare(
    "select body from member indexed by member_of_mail where workspace = ? and lower(json_extract(body, '$.email')) = ?",
  );
  const put = db.prepare("insert into member (workspace, id, body) values (?, ?, ?) on conflict do nothing");
  const commit = oneCommit(db);
  const read = (row: Row) => JSON.parse(row.body) as Member;

  /** Who was named by an import first, and was seen at Slack later, is the one at Slack. */
  function memberOfMail(workspace: WorkspaceId, mail: string): Member | undefined {
    const found = byMail.all<Row>(workspace, mail.toLowerCase()).map(read);
    const atSlack = found.filter(({ id }) => !isMail(id)).sort((one, other) => (one.id < other.id ? -1 : 1));
    return atSlack.find(({ left }) => !left) ?? atSlack[0] ?? found[0];
  }

  return {
    async member(workspace, id) {
      const row = byId.get<Row>(workspace, id);
      return row && read(row);
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
    async channel() {
      return undefined;
    },
    async privateChannelsOf() {
      return [];
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

/** The same directory, which keeps each member it is asked about, and whom an import names. */
export function rememberMembers(directory: Directory, db: Database): Directory {
  const put = db.prepare("insert or replace into member (workspace, id, body) values (?, ?, ?)");
  const isKept = db.prepare("select 1 from member where workspace = ? and id = ?");
  const kept = new Map<string, string>();
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

  return {
    ...directory,
    member,
    /** Whoever reads the store without Slack shall know it, too. */
    async changed(workspace, what) {
      await directory.changed(workspace, what);
      if (what.member !== undefined && isKept.get(workspace, what.member)) await member(workspace, what.member);
    },
    async welcome(workspace, mail) {
      const found = await directory.memberOfMail(workspace, mail);
      if (found === undefined) return remembered.welcome(workspace, mail);
      // Its language is known only if it is asked for by id.
      await member(workspace, found.id);
      return found.id;
    },
  };
}
