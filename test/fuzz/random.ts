/** The same numbers for the same seed, on every machine (mulberry32). */
export interface Random {
  /** From 0 up to, without, `below`. */
  int(below: number): number;
  one<T>(values: readonly T[]): T;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const int = (below: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  return {
    int,
    one(values) {
      const value = values[int(values.length)];
      if (value === undefined) throw new Error("there is nothing to choose from");
      return value;
    },
  };
}
