import type { PageChannel } from "../../page-api.ts";

/** How a conversation is called in a sentence. */
export function titleOf(channel: PageChannel): string {
  return channel.kind === "direct" ? channel.name : `#${channel.name}`;
}
