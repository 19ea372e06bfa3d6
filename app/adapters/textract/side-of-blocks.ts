import type { Block } from "@aws-sdk/client-textract";
import type { Line, Side } from "../../cards/card.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Text that is turned less than this stands straight. */
const straightDegrees = 2;

/**
 * The lines that Textract found, in pixels of the upright photo, from top to bottom. Its polygons are shares of the photo's width and height
 * and begin at the text's own top left corner: so they tell how the photo has to be turned.
 */
export function sideOfBlocks(blocks: readonly Block[], size: Size): Side {
  const found = blocks.flatMap((block) => {
    const corners = cornersOf(block, size);
    const { Text: text = "", Confidence: confidence = 0 } = block;
    return block.BlockType === "LINE" && text.trim() !== "" && corners.length === 4
      ? [{ text, confidence, corners }]
      : [];
  });
  const angle = angleOf(found.map(({ corners }) => corners));
  const frame = turned(
    [
      { x: 0, y: 0 },
      { x: size.width, y: 0 },
      { x: 0, y: size.height },
      { x: size.width, y: size.height },
    ],
    angle,
  );
  const page = boxOf(frame, { x: 0, y: 0 });
  const lines = found.map(
    ({ text, confidence, corners }): Line => ({
      text,
      confidence: confidence / 100,
      box: boxOf(turned(corners, angle), page),
    }),
  );
  lines.sort((one, other) => one.box.y - other.box.y || one.box.x - other.box.x);
  return { width: Math.round(page.width), height: Math.round(page.height), lines, readBy: "textract" };
}

function cornersOf({ Geometry }: Block, { width, height }: Size): Point[] {
  return (Geometry?.Polygon ?? []).map(({ X = 0, Y = 0 }) => ({ x: X * width, y: Y * height }));
}

/** The direction of the text, in radians; long lines say more. 0 where it is nearly straight. */
function angleOf(lines: readonly (readonly Point[])[]): number {
  const sum = lines.reduce(
    ({ x, y }, [left, right]) => ({
      x: x + (right?.x ?? 0) - (left?.x ?? 0),
      y: y + (right?.y ?? 0) - (left?.y ?? 0),
    }),
    { x: 0, y: 0 },
  );
  const angle = Math.atan2(sum.y, sum.x);
  return Math.abs(angle) < (straightDegrees * Math.PI) / 180 ? 0 : angle;
}

function turned(points: readonly Point[], angle: number): Point[] {
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  return points.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
}

function boxOf(points: readonly Point[], origin: Point) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x: x - origin.x, y: y - origin.y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
