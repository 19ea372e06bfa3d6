import type { KnownBlock } from "@slack/types";
import type { Message } from "../../ports/speak.ts";

/** `without` is what stands for no blocks: an update that leaves them out keeps the old ones. */
export function contentOf(message: Message, without?: []): { text: string; blocks?: KnownBlock[] } {
  const blocks = message.blocks === undefined ? without : [...message.blocks];
  return { text: message.text, ...(blocks === undefined ? {} : { blocks }) };
}
