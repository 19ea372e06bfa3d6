import type { PageEvent } from "../../page-api.ts";
import { scopeOfEvent } from "../manifest.ts";
import { newId } from "../new-id.ts";
import { pageMessage } from "../page/as-page.ts";
import { isShared } from "./as-conversation.ts";
import { app, team } from "./seed.ts";
import type { Message, Room } from "./shapes.ts";
import type { World } from "./world.ts";

/**
 * Queues an event for the app if the manifest subscribes to it, its scope is granted and, where it has a room, the bot is in it.
 * From docs.slack.dev, "The Events API": the envelope's fields.
 */
export function emit(world: World, kind: string, event: object, room?: Room): void {
  const subscribed = world.manifest.settings.event_subscriptions?.bot_events ?? [];
  if (!subscribed.includes(kind)) return;
  const scope = scopeOfEvent(kind, room?.kind === "private");
  if (scope && !world.manifest.oauth_config.scopes.bot.includes(scope)) return;
  if (room && !world.rooms.isMember(room.id, app.bot)) return;
  if (world.isLost(kind)) return;
  const id = newId("Ev");
  world.queue.add(id, {
    token: "local-verification-token",
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event,
    type: "event_callback",
    event_id: id,
    event_time: Math.floor(world.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: team.id, user_id: app.bot, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: room ? isShared(world, room) : false,
    event_context: `4-${id}`,
  });
  world.usage.event(kind);
  if (scope) world.usage.scope(scope);
}

const kinds = {
  public: ["message.channels", "channel"],
  private: ["message.groups", "group"],
  direct: ["message.im", "im"],
} as const;

/** A message event, whatever its subtype, in the room it belongs to. */
export function emitMessage(world: World, room: Room, message: object, ts: string): void {
  const [kind, channelType] = kinds[room.kind];
  emit(world, kind, { ...message, channel: room.id, channel_type: channelType, event_ts: ts }, room);
}

/** Tells every page whose member sees the room. */
export function tellRoom(world: World, room: string, tell: (member: string) => PageEvent): void {
  for (const member of world.rooms.members(room)) if (member !== app.bot) world.page.send(member, tell(member));
}

/** Tells every page that shows the message what it is now. */
export function showMessage(world: World, message: Message): void {
  tellRoom(world, message.channel, (member) => ({ type: "message", message: pageMessage(world, message, member) }));
}
