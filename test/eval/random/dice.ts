import { random } from "../render/random.ts";

/** Chance, the same for one seed. */
export interface Dice {
  readonly chance: (share: number) => boolean;
  readonly between: (least: number, most: number) => number;
  readonly one: <T>(list: readonly T[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
}

export function dice(seed: number): Dice {
  const next = random(seed * 7919 + 13);
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    chance: (share) => next() < share,
    between,
    one: <T>(list: readonly T[]): T => {
      const found = list[between(0, list.length - 1)];
      if (found === undefined) throw new Error("nothing to choose from");
      return found;
    },
    shuffled: (list) =>
      list
        .map((one) => ({ one, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one),
  };
}
