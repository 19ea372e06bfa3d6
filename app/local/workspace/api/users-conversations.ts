import { Refusal, refusal } from "../refusal.ts";
import { asConversation } from "../world/as-conversation.ts";
import { app } from "../world/seed.ts";
import type { Method } from "./method.ts";
import { count, flag, text } from "./method.ts";
import { page } from "./paging.ts";

/** From docs.slack.dev, `users.conversations`: each type has its scope, and 999 is the largest page. */
const kinds = {
  public_channel: { kind: "public", scope: "channels:read" },
  private_channel: { kind: "private", scope: "groups:read" },
  im: { kind: "direct", scope: "im:read" },
} as const;

const largestPage = 999;

/**
 * The conversations that the bot is in; with `user`, those of that member: of what is not public only what the bot shares with them.
 * Archived ones are among them, unless they are left out by `exclude_archived`.
 */
const list: Method = {
  must: {},
  may: { user: "string", types: "string", exclude_archived: "boolean", cursor: "string", limit: "integer" },
  run(call) {
    const types = (text(call.args, "types") ?? "public_channel").split(",").map((type) => type.trim());
    const asked = types.map((type) => {
      if (!Object.hasOwn(kinds, type)) throw new Refusal("invalid_types");
      return kinds[type as keyof typeof kinds];
    });
    for (const { scope } of asked) call.need(scope);
    const limit = count(call.args, "limit", 100);
    if (limit > largestPage)
      throw refusal("invalid_arguments", [`must be less than ${largestPage + 1} [json-pointer:/limit]`]);
    const user = text(call.args, "user") ?? app.bot;
    if (!call.world.people.get(user)) throw new Refusal("user_not_found");
    const rooms = call.world.rooms
      .of(user)
      .filter((room) => !(room.archived && flag(call.args, "exclude_archived")))
      .filter((room) => asked.some(({ kind }) => kind === room.kind))
      .filter((room) => room.kind === "public" || call.world.rooms.isMember(room.id, app.bot));
    const { items, next } = page(rooms, (room) => room.id, limit, text(call.args, "cursor"));
    return {
      channels: items.map((room) => {
        const { num_members: _num, ...conversation } = asConversation(call.world, room);
        return conversation;
      }),
      response_metadata: { next_cursor: next },
    };
  },
};

export const usersConversations: Readonly<Record<string, Method>> = { "users.conversations": list };
