import { enter, exit } from "../world/membership.ts";
import type { Person, Room } from "../world/shapes.ts";
import type { World } from "../world/world.ts";

/** Slack's own commands, as far as Octember's people need them: `/invite @octember`, `/remove @octember`, `/leave`. */
export const builtIn = [
  { command: "/invite", description: "Invite another member to this channel", hint: "@someone" },
  { command: "/remove", description: "Remove someone from this channel", hint: "@someone" },
  { command: "/leave", description: "Leave this channel", hint: "" },
] as const;

/** @returns false if the command is none of Slack's own */
export function runBuiltIn(
  world: World,
  member: Person,
  room: Room,
  command: string,
  rest: string,
  fail: (text: string) => void,
): boolean {
  if (!builtIn.some((one) => one.command === command)) return false;
  if (room.kind === "direct") {
    fail(`${command} only works in channels.`);
    return true;
  }
  if (command === "/leave") {
    exit(world, room, member.id);
    return true;
  }
  const wanted = rest.trim().replace(/^@/, "").toLowerCase();
  const other = world.people.all().find((one) => one.handle === wanted || one.name.toLowerCase() === wanted);
  if (!other) fail(`Nobody here is called "${rest.trim()}".`);
  else if (member.guest) fail("Guests can't do this.");
  else if (command === "/invite") enter(world, room, other.id, member.id);
  else exit(world, room, other.id, member.id);
  return true;
}
