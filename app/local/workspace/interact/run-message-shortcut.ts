import { newResponseUrl } from "../deliver/response-urls.ts";
import { asMessage } from "../world/as-message.ts";
import type { Person, Room } from "../world/shapes.ts";
import type { World } from "../world/world.ts";
import { failures } from "./failures.ts";
import { NotThere } from "./not-there.ts";
import { frame, nameOfRoom } from "./payload.ts";

/**
 * A member chooses a shortcut in a message's menu. From docs.slack.dev, "Shortcuts interaction payload": also where the app is no
 * member, with the message as it is and a response URL. Resolves when the app has answered.
 */
export async function runMessageShortcut(
  world: World,
  member: Person,
  room: Room,
  ts: string,
  callbackId: string,
): Promise<void> {
  if (!world.manifest.settings.interactivity?.is_enabled) throw new NotThere("the app's interactivity is off");
  const shortcuts = world.manifest.features?.shortcuts ?? [];
  const known = shortcuts.some(({ type, callback_id: id }) => type === "message" && id === callbackId);
  if (!known) throw new NotThere(`there is no shortcut ${callbackId}`);
  const message = world.messages.get(room.id, ts);
  if (!message) throw new NotThere("the message is gone");
  world.usage.scope("commands");
  world.usage.interaction(`shortcut ${callbackId}`);
  const { api_app_id: _app, ...who } = frame(world, member);
  const place = { channel: room.id, member: member.id };
  const outcome = await world.transport.interaction({
    type: "message_action",
    ...who,
    callback_id: callbackId,
    action_ts: world.nextTs(),
    message_ts: ts,
    channel: { id: room.id, name: nameOfRoom(room) },
    message: asMessage(world, message, { metadata: true }),
    response_url: newResponseUrl(world, {
      ...place,
      ...(message.thread_ts ? { thread_ts: message.thread_ts } : {}),
    }),
  });
  if (outcome.kind === "failed") world.page.send(member.id, { type: "failed", text: failures.click, channel: room.id });
}
