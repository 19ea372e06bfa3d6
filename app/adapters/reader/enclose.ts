import type { TiltedBox } from "./picture.ts";

export type Point = readonly [x: number, y: number];

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
  const along = corners.map(([x, y]) => x * cos + y * sin);
  const across = corners.map(([x, y]) => y * cos - x * sin);
  const [left, right, top, bottom] = [Math.min(...along), Math.max(...along), Math.min(...across), Math.max(...across)];
  const u = (left + right) / 2;
  const v = (top + bottom) / 2;
  return { centreX: u * cos - v * sin, centreY: u * sin + v * cos, width: right - left, height: bottom - top, angle };
}

function nearlyLevel(box: TiltedBox): TiltedBox {
  const quarters = Math.ceil(box.angle / (Math.PI / 2) - 0.5);
  const angle = box.angle - (quarters * Math.PI) / 2;
  return quarters % 2 === 0 ? { ...box, angle } : { ...box, angle, width: box.height, height: box.width };
}

/** Andrew's monotone chain. */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function chain(sorted: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of sorted) {
    while (kept.length > 1 && !turnsLeft(kept.at(-2), kept.at(-1), point)) kept.pop();
    kept.push(point);
  }
  return kept.slice(0, -1);
}

function turnsLeft(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (!a || !b) return true;
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;
}
