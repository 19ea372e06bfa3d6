import type { Network } from "./network.ts";
import { randomFrom } from "./random.ts";

/** Members and the contacts whom they know; a fifth of what they know is hidden. */
export interface Hidden {
  readonly knows: ReadonlyMap<number, ReadonlySet<number>>;
  readonly knownBy: ReadonlyMap<number, ReadonlySet<number>>;
  readonly hidden: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Half of the people become members, half contacts. */
export function hideTies(network: Network, seed: number): Hidden {
  const random = randomFrom(seed);
  const isMember = network.map(() => random() < 0.5);
  const all = { knows: new Map(), knownBy: new Map(), hidden: new Map() } as {
    [part in keyof Hidden]: Map<number, Set<number>>;
  };
  const put = (map: Map<number, Set<number>>, key: number, value: number) =>
    map.set(key, (map.get(key) ?? new Set()).add(value));
  for (const [member, others] of network.entries()) {
    if (!isMember[member]) continue;
    for (const contact of [...others].filter((one) => !isMember[one])) {
      if (random() < 0.2) put(all.hidden, member, contact);
      else {
        put(all.knows, member, contact);
        put(all.knownBy, contact, member);
      }
    }
  }
  for (const member of all.hidden.keys()) if (!all.knows.has(member)) all.hidden.delete(member);
  return all;
}

/** How many of a member's hidden contacts are among the first ten, of as many as could be; the mean of the members with any. */
export function recallAtTen({ hidden }: Hidden, firstTenOf: (member: number) => readonly number[]): number {
  const shares = [...hidden].map(([member, contacts]) => {
    const found = firstTenOf(member).filter((one) => contacts.has(one));
    return found.length / Math.min(10, contacts.size);
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
