import type { Store } from "../store.ts";
import type { Room } from "./shapes.ts";

export interface Rooms {
  get(id: string): Room | undefined;
  all(): readonly Room[];
  put(room: Room): void;
  members(room: string): readonly string[];
  isMember(room: string, member: string): boolean;
  /** The rooms that this member is in. */
  of(member: string): readonly Room[];
  join(room: string, member: string): void;
  leave(room: string, member: string): void;
  /** The DM of these two, if they have one. */
  direct(one: string, other: string): Room | undefined;
  readTs(room: string, member: string): string;
  markRead(room: string, member: string, ts: string): void;
}

/** Channels, private channels and DMs, and who is in them. */
export function rooms(store: Store): Rooms {
  const parse = (row: { body: string }) => JSON.parse(row.body) as Room;
  return {
    get(id) {
      const row = store.get<{ body: string }>("select body from channel where id = ?", id);
      return row && parse(row);
    },
    all: () => store.all<{ body: string }>("select body from channel order by id").map(parse),
    put(room) {
      store.run("insert or replace into channel values (?, ?)", room.id, JSON.stringify(room));
    },
    members: (room) =>
      store
        .all<{ member: string }>("select member from membership where channel = ? order by member", room)
        .map((row) => row.member),
    isMember: (room, member) =>
      store.get("select 1 as yes from membership where channel = ? and member = ?", room, member) !== undefined,
    of: (member) =>
      store
        .all<{ body: string }>(
          "select body from channel join membership on channel = id where member = ? order by id",
          member,
        )
        .map(parse),
    join(room, member) {
      store.run("insert or ignore into membership (channel, member) values (?, ?)", room, member);
    },
    leave(room, member) {
      store.run("delete from membership where channel = ? and member = ?", room, member);
    },
    direct(one, other) {
      const row = store.get<{ body: string }>(
        `select body from channel
          join membership a on a.channel = id and a.member = ?
          join membership b on b.channel = id and b.member = ?
          where json_extract(body, '$.kind') = 'direct'`,
        one,
        other,
      );
      return row && parse(row);
    },
    readTs: (room, member) =>
      store.get<{ read_ts: string }>("select read_ts from membership where channel = ? and member = ?", room, member)
        ?.read_ts ?? "0",
    markRead(room, member, ts) {
      store.run("update membership set read_ts = max(read_ts, ?) where channel = ? and member = ?", ts, room, member);
    },
  };
}
