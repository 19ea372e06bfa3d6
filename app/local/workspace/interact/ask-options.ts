import type { AskOptions, PageOption } from "../../page-api.ts";
import { list, option } from "../blocks/objects.ts";
import { check, isObject, type Json } from "../blocks/rules.ts";
import { keepNewest } from "../keep-newest.ts";
import { limits } from "../limits.ts";
import type { Person } from "../world/shapes.ts";
import type { World } from "../world/world.ts";
import { failures } from "./failures.ts";
import { findElement } from "./find-element.ts";
import { NotThere } from "./not-there.ts";
import { frame } from "./payload.ts";
import { targetOf } from "./target.ts";

export const offerKey = (member: string, actionId: string, value: string | undefined) =>
  `${member}/${actionId}/${value ?? ""}`;

const answered = list(() => option, 0, limits.options);

/**
 * A member types in a select whose options the app knows. From docs.slack.dev, "block_suggestion payload". Below the element's
 * `min_query_length` (3 unless it says otherwise) the app isn't asked.
 */
export async function askOptions(world: World, member: Person, ask: AskOptions): Promise<PageOption[]> {
  const { interactivity, socket_mode_enabled: socket } = world.manifest.settings;
  if (!interactivity?.is_enabled || !(socket || interactivity.message_menu_options_url))
    throw new NotThere("the app has no URL for options");
  const target = targetOf(world, member, ask.container);
  const element = target && findElement(target.blocks, ask.block_id, ask.action_id);
  if (!target || element?.type !== "external_select") throw new NotThere("there is no select that asks for options");
  const least = typeof element.min_query_length === "number" ? element.min_query_length : limits.minQueryLength;
  if ([...ask.value].length < least) return [];

  world.usage.interaction("block_suggestion");
  const { trigger_id: _trigger, ...who } = frame(world, member);
  const { response_url: _url, ...where } = target.fields() as { response_url?: string };
  const outcome = await world.transport.interaction({
    type: "block_suggestion",
    ...who,
    ...where,
    action_id: ask.action_id,
    block_id: ask.block_id,
    value: ask.value,
  });
  const options = outcome.kind === "taken" && isObject(outcome.body) ? outcome.body.options : undefined;
  if (options === undefined || check(answered, options, "/options").length > 0) {
    const place =
      ask.container.type === "view" ? { view_id: ask.container.view_id } : { channel: ask.container.channel };
    world.page.send(member.id, { type: "failed", text: failures.click, ...place });
    return [];
  }
  return (options as readonly Json[]).map((one) => {
    keepNewest(world.offers, limits.keptInMemory);
    world.offers.set(offerKey(member.id, ask.action_id, String(one.value)), one);
    return asPage(one);
  });
}

const textOf = (value: unknown) => (isObject(value) && typeof value.text === "string" ? value.text : "");

function asPage(one: Json): PageOption {
  return {
    text: textOf(one.text),
    value: String(one.value),
    ...(one.description ? { description: textOf(one.description) } : {}),
  };
}
