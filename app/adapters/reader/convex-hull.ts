import type { RowSpan } from "./touching-areas.ts";

export type Point = readonly [x: number, y: number];

/** Andrew's monotone chain. From the leftmost point on, clockwise (y down). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...chain(sorted).slice(0, -1), ...chain(sorted.reverse()).slice(0, -1)];
}

/**
 * Around an area, whose rows come sorted: sorting is most of what a hull costs.
 * @param side of a pixel: at 0 the hull goes through the pixels' middles
 */
export function hullOfRows(rows: readonly RowSpan[], side: 0 | 1): Point[] {
  const [down, up]: [Point[], Point[]] = [[], []];
  for (const { y, first, last } of rows) {
    down.push([last + side, y], [last + side, y + side]);
    up.push([first, y], [first, y + side]);
  }
  return convexHull([...chain(down), ...chain(up.reverse())]);
}

/** Without the points at which it wouldn't turn right, as one sees it. */
function chain(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    while (kept.length > 1 && !turns(kept.at(-2), kept.at(-1), point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function turns(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (!a || !b) return true;
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;
}
