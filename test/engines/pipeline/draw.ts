import { draws } from "../dynamodb/draws.ts";

/** Whole numbers from 0 to below `n`. */
export type Chance = (n: number) => number;

export function chanceOf(seed: number): Chance {
  const draw = draws(seed);
  return (n) => Math.floor(draw() * n);
}
