import { pageChannels } from "../page/as-page.ts";
import { asUser } from "./as-user.ts";
import { emit, tellRoom } from "./emit.ts";
import { enter, exit } from "./membership.ts";
import type { Person, Room } from "./shapes.ts";
import type { World } from "./world.ts";

/** What changes who is in the workspace and where. Everything throws Error for somebody or something unknown. */
export interface Owner {
  /** The app hears `user_change`. */
  changeMember(id: string, change: Partial<Omit<Person, "id">>): void;
  /** The app hears `team_join`. */
  addMember(person: Person): void;
  /** The app hears `member_joined_channel` where the bot is. */
  invite(channel: string, member: string, by?: string): void;
  /** The app hears `member_left_channel` where the bot is; of its own leaving `channel_left` or `group_left`. */
  remove(channel: string, member: string): void;
  /** The app hears `channel_archive` or `channel_unarchive`, or the same with `group_`, where the bot is. */
  archive(channel: string, archived: boolean): void;
  /** The app hears `channel_rename` or `group_rename` where the bot is. */
  rename(channel: string, name: string): void;
}

export function ownerOf(world: World): Owner {
  function person(id: string): Person {
    const found = world.people.get(id);
    if (!found) throw new Error(`there is no member ${id}`);
    return found;
  }

  function room(id: string): Room {
    const found = world.rooms.get(id);
    if (!found) throw new Error(`there is no channel ${id}`);
    return found;
  }

  /** From docs.slack.dev, "user_change event" and "team_join event": the user as `users.info` gives it. */
  function tell(type: "user_change" | "team_join", changed: Person) {
    const email = world.manifest.oauth_config.scopes.bot.includes("users:read.email");
    const user = asUser(changed, { email, locale: true });
    emit(world, type, { type, user, cache_ts: Math.floor(world.now() / 1000), event_ts: world.nextTs() });
  }

  /** From docs.slack.dev, "channel_archive event" and those like it. */
  function tellOfRoom(room: Room, what: "archive" | "unarchive" | "rename", about: object) {
    const type = `${room.kind === "private" ? "group" : "channel"}_${what}`;
    emit(world, type, { type, ...about, event_ts: world.nextTs() }, room);
    tellRoom(world, room.id, (one) => ({ type: "channels", channels: pageChannels(world, one) }));
  }

  return {
    archive(id, archived) {
      const changed = { ...room(id), archived };
      world.store.together(() => {
        world.rooms.put(changed);
        const about = { channel: id, user: changed.creator, ...(archived ? { is_moved: 0 } : {}) };
        tellOfRoom(changed, archived ? "archive" : "unarchive", about);
      });
    },
    rename(id, name) {
      const changed = { ...room(id), name };
      world.store.together(() => {
        world.rooms.put(changed);
        const { created, kind } = changed;
        const about = { id, name, name_normalized: name, created, is_channel: kind === "public", is_mpim: false };
        tellOfRoom(changed, "rename", { channel: about });
      });
    },
    changeMember(id, change) {
      const changed = { ...person(id), ...change };
      world.store.together(() => {
        world.people.put(changed);
        tell("user_change", changed);
      });
    },
    addMember(added) {
      world.store.together(() => {
        world.people.put(added);
        tell("team_join", added);
      });
    },
    invite: (channel, member, by = room(channel).creator) => enter(world, room(channel), person(member).id, by),
    remove: (channel, member) => exit(world, room(channel), person(member).id),
  };
}
