import type { CardId } from "../ids.ts";

/** The first of every list, then the second of every list, and so on, each once: no list crowds out another. */
export function inTurn(lists: readonly (readonly CardId[])[]): CardId[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return [...new Set(Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat())];
}
