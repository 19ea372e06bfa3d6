import type { Field } from "../card.ts";
import type { Spot } from "../layout/spot.ts";
import { hangul } from "../text/scripts.ts";
import { type Around, spotsOfField } from "./around.ts";

/** The least that Tesseract says of a line that has mostly its right letters, and what it says of a clear one. */
const [hangulFrom, hangulTo] = [0.8, 0.95];

/**
 * How clearly (0..1) each of the two readers saw the value's lines. Of a long line with one letter that may be another the network is as sure as of
 * a short one with none: what tells is how many letters it must expect to have misread. Tesseract is never so sure of itself, and says the mean of its words.
 */
export function clearlyRead(field: Field<unknown>, around: Around): readonly [network: number, tesseract: number] {
  const own = spotsOfField(field, around);
  const korean = own.filter(({ text }) => hangul.test(text));
  const others = own.filter((spot) => !korean.includes(spot));
  return [
    1 - Math.min(1, ...[others.reduce((sum, spot) => sum + misreadIn(spot), 0)]),
    Math.min(1, ...korean.map(({ confidence }) => between(confidence, hangulFrom, hangulTo))),
  ];
}

/** How many of its letters must be expected to be others. */
function misreadIn({ text, confidence }: Spot): number {
  return (1 - confidence) * [...text].length;
}

function between(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
