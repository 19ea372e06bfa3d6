import type { KnownBlock } from "@slack/types";
import { limits } from "../limits.ts";

/** Something to show: whole, or in short where a message has no room. */
export interface Item {
  readonly whole: readonly KnownBlock[];
  readonly short: readonly KnownBlock[];
}

/**
 * Fits items into one message, in their order: whole as long as there is room for the short forms of those that follow, then
 * short, and in the end counted.
 */
export function fits(items: readonly Item[], more: (rest: number) => KnownBlock): KnownBlock[] {
  const kept: KnownBlock[] = [];
  for (const [index, item] of items.entries()) {
    const later = items.slice(index + 1).flatMap(({ short }) => short);
    if (hasRoom([...kept, ...item.whole, ...later])) kept.push(...item.whole);
    else if (hasRoom([...kept, ...item.short, more(items.length)])) kept.push(...item.short);
    else return [...kept, more(items.length - index)];
  }
  return kept;
}

/** How many of the items, each whole, one message holds beside a headline and a button for the rest; at least one. */
export function howManyFit(items: readonly (readonly KnownBlock[])[]): number {
  let [blocks, json] = [roomForRest.blocks, roomForRest.json];
  for (const [count, item] of items.entries()) {
    blocks += item.length;
    json += JSON.stringify(item).length;
    if (count > 0 && (blocks > limits.blocksInMessage || json > limits.blocksJson)) return count;
  }
  return items.length;
}

const roomForRest = { blocks: 3, json: 1_200 };

function hasRoom(blocks: readonly KnownBlock[]): boolean {
  return blocks.length <= limits.blocksInMessage && JSON.stringify(blocks).length <= limits.blocksJson;
}
