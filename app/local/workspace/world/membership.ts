import { pageChannels } from "../page/as-page.ts";
import { emit, tellRoom } from "./emit.ts";
import { say } from "./say.ts";
import { app, team } from "./seed.ts";
import type { Room } from "./shapes.ts";
import type { World } from "./world.ts";

const channelType = { public: "C", private: "G", direct: "D" } as const;

/** Somebody comes into a room. From docs.slack.dev, "member_joined_channel event". */
export function enter(world: World, room: Room, member: string, inviter: string): void {
  world.store.together(() => {
    if (world.rooms.isMember(room.id, member)) return;
    world.rooms.join(room.id, member);
    emit(
      world,
      "member_joined_channel",
      {
        type: "member_joined_channel",
        user: member,
        channel: room.id,
        channel_type: channelType[room.kind],
        team: team.id,
        inviter,
        event_ts: world.nextTs(),
      },
      room,
    );
    say(world, room, { user: member, text: `<@${member}> has joined the channel`, files: [], subtype: "channel_join" });
  });
}

/**
 * Somebody leaves a room or is taken out of it. From docs.slack.dev, "member_left_channel event"; the app itself hears `channel_left` or
 * `group_left` instead, and nothing of what is said after.
 */
export function exit(world: World, room: Room, member: string, by: string = member): void {
  world.store.together(() => {
    if (!world.rooms.isMember(room.id, member)) return;
    say(world, room, { user: member, text: `<@${member}> has left the channel`, files: [], subtype: "channel_leave" });
    if (member === app.bot) tellTheApp(world, room, by);
    else tellOthers(world, room, member);
    world.rooms.leave(room.id, member);
    world.page.send(member, { type: "channels", channels: pageChannels(world, member) });
    tellRoom(world, room.id, (other) => ({ type: "channels", channels: pageChannels(world, other) }));
  });
}

function tellTheApp(world: World, room: Room, by: string): void {
  const kind = room.kind === "private" ? "group_left" : "channel_left";
  emit(world, kind, { type: kind, channel: room.id, actor_id: by, event_ts: world.nextTs() }, room);
}

function tellOthers(world: World, room: Room, member: string): void {
  emit(
    world,
    "member_left_channel",
    {
      type: "member_left_channel",
      user: member,
      channel: room.id,
      channel_type: channelType[room.kind],
      team: team.id,
      event_ts: world.nextTs(),
    },
    room,
  );
}
