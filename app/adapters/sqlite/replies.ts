import { randomUUID } from "node:crypto";
import type { ChannelId } from "../../ids.ts";
import { longestUpdateMs, type Replies, type Reply } from "../../ports/replies.ts";
import type { Database } from "./database.ts";

interface Row {
  readonly channel: ChannelId | null;
  readonly ts: string | null;
  readonly digest: string | null;
  /** When the latest update was begun that isn't settled. */
  readonly begun: number | null;
}

/** `clock` in milliseconds since 1970. */
export function sqliteReplies(db: Database, clock: () => number = Date.now): Replies {
  const find = db.prepare(`select channel, ts, digest,
      (select max(u.at) from reply_update u where u.workspace = r.workspace and u.key = r.key) as begun
    from reply r where workspace = ? and key = ?`);
  const claim = db.prepare("insert into reply (workspace, key) values (?, ?) on conflict do nothing");
  const put = db.prepare(`insert into reply (workspace, key, channel, ts, digest) values (?, ?, ?, ?, ?)
    on conflict do update set channel = excluded.channel, ts = excluded.ts, digest = excluded.digest`);
  const begin = db.prepare("insert into reply_update (workspace, key, id, at) values (?, ?, ?, ?)");
  const end = db.prepare("delete from reply_update where workspace = ? and key = ? and (id = ? or at <= ?)");

  function read(workspace: string, key: string): Reply | undefined {
    const row = find.get<Row>(workspace, key);
    return row && replyOf(row, clock() - longestUpdateMs);
  }

  return {
    async claim(workspace, key) {
      return claim.run(workspace, key) > 0 ? undefined : read(workspace, key);
    },
    async begin(workspace, key) {
      const id = randomUUID();
      begin.run(workspace, key, id, clock());
      return id;
    },
    async settle(workspace, key, { said, digest }, update) {
      db.transaction(() => {
        put.run(workspace, key, said?.channel ?? null, said?.ts ?? null, digest ?? null);
        if (update !== undefined) end.run(workspace, key, update, clock() - longestUpdateMs);
      });
    },
    async read(workspace, key) {
      return read(workspace, key);
    },
  };
}

function replyOf({ channel, ts, digest, begun }: Row, longAgo: number): Reply {
  return {
    ...(channel !== null && ts !== null && { said: { channel, ts } }),
    ...(digest !== null && { digest }),
    ...(begun !== null && begun > longAgo && { inDoubt: true }),
  };
}
