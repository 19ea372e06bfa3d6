import type { PressAction } from "../../page-api.ts";
import { newResponseUrl } from "../deliver/response-urls.ts";
import { asMessage } from "../world/as-message.ts";
import { asView } from "../world/as-view.ts";
import { ephemeralOf } from "../world/ephemeral.ts";
import { app, team } from "../world/seed.ts";
import type { Person } from "../world/shapes.ts";
import type { World } from "../world/world.ts";
import { nameOfRoom } from "./payload.ts";

/** What a member used an element in: its blocks, and how interactions tell of it. */
export interface Target {
  readonly blocks: readonly unknown[];
  readonly fields: () => object;
}

/** @returns undefined if the member can't see it */
export function targetOf(world: World, member: Person, container: PressAction["container"]): Target | undefined {
  return container.type === "view"
    ? viewTarget(world, member, container.view_id)
    : messageTarget(world, member, container);
}

function viewTarget(world: World, member: Person, id: string): Target | undefined {
  const view = world.views.get(id);
  if (!view?.open || view.member !== member.id) return undefined;
  return {
    blocks: view.view.blocks,
    fields: () => ({ container: { type: "view", view_id: id }, view: asView(view) }),
  };
}

function messageTarget(
  world: World,
  member: Person,
  { channel, ts, ephemeral }: Extract<PressAction["container"], { type: "message" }>,
): Target | undefined {
  const room = world.rooms.get(channel);
  const whispered = ephemeral ? ephemeralOf(world, channel, ts, member.id) : undefined;
  const message = ephemeral ? undefined : world.messages.get(channel, ts);
  const seen = whispered ?? message;
  if (!room || !seen || !world.rooms.isMember(channel, member.id)) return undefined;
  const thread = seen.thread_ts ?? (message && world.messages.thread(channel, ts).length > 1 ? ts : undefined);
  const place = {
    channel,
    member: member.id,
    ...(seen.thread_ts ? { thread_ts: seen.thread_ts } : {}),
    source: { ts, ephemeral },
  };
  return {
    blocks: seen.blocks ?? [],
    fields: () => ({
      container: {
        type: "message",
        message_ts: ts,
        channel_id: channel,
        is_ephemeral: ephemeral,
        ...(thread ? { thread_ts: thread } : {}),
      },
      channel: { id: channel, name: nameOfRoom(room) },
      ...(message
        ? { message: asMessage(world, message, { metadata: true }) }
        : // Slack sends no content of ephemeral messages; only what they are known by.
          { message: { type: "message", subtype: "bot_message", ts, bot_id: app.botId, team: team.id } }),
      state: { values: {} },
      response_url: newResponseUrl(world, place),
    }),
  };
}
