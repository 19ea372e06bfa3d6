import { app, team } from "./seed.ts";
import type { Room } from "./shapes.ts";
import type { World } from "./world.ts";

/** From docs.slack.dev, "Conversation object". */
export function asConversation(world: World, room: Room) {
  const members = world.rooms.members(room.id);
  const direct = room.kind === "direct";
  return {
    id: room.id,
    ...(direct
      ? { user: members.find((id) => id !== app.bot) ?? app.bot }
      : { name: room.name, name_normalized: room.name }),
    is_channel: room.kind === "public",
    is_group: false,
    is_im: direct,
    is_mpim: false,
    is_private: room.kind !== "public",
    is_archived: room.archived === true,
    is_general: room.name === "general",
    is_shared: isShared(world, room),
    is_ext_shared: isShared(world, room),
    is_org_shared: false,
    is_member: members.includes(app.bot),
    created: room.created,
    creator: room.creator,
    context_team_id: team.id,
    ...(direct
      ? {}
      : {
          topic: {
            value: room.topic,
            creator: room.topic ? room.creator : "",
            last_set: room.topic ? room.created : 0,
          },
          purpose: { value: "", creator: "", last_set: 0 },
          num_members: members.length,
        }),
  };
}

/** Whether somebody of another workspace is in it. */
export function isShared(world: World, room: Room): boolean {
  return world.rooms.members(room.id).some((id) => world.people.get(id)?.team !== undefined);
}
