import type { PressAction } from "../../page-api.ts";
import type { Json } from "../blocks/rules.ts";
import type { Person } from "../world/shapes.ts";
import type { World } from "../world/world.ts";
import { offerKey } from "./ask-options.ts";
import { failures } from "./failures.ts";
import { findElement } from "./find-element.ts";
import { NotThere } from "./not-there.ts";
import { frame } from "./payload.ts";
import { targetOf } from "./target.ts";

/** A member uses a button or select. From docs.slack.dev, "block_actions payload". Resolves when the app has answered. */
export async function press(world: World, member: Person, action: PressAction): Promise<void> {
  mustBeInteractive(world);
  const target = targetOf(world, member, action.container);
  const element = target && findElement(target.blocks, action.block_id, action.action_id);
  if (!target || !element) throw new NotThere("there is nothing to press");
  world.usage.interaction("block_actions");
  const outcome = await world.transport.interaction({
    type: "block_actions",
    ...frame(world, member),
    ...target.fields(),
    actions: [
      {
        action_id: action.action_id,
        block_id: action.block_id,
        type: element.type,
        ...chosen(world, member.id, action, element),
        action_ts: world.nextTs(),
      },
    ],
  });
  if (outcome.kind === "taken") return;
  world.page.send(member.id, { type: "failed", text: failures.click, ...where(action.container) });
}

function where(container: PressAction["container"]) {
  return container.type === "view" ? { view_id: container.view_id } : { channel: container.channel };
}

/** What was chosen, as each element says it. From docs.slack.dev, "Block elements". */
function chosen(world: World, member: string, action: PressAction, element: Json): object {
  const { value } = action;
  if (element.type === "button")
    return { text: element.text, ...(element.value === undefined ? {} : { value: element.value }) };
  if (element.type === "users_select") {
    if (value === undefined || !world.people.get(value)) throw new NotThere("there is no such member");
    return { selected_user: value };
  }
  const options = Array.isArray(element.options) ? (element.options as readonly Json[]) : [];
  const option =
    element.type === "external_select"
      ? world.offers.get(offerKey(member, action.action_id, value))
      : options.find((one) => one.value === value);
  if (!option) throw new NotThere("there is no such option");
  return { selected_option: option };
}

function mustBeInteractive(world: World): void {
  if (!world.manifest.settings.interactivity?.is_enabled) throw new NotThere("the app's interactivity is off");
}
