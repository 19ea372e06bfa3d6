import type { Box, Corner, Outline, Side } from "../card.ts";
import { ontoOutline } from "../layout/perspective.ts";

/** A straight cut across a side between its lines: at `at` pixels from its top (`down`) or from its left. */
export interface Cut {
  readonly down: boolean;
  readonly at: number;
  /** Pixels between the nearest lines on both sides of it. */
  readonly gap: number;
}

/** All cuts that go through no line, the widest gap first. */
export function cutsOf({ lines }: Side): readonly Cut[] {
  const along = (down: boolean): readonly Cut[] => {
    const from = ({ x, y }: Box) => (down ? y : x);
    const to = ({ x, y, width, height }: Box) => (down ? y + height : x + width);
    const sorted = lines.map(({ box }) => box).sort((a, b) => from(a) - from(b));
    const cuts: Cut[] = [];
    let end = Number.POSITIVE_INFINITY;
    for (const box of sorted) {
      if (from(box) > end) cuts.push({ down, at: (end + from(box)) / 2, gap: from(box) - end });
      end = end === Number.POSITIVE_INFINITY ? to(box) : Math.max(end, to(box));
    }
    return cuts;
  };
  return [...along(true), ...along(false)].sort((a, b) => b.gap - a.gap);
}

/** What lies before the cut, and what after it, each as a side of its own. */
export function cutSide(side: Side, { down, at }: Cut): readonly [Side, Side] {
  const { width, height } = side;
  const whole: Box = { x: 0, y: 0, width, height };
  return [
    within(side, down ? { ...whole, height: at } : { ...whole, width: at }),
    within(side, down ? { ...whole, y: at, height: height - at } : { ...whole, x: at, width: width - at }),
  ];
}

function within({ lines, codes, outline, ...side }: Side, frame: Box): Side {
  const { x, y, width, height } = frame;
  const corners: Outline = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  const there = outline === undefined ? (...corner: Corner) => corner : ontoOutline(outline, side);
  const [a, b, c, d] = corners;
  const moved = (box: Box): Box => ({ ...box, x: Math.round(box.x - x), y: Math.round(box.y - y) });
  const inside = codes?.flatMap(({ text, box }) => (box && isIn(box, frame) ? [{ text, box: moved(box) }] : [])) ?? [];
  return {
    ...side,
    width: Math.round(width),
    height: Math.round(height),
    outline: [there(...a), there(...b), there(...c), there(...d)],
    lines: lines.flatMap((line) => (isIn(line.box, frame) ? [{ ...line, box: moved(line.box) }] : [])),
    ...(inside.length > 0 ? { codes: inside } : {}),
  };
}

function isIn(box: Box, { x, y, width, height }: Box): boolean {
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  return middleX >= x && middleX < x + width && middleY >= y && middleY < y + height;
}
