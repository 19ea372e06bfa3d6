/** Who knows whom among people numbered from 0: for each, the others. */
export type Network = readonly ReadonlySet<number>[];

/** One that is being made. */
export type Growing = Set<number>[];

export function nobody(count: number): Growing {
  return Array.from({ length: count }, () => new Set<number>());
}

export function tie(network: Growing, one: number, other: number): void {
  if (one === other) return;
  network[one]?.add(other);
  network[other]?.add(one);
}

export function oneOf<T>(all: Iterable<T>, random: () => number): T {
  const list = [...all];
  return list[Math.floor(random() * list.length)] as T;
}

export function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
