import type { Side } from "../../cards/card.ts";
import type { FoundCode } from "./find-codes.ts";
import type { TiltedBox } from "./picture.ts";
import { placeUpright, type UprightFrame } from "./place-upright.ts";

/** The codes of a side, where they lie on it. */
export function placeCodes(codes: readonly FoundCode[], frame: UprightFrame): Pick<Side, "codes"> {
  if (codes.length === 0) return {};
  return { codes: codes.map(({ text, box }) => ({ text, box: placeUpright(box, frame) })) };
}

/** Without what the detector takes for lines within a code. */
export function dropCoded(lines: readonly TiltedBox[], codes: readonly FoundCode[]): readonly TiltedBox[] {
  return lines.filter(({ centreX, centreY }) => codes.every(({ box }) => !isInside(centreX, centreY, box)));
}

function isInside(x: number, y: number, { centreX, centreY, width, height }: TiltedBox): boolean {
  return Math.abs(x - centreX) <= width / 2 && Math.abs(y - centreY) <= height / 2;
}
