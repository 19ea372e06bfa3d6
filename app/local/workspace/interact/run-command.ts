import { isObject } from "../blocks/rules.ts";
import { answer, newResponseUrl } from "../deliver/response-urls.ts";
import { whisper } from "../world/ephemeral.ts";
import { app, team } from "../world/seed.ts";
import type { Person, Room } from "../world/shapes.ts";
import type { World } from "../world/world.ts";
import { runBuiltIn } from "./built-in-commands.ts";
import { failures } from "./failures.ts";
import { nameOfRoom } from "./payload.ts";
import { asTyped } from "./typed-text.ts";

/** A member types a slash command. From docs.slack.dev, "Implementing slash commands". Resolves when the app has answered. */
export async function runCommand(world: World, member: Person, room: Room, typed: string): Promise<void> {
  const [, command = "", rest = ""] = /^(\/\S*)\s*([\s\S]*)$/.exec(typed.trim()) ?? [];
  const fail = (text: string) => world.page.send(member.id, { type: "failed", text, channel: room.id });
  if (runBuiltIn(world, member, room, command, rest, fail)) return;
  const known = world.manifest.features?.slash_commands?.find((one) => one.command === command);
  if (!known) return fail(failures.unknownCommand(command));

  world.usage.scope("commands");
  world.usage.interaction(`command ${command}`);
  const place = { channel: room.id, member: member.id };
  const outcome = await world.transport.command({
    token: "local-verification-token",
    team_id: team.id,
    team_domain: team.domain,
    channel_id: room.id,
    channel_name: nameOfRoom(room),
    user_id: member.id,
    user_name: member.handle,
    command,
    text: known.should_escape ? asTyped(world, rest.trim(), true) : rest.trim(),
    api_app_id: app.id,
    is_enterprise_install: "false",
    response_url: newResponseUrl(world, place),
    trigger_id: world.triggers.make(member.id),
  });
  if (outcome.kind === "failed") return fail(failures.command(command, outcome));
  try {
    if (typeof outcome.body === "string") whisper(world, member.id, { channel: room.id, text: outcome.body });
    else if (isObject(outcome.body) && Object.keys(outcome.body).length > 0) answer(world, place, outcome.body);
  } catch {
    fail(failures.command(command, { kind: "failed", reason: "http_error", again: false }));
  }
}
