import { limits } from "../limits.ts";
import { newId } from "../new-id.ts";
import { Refusal, refusal } from "../refusal.ts";
import { asConversation } from "../world/as-conversation.ts";
import { asMessage } from "../world/as-message.ts";
import { app } from "../world/seed.ts";
import type { Method } from "./method.ts";
import { count, flag, text } from "./method.ts";
import { page } from "./paging.ts";
import { messageOf, mustBeIn, roomOf } from "./rooms-of-calls.ts";

/** From docs.slack.dev, `conversations.info`, `.members`, `.history`, `.replies`, `.open`. */

const info: Method = {
  must: { channel: "string" },
  may: { include_num_members: "boolean" },
  run(call) {
    const { num_members, ...room } = asConversation(call.world, roomOf(call, "read"));
    return { channel: flag(call.args, "include_num_members") ? { ...room, num_members } : room };
  },
};

const members: Method = {
  must: { channel: "string" },
  may: { cursor: "string", limit: "integer" },
  run(call) {
    const room = roomOf(call, "read");
    const limit = count(call.args, "limit", 100);
    const { items, next } = page(call.world.rooms.members(room.id), (id) => id, limit, text(call.args, "cursor"));
    return { members: items, response_metadata: { next_cursor: next } };
  },
};

const replies: Method = {
  must: { channel: "string", ts: "string" },
  may: {
    cursor: "string",
    limit: "integer",
    inclusive: "boolean",
    latest: "string",
    oldest: "string",
    include_all_metadata: "boolean",
  },
  run(call) {
    const { world, args } = call;
    const room = roomOf(call, "history");
    mustBeIn(call, room);
    const found = messageOf(call, room, args.ts, "thread_not_found");
    const [parent, ...answers] = world.messages.thread(room.id, found.thread_ts ?? found.ts);
    if (!parent) throw new Refusal("thread_not_found");
    const within = answers.filter(({ ts }) => inRange(ts, args));
    const limit = count(args, "limit", limits.pageOfMessages);
    const { items, next } = page(within, (message) => message.ts, limit, text(args, "cursor"));
    const metadata = flag(args, "include_all_metadata");
    return {
      messages: [parent, ...items].map((message) => asMessage(world, message, { metadata })),
      has_more: next !== "",
      ...(next === "" ? {} : { response_metadata: { next_cursor: next } }),
    };
  },
};

const mostLookedAt = 10_000;

/** The newest of a conversation, without the replies in threads. Going on by a cursor there is none here. */
const history: Method = {
  must: { channel: "string" },
  may: {
    limit: "integer",
    inclusive: "boolean",
    latest: "string",
    oldest: "string",
    include_all_metadata: "boolean",
  },
  run(call) {
    const { world, args } = call;
    const room = roomOf(call, "history");
    mustBeIn(call, room);
    const limit = count(args, "limit", 100);
    const newestFirst = world.messages
      .inChannel(room.id, mostLookedAt)
      .filter(({ ts, thread_ts }) => thread_ts === undefined && inRange(ts, args))
      .reverse();
    const metadata = flag(args, "include_all_metadata");
    return {
      messages: newestFirst.slice(0, limit).map((message) => asMessage(world, message, { metadata })),
      has_more: newestFirst.length > limit,
    };
  },
};

function inRange(ts: string, args: Readonly<Record<string, unknown>>): boolean {
  const inclusive = flag(args, "inclusive");
  const oldest = text(args, "oldest") ?? "0";
  const latest = text(args, "latest");
  const after = ts > oldest || (inclusive && ts === oldest);
  return after && (latest === undefined || ts < latest || (inclusive && ts === latest));
}

const open: Method = {
  must: {},
  may: { users: "string", channel: "string", return_im: "boolean" },
  scope: "im:write",
  run(call) {
    const { world, args } = call;
    if (args.channel !== undefined) return { already_open: true, no_op: true, channel: { id: roomOf(call).id } };
    const users = (text(args, "users") ?? "").split(",").filter((id) => id !== "");
    const [user] = users;
    if (user === undefined) throw new Refusal("users_list_not_supplied");
    if (users.length > 1) throw refusal("invalid_arguments", ["only one user is supported [json-pointer:/users]"]);
    if (!world.people.get(user)) throw new Refusal("user_not_found");
    if (user === app.bot) throw new Refusal("cannot_dm_bot");
    const known = world.rooms.direct(app.bot, user);
    const room = known ?? directRoom(call.world, user, app.bot);
    return {
      ...(known ? { no_op: true, already_open: true } : {}),
      channel: flag(args, "return_im") ? asConversation(world, room) : { id: room.id },
    };
  },
};

type World = Parameters<Method["run"]>[0]["world"];

/** The DM of two, made if they have none. */
export function directRoom(world: World, one: string, other: string) {
  const known = world.rooms.direct(one, other);
  if (known) return known;
  const room = {
    id: newId("D"),
    kind: "direct",
    name: "",
    topic: "",
    creator: one,
    created: Math.floor(world.now() / 1000),
  } as const;
  world.store.together(() => {
    world.rooms.put(room);
    world.rooms.join(room.id, one);
    world.rooms.join(room.id, other);
  });
  return room;
}

export const conversations: Readonly<Record<string, Method>> = {
  "conversations.info": info,
  "conversations.members": members,
  "conversations.history": history,
  "conversations.replies": replies,
  "conversations.open": open,
};
