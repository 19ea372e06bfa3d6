import type { HangulReading, SeenSymbol } from "./hangul-engine.ts";

/** A text's letters, and the indexes of those that are printed, one for each symbol. */
export interface PrintedSigns {
  readonly letters: string[];
  readonly printed: readonly number[];
  readonly symbols: readonly SeenSymbol[];
}

/** `undefined` where text and symbols of a reading don't say the same. */
export function printedSigns({ text, symbols = [] }: HangulReading): PrintedSigns | undefined {
  const letters = [...text];
  const printed = letters.flatMap((letter, index) => (/\s/.test(letter) ? [] : [index]));
  const same = printed.length === symbols.length && symbols.every((one, i) => one.text === letters[printed[i] ?? 0]);
  return same ? { letters, printed, symbols } : undefined;
}
