import type { ChannelId } from "../../ids.ts";
import type { Replies, Reply } from "../../ports/replies.ts";
import type { Database } from "./database.ts";

interface Row {
  readonly channel: ChannelId | null;
  readonly ts: string | null;
  readonly digest: string | null;
}

export function sqliteReplies(db: Database): Replies {
  const find = db.prepare("select channel, ts, digest from reply where workspace = ? and key = ?");
  const claim = db.prepare("insert into reply (workspace, key) values (?, ?) on conflict do nothing");
  const put = db.prepare(`insert into reply (workspace, key, channel, ts, digest) values (?, ?, ?, ?, ?)
    on conflict do update set channel = excluded.channel, ts = excluded.ts, digest = excluded.digest`);

  function read(workspace: string, key: string): Reply | undefined {
    const row = find.get<Row>(workspace, key);
    return row && replyOf(row);
  }

  return {
    async claim(workspace, key) {
      return claim.run(workspace, key) > 0 ? undefined : read(workspace, key);
    },
    async settle(workspace, key, { said, digest }) {
      put.run(workspace, key, said?.channel ?? null, said?.ts ?? null, digest ?? null);
    },
    async read(workspace, key) {
      return read(workspace, key);
    },
  };
}

function replyOf({ channel, ts, digest }: Row): Reply {
  return {
    ...(channel !== null && ts !== null && { said: { channel, ts } }),
    ...(digest !== null && { digest }),
  };
}
