import { asUser } from "./as-user.ts";
import { emit } from "./emit.ts";
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
  /** The app hears `member_left_channel` where the bot is. */
  remove(channel: string, member: string): void;
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

  return {
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
