import type { Store } from "../store.ts";
import type { Message } from "./shapes.ts";

export interface Messages {
  get(channel: string, ts: string): Message | undefined;
  put(message: Message): void;
  delete(channel: string, ts: string): void;
  /** All of a channel with whole threads, oldest first; the newest `limit`. */
  inChannel(channel: string, limit: number): readonly Message[];
  /** A thread's first message and its replies, oldest first; just the message if it has none. */
  thread(channel: string, ts: string): readonly Message[];
  countAfter(channel: string, ts: string, notBy: string): number;
}

/** What was said in the workspace. */
export function messages(store: Store): Messages {
  const parse = (row: { body: string }) => JSON.parse(row.body) as Message;
  return {
    get(channel, ts) {
      const row = store.get<{ body: string }>("select body from message where channel = ? and ts = ?", channel, ts);
      return row && parse(row);
    },
    put(message) {
      store.run(
        "insert or replace into message values (?, ?, ?, ?)",
        message.channel,
        message.ts,
        message.thread_ts ?? message.ts,
        JSON.stringify(message),
      );
    },
    delete(channel, ts) {
      store.run("delete from message where channel = ? and ts = ?", channel, ts);
    },
    inChannel: (channel, limit) =>
      store
        .all<{ body: string }>("select body from message where channel = ? order by ts desc limit ?", channel, limit)
        .map(parse)
        .reverse(),
    thread: (channel, ts) =>
      store
        .all<{ body: string }>("select body from message where channel = ? and thread_ts = ? order by ts", channel, ts)
        .map(parse),
    countAfter: (channel, ts, notBy) =>
      store.get<{ count: number }>(
        `select count(*) as count from message
          where channel = ? and ts > ? and thread_ts = ts and json_extract(body, '$.user') <> ?`,
        channel,
        ts,
        notBy,
      )?.count ?? 0,
  };
}
