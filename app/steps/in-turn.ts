import type { CardId } from "../ids.ts";

const nobody: ReadonlySet<CardId> = new Set();

/** The first person of every list, then the second of every list, and so on, each once: no list crowds out another. At most so many. */
export function inTurn(
  lists: readonly (readonly CardId[])[],
  most: number,
  without: ReadonlySet<CardId> = nobody,
): CardId[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const found = new Set<CardId>();
  for (let at = 0; at < longest; at += 1) {
    for (const list of lists) {
      const person = list[at];
      if (person === undefined || without.has(person)) continue;
      found.add(person);
      if (found.size === most) return [...found];
    }
  }
  return [...found];
}
