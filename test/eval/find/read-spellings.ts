import { shares } from "./korean-names.ts";

export type Spellings = ReadonlyMap<string, readonly (readonly [string, number])[]>;

/** `김: Kim 99 Gim 1`, a line each. */
export const readSpellings = (text: string): Spellings =>
  new Map(
    text
      .trim()
      .split(/\n\s*/)
      .map((line) => [line.slice(0, line.indexOf(":")), shares(line.slice(line.indexOf(":") + 1))] as const),
  );
