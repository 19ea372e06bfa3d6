import { Refusal } from "../refusal.ts";
import { app } from "../world/seed.ts";
import type { Message, Room } from "../world/shapes.ts";
import { type Call, text } from "./method.ts";

/** Which scope reads a room, or its messages, by its kind. From docs.slack.dev, `conversations.info` and `conversations.replies`. */
const scopes = {
  read: { public: "channels:read", private: "groups:read", direct: "im:read" },
  history: { public: "channels:history", private: "groups:history", direct: "im:history" },
} as const;

/**
 * The room of a call's `channel`, as far as the bot can see it: a private one that it isn't in does not exist.
 * @throws Refusal channel_not_found, missing_scope
 */
export function roomOf(call: Call, scope?: keyof typeof scopes): Room {
  const { world, args } = call;
  const given = String(args.channel);
  const named = given.startsWith("#") ? given.slice(1) : given;
  const room = world.rooms.get(given) ?? world.rooms.all().find((one) => one.kind === "public" && one.name === named);
  if (!room || (room.kind !== "public" && !world.rooms.isMember(room.id, app.bot)))
    throw new Refusal("channel_not_found");
  if (scope) call.need(scopes[scope][room.kind]);
  return room;
}

/** @throws Refusal not_in_channel */
export function mustBeIn(call: Call, room: Room): void {
  if (!call.world.rooms.isMember(room.id, app.bot)) throw new Refusal("not_in_channel");
}

/** @throws Refusal is_archived */
export function mustBeOpen(room: Room): void {
  if (room.archived) throw new Refusal("is_archived");
}

/** @throws Refusal `missing` when there is no such message */
export function messageOf(call: Call, room: Room, ts: unknown, missing = "message_not_found"): Message {
  const message = call.world.messages.get(room.id, String(ts));
  if (!message) throw new Refusal(missing);
  return message;
}

/** @throws Refusal thread_not_found. A reply to a reply goes to its thread. */
export function threadOf(call: Call, room: Room): string | undefined {
  const ts = text(call.args, "thread_ts");
  if (ts === undefined) return undefined;
  const parent = messageOf(call, room, ts, "thread_not_found");
  return parent.thread_ts ?? parent.ts;
}
