import type { MemberId, WorkspaceId } from "../../ids.ts";
import type { Directory, Member } from "../../ports/directory.ts";
import type { Database } from "./database.ts";

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
  const read = (row: Row) => JSON.parse(row.body) as Member;
  return {
    async member(workspace, id) {
      const row = byId.get<Row>(workspace, id);
      return row && read(row);
    },
    async members(workspace) {
      return all.all<Row>(workspace).map(read);
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

/** Members whose row is known to be as it should be; of more than that it is written again. */
const mostKept = 20_000;

/** The same directory, which keeps each member it is asked about. */
export function rememberMembers(directory: Directory, db: Database): Directory {
  const put = db.prepare("insert or replace into member (workspace, id, body) values (?, ?, ?)");
  const kept = new Map<string, string>();

  async function member(workspace: WorkspaceId, id: MemberId): Promise<Member | undefined> {
    const found = await directory.member(workspace, id);
    if (found === undefined) return undefined;
    const body = JSON.stringify(found);
    const key = `${workspace} ${id}`;
    if (kept.get(key) !== body) {
      put.run(workspace, id, body);
      if (kept.size >= mostKept) kept.clear();
      kept.set(key, body);
    }
    return found;
  }

  return { ...directory, member };
}
