import type { Box, Line } from "../card.ts";

interface Straight {
  readonly line: Line;
  readonly index: number;
  readonly box: Box;
}

const tiltWorthTurning = (3 * Math.PI) / 180;
const lettersToMeasureTilt = 8;

/**
 * Boxes as they would be were the card not tilted. The reader's boxes stand upright around tilted lines: they grow tall, and lines of one block
 * overlap. How tall a line of so many letters has become gives the angle; the turn that leaves fewer overlaps gives its sign.
 */
export function straighten(lines: readonly Line[]): readonly Straight[] {
  const kept = lines
    .map((line, index) => ({ line, index, box: line.box }))
    .filter(({ line }) => line.text.trim() !== "");
  const tilt = median(
    kept.filter(({ line }) => line.text.length >= lettersToMeasureTilt).map(({ line }) => tiltOf(line)),
  );
  if (tilt === undefined || tilt < tiltWorthTurning) return kept;
  const turned = [tilt, -tilt].map((angle) => kept.map((one) => ({ ...one, box: turn(one.line, angle) })));
  const [down = kept, up = kept] = turned;
  return overlaps(down) <= overlaps(up) ? down : up;
}

/** Width of the line in line heights, were it level: Latin letters are about half as wide as high, Hangul and Han nearly square. */
function slenderness(text: string): number {
  const wide = text.match(/[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7a3]/g)?.length ?? 0;
  return 0.43 * (text.length - wide) + 0.75 * wide;
}

function tiltOf({ text, box }: Line): number {
  const slender = slenderness(text);
  const ratio = box.height / box.width;
  return Math.max(0, Math.atan2(ratio * slender - 1, slender - ratio));
}

function turn({ text, box }: Line, angle: number): Box {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const height = box.height / (slenderness(text) * Math.abs(sin) + cos);
  const width = Math.max(height, (box.width - height * Math.abs(sin)) / cos);
  return { x: x * cos + y * sin - width / 2, y: y * cos - x * sin - height / 2, width, height };
}

function overlaps(lines: readonly Straight[]): number {
  let area = 0;
  lines.forEach(({ box: a }, index) => {
    for (const { box: b } of lines.slice(index + 1)) {
      const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      if (width > 0 && height > 0) area += width * height;
    }
  });
  return area;
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
