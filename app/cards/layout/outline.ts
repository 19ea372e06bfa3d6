import type { Corner, Outline } from "../card.ts";

/** Of a polygon, whichever way round it goes. */
export function areaOf(polygon: readonly Corner[]): number {
  let twice = 0;
  let before = polygon.at(-1);
  for (const corner of polygon) {
    if (before) twice += before[0] * corner[1] - corner[0] * before[1];
    before = corner;
  }
  return Math.abs(twice) / 2;
}

/** Whether a point lies in a convex polygon, whichever way round it goes. */
export function isInside(point: Corner, polygon: readonly Corner[]): boolean {
  let [left, right] = [false, false];
  let a = polygon.at(-1);
  for (const b of polygon) {
    const side = a ? (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) : 0;
    if (side > 0) right = true;
    if (side < 0) left = true;
    a = b;
  }
  return !(left && right);
}

/** Of its four edges, from the top one on. */
export function lengthsOf(outline: Outline): readonly number[] {
  return outline.map(([x, y], i) => {
    const [nextX, nextY] = outline[(i + 1) % 4] ?? [x, y];
    return Math.hypot(nextX - x, nextY - y);
  });
}

/** Every edge moved outwards by so many pixels; about, at the corners. */
export function grow(outline: Outline, by: number): Outline {
  const [x, y] = centreOf(outline);
  return outline.map(([cornerX, cornerY]): Corner => {
    const far = Math.hypot(cornerX - x, cornerY - y) || 1;
    const more = (far + by * Math.SQRT2) / far;
    return [x + (cornerX - x) * more, y + (cornerY - y) * more];
  }) as unknown as Outline;
}

export function centreOf(outline: Outline): Corner {
  const [x, y] = outline.reduce(([sumX, sumY], [cornerX, cornerY]) => [sumX + cornerX, sumY + cornerY], [
    0, 0,
  ] as Corner);
  return [x / 4, y / 4];
}

/** How much of the first lies in the second, of 16 of its points. */
export function shareInside([a, b, c, d]: Outline, outer: Outline): number {
  const steps = [0.125, 0.375, 0.625, 0.875];
  let inside = 0;
  for (const u of steps) {
    for (const v of steps) {
      const mix = (i: 0 | 1) => (a[i] * (1 - u) + b[i] * u) * (1 - v) + (d[i] * (1 - u) + c[i] * u) * v;
      if (isInside([mix(0), mix(1)], outer)) inside++;
    }
  }
  return inside / 16;
}

/** How far apart two outlines are at least, by points on their edges; 0 where they overlap. */
export function gapBetween(one: Outline, other: Outline): number {
  if (one.some((corner) => isInside(corner, other)) || other.some((corner) => isInside(corner, one))) return 0;
  const toEdges = (points: readonly Corner[], outline: Outline) =>
    Math.min(
      ...points.flatMap((point) => outline.map((from, i) => distanceToEdge(point, from, outline[(i + 1) % 4] ?? from))),
    );
  return Math.min(toEdges(one, other), toEdges(other, one));
}

function distanceToEdge([x, y]: Corner, [ax, ay]: Corner, [bx, by]: Corner): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** The longer side by the shorter one. */
export function aspectOf(outline: Outline): number {
  const [top = 0, right = 0, bottom = 0, left = 0] = lengthsOf(outline);
  const [across, down] = [top + bottom, right + left];
  return Math.max(across, down) / (Math.min(across, down) || 1);
}

/** The same on a picture that is so many times as large. */
export function scaled([a, b, c, d]: Outline, by: number): Outline {
  const at = ([x, y]: Corner): Corner => [x * by, y * by];
  return [at(a), at(b), at(c), at(d)];
}
