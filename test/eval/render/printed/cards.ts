import { draw } from "../draw.ts";
import { easternCards } from "./eastern.ts";
import { englishCards } from "./english.ts";
import { europeanCards } from "./european.ts";
import { koreanCards } from "./korean.ts";
import { moreCards } from "./more.ts";
import type { Printed } from "./printed.ts";

/** A layout of its own each: what the rules have not seen five times. */
export const printedCards: readonly Printed[] = [
  ...englishCards,
  ...koreanCards,
  ...europeanCards,
  ...easternCards,
  ...moreCards,
];

export function pictureOf({ drawing }: Printed): Buffer {
  return draw(drawing);
}
