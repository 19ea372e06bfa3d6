import type { Person } from "../world/shapes.ts";
import type { World } from "../world/world.ts";
import { failures } from "./failures.ts";
import { NotThere } from "./not-there.ts";
import { frame } from "./payload.ts";

/**
 * A member chooses a global shortcut. From docs.slack.dev, "Shortcuts interaction payload": it carries neither a channel nor a
 * response URL. Resolves when the app has answered.
 */
export async function runShortcut(world: World, member: Person, channel: string, callbackId: string): Promise<void> {
  if (!world.manifest.settings.interactivity?.is_enabled) throw new NotThere("the app's interactivity is off");
  const known = world.manifest.features?.shortcuts?.some(
    ({ type, callback_id: id }) => type === "global" && id === callbackId,
  );
  if (!known) throw new NotThere(`there is no shortcut ${callbackId}`);
  world.usage.scope("commands");
  world.usage.interaction(`shortcut ${callbackId}`);
  const { api_app_id: _app, ...who } = frame(world, member);
  const outcome = await world.transport.interaction({
    type: "shortcut",
    ...who,
    callback_id: callbackId,
    action_ts: world.nextTs(),
  });
  if (outcome.kind === "failed") world.page.send(member.id, { type: "failed", text: failures.click, channel });
}
