import { app, team } from "../world/seed.ts";
import type { Person, Room } from "../world/shapes.ts";
import type { World } from "../world/world.ts";

/** What every interaction carries. From docs.slack.dev, "Interaction payloads". */
export function frame(world: World, member: Person) {
  return {
    user: { id: member.id, username: member.handle, name: member.handle, team_id: member.team ?? team.id },
    api_app_id: app.id,
    token: "local-verification-token",
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: world.triggers.make(member.id),
  };
}

/** How commands and clicks name a room: private ones and DMs have no name of their own there. */
export function nameOfRoom(room: Room): string {
  if (room.kind === "direct") return "directmessage";
  return room.kind === "private" ? "privategroup" : room.name;
}
