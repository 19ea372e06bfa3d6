import type { KnownBlock } from "@slack/types";
import { keepNewest } from "../keep-newest.ts";
import { limits } from "../limits.ts";
import { pageEphemeral } from "../page/as-page.ts";
import type { Ephemeral } from "./shapes.ts";
import type { World } from "./world.ts";

const key = (channel: string, ts: string, to: string) => `${channel}/${ts}/${to}`;

export function ephemeralOf(world: World, channel: string, ts: string, to: string): Ephemeral | undefined {
  return world.ephemerals.get(key(channel, ts, to));
}

export function ephemeralsOf(world: World, channel: string, to: string): Ephemeral[] {
  return [...world.ephemerals.values()].filter((one) => one.channel === channel && one.to === to);
}

/** Shows a member something that nobody else sees. It is kept in memory only, as Slack keeps it in the client. */
export function whisper(
  world: World,
  to: string,
  said: {
    readonly channel: string;
    readonly thread_ts?: string | undefined;
    readonly text: string;
    readonly blocks?: readonly KnownBlock[] | undefined;
  },
  ts = world.nextTs(),
): Ephemeral {
  const ephemeral: Ephemeral = {
    channel: said.channel,
    ts,
    to,
    text: said.text,
    ...(said.thread_ts ? { thread_ts: said.thread_ts } : {}),
    ...(said.blocks && said.blocks.length > 0 ? { blocks: said.blocks } : {}),
  };
  world.ephemerals.set(key(said.channel, ts, to), ephemeral);
  keepNewest(world.ephemerals, limits.keptInMemory);
  world.page.send(to, { type: "message", message: pageEphemeral(ephemeral) });
  return ephemeral;
}

export function forget(world: World, ephemeral: Ephemeral): void {
  world.ephemerals.delete(key(ephemeral.channel, ephemeral.ts, ephemeral.to));
  world.page.send(ephemeral.to, { type: "message_deleted", channel: ephemeral.channel, ts: ephemeral.ts });
}
