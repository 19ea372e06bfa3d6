import type { Line, Side } from "../card.ts";
import { inJapaneseForms } from "../text/japanese-forms.ts";
import { normalize } from "../text/normalize.ts";

/**
 * A line of a card as the rules see it: its text normalized. `height` is the size of its print. What a rule has taken out of the
 * text is a line break there, so that what stood before and after it never becomes one word.
 */
export interface Spot {
  readonly text: string;
  readonly side: number;
  /** Index into the side's lines. */
  readonly line: number;
  readonly confidence: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of a piece of a line: how many things stand behind each other there. */
  readonly among?: number;
}

/** The lines of all sides in reading order: by side, then top to bottom, then left to right. */
export function spotsOf(sides: readonly Side[]): readonly Spot[] {
  return sides.flatMap((side, index) =>
    inReadingOrder(inJapaneseForms(side.lines).map((line, at) => spotOf(line, at, index))),
  );
}

/** Letters that are looked at: no card prints a longer line, and rules take longer the longer a line is. */
const longestLine = 300;

function spotOf(line: Line, at: number, side: number): Spot {
  const confidence = Math.min(1, Math.max(0, line.confidence));
  return { text: normalize([...line.text].slice(0, longestLine).join("")), side, line: at, confidence, ...line.box };
}

function inReadingOrder(spots: readonly Spot[]): readonly Spot[] {
  const byTop = [...spots].sort((a, b) => middle(a) - middle(b));
  const rows: Spot[][] = [];
  for (const spot of byTop) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && middle(spot) - middle(last) < Math.min(spot.height, last.height) / 2) row.push(spot);
    else rows.push([spot]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x));
}

export function middle(spot: Spot): number {
  return spot.y + spot.height / 2;
}

/** The spot with the stretch from `start` to `end` of its text taken out. */
export function without(spot: Spot, start: number, end: number): Spot {
  return { ...spot, text: `${spot.text.slice(0, start)}\n${spot.text.slice(end)}` };
}
