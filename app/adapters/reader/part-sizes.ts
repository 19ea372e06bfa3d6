import { greyAt, type Picture, type TiltedBox } from "./picture.ts";
import type { ReadLine } from "./recognise-line.ts";
import { inkColumns } from "./unread-ink.ts";

/** A blank of so many heights of the line parts its words. */
const blankFrom = 0.3;
/** Less than this is a mark, in heights of the line. */
const leastWidth = 0.3;
/** A row has ink if it varies so much, against the row that varies most. */
const inkFrom = 0.2;

/** Words of one print differ by less in height. */
const oneSize = 1.3;

/**
 * The parts of a line that are printed in different sizes, each with a rectangle of its own height: a small title before a large name is
 * one line to the detector, and too small in it to be read. None if all of it is of one size.
 */
export function partSizes({ box, strip }: ReadLine): readonly TiltedBox[] {
  const ink = inkColumns(strip);
  const stretches: { from: number; to: number }[] = [];
  for (let x = 0; x < ink.length; x++) {
    if (ink[x] === 0) continue;
    const last = stretches.at(-1);
    if (last && x - last.to <= blankFrom * strip.height) last.to = x;
    else stretches.push({ from: x, to: x });
  }
  const words = stretches.filter(({ from, to }) => to - from >= leastWidth * strip.height);
  const parts: { from: number; to: number; height: number }[] = [];
  for (const { from, to } of words) {
    const [top, bottom] = inkRows(strip, from, to);
    const last = parts.at(-1);
    if (last && isOfOneSize(last.height, bottom - top)) {
      last.to = to;
      last.height = Math.max(last.height, bottom - top);
    } else parts.push({ from, to, height: bottom - top });
  }
  return parts.length < 2 ? [] : parts.map(({ from, to }) => rectangle(box, strip, from, to + 1));
}

function isOfOneSize(a: number, b: number): boolean {
  return Math.max(a, b) <= Math.min(a, b) * oneSize;
}

function rectangle(box: TiltedBox, strip: Picture, from: number, to: number): TiltedBox {
  const [top, bottom] = inkRows(strip, from, to);
  const scale = box.height / strip.height;
  const right = ((from + to) / 2 - strip.width / 2) * scale;
  const down = ((top + bottom) / 2 - strip.height / 2) * scale;
  return {
    ...box,
    centreX: box.centreX + Math.cos(box.angle) * right - Math.sin(box.angle) * down,
    centreY: box.centreY + Math.sin(box.angle) * right + Math.cos(box.angle) * down,
    width: (to - from) * scale,
    height: (bottom - top) * scale,
  };
}

/** The first row with ink, and the one after the last. */
function inkRows({ pixels, width, height }: Picture, from: number, to: number): readonly [number, number] {
  const spread = Array.from({ length: height }, (_, y) => {
    let [least, most] = [255, 0];
    for (let x = from; x < to; x++) {
      const at = (y * width + x) * 3;
      const grey = greyAt(pixels, at);
      least = Math.min(least, grey);
      most = Math.max(most, grey);
    }
    return most - least;
  });
  const widest = Math.max(...spread);
  const hasInk = (value: number): boolean => value > widest * inkFrom;
  const top = Math.max(0, spread.findIndex(hasInk));
  const bottom = Math.max(top, spread.findLastIndex(hasInk));
  return [top, bottom + 1];
}
