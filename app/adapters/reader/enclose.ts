import { convexHull, type Point } from "./convex-hull.ts";
import type { TiltedBox } from "./picture.ts";

/** The smallest rectangle around the points, its angle above -45° and at most 45°; `undefined` if they lie on one line. */
export function enclose(points: readonly Point[]): TiltedBox | undefined {
  const corners = convexHull(points);
  if (corners.length < 3) return undefined;
  let best: TiltedBox | undefined;
  corners.forEach((corner, i) => {
    const next = corners[(i + 1) % corners.length] ?? corner;
    const box = encloseAt(Math.atan2(next[1] - corner[1], next[0] - corner[0]), corners);
    if (!best || box.width * box.height < best.width * best.height) best = box;
  });
  return best && nearlyLevel(best);
}

function encloseAt(angle: number, corners: readonly Point[]): TiltedBox {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of corners) {
    const along = x * cos + y * sin;
    const across = y * cos - x * sin;
    left = Math.min(left, along);
    right = Math.max(right, along);
    top = Math.min(top, across);
    bottom = Math.max(bottom, across);
  }
  const u = (left + right) / 2;
  const v = (top + bottom) / 2;
  return { centreX: u * cos - v * sin, centreY: u * sin + v * cos, width: right - left, height: bottom - top, angle };
}

function nearlyLevel(box: TiltedBox): TiltedBox {
  const quarters = Math.ceil(box.angle / (Math.PI / 2) - 0.5);
  const angle = box.angle - (quarters * Math.PI) / 2;
  return quarters % 2 === 0 ? { ...box, angle } : { ...box, angle, width: box.height, height: box.width };
}
