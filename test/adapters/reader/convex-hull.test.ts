import { describe, expect, it } from "vitest";
import { convexHull, hullOfRows, type Point } from "../../../app/adapters/reader/convex-hull.ts";
import { fitQuad } from "../../../app/adapters/reader/fit-quad.ts";
import type { RowSpan } from "../../../app/adapters/reader/touching-areas.ts";

describe("the hull of an area", () => {
  it("is that of all its pixels' corners, or of their middles", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const rows = noisyRows(seed);
      const points = (side: number) =>
        rows.flatMap(({ y, first, last }): Point[] => [
          [first, y],
          [last + side, y],
          [first, y + side],
          [last + side, y + side],
        ]);
      expect(hullOfRows(rows, 1)).toEqual(convexHull(points(1)));
      expect(hullOfRows(rows, 0)).toEqual(convexHull(points(0)));
    }
  });
});

describe("the quadrilateral around a polygon", () => {
  it("is the card whose corners are round", () => {
    const round: Point[] = [
      ...[[0, 30] as const, [3, 10] as const, [10, 3] as const, [30, 0] as const],
      ...[[870, 0] as const, [890, 3] as const, [897, 10] as const, [900, 30] as const],
      ...[[900, 470] as const, [897, 490] as const, [890, 497] as const, [870, 500] as const],
      ...[[30, 500] as const, [10, 497] as const, [3, 490] as const, [0, 470] as const],
    ];
    // From whichever corner on: the first and the last one are neighbours, too.
    for (let from = 0; from < round.length; from++) {
      const quad = fitQuad([...round.slice(from), ...round.slice(0, from)]) ?? [];
      const corners = quad.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`);
      expect(corners.toSorted()).toEqual(["0 0", "0 500", "900 0", "900 500"]);
    }
  });

  it("loses the edge next that adds least", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const next = noise(seed);
      const hull = convexHull(Array.from({ length: 30 }, (): Point => [next(1_000_003), next(1_000_003)]));
      const quad = fitQuad(hull);
      const wanted = losingEdges(hull);
      expect(quad?.map(rounded).toSorted()).toEqual(wanted.length === 4 ? wanted.map(rounded).toSorted() : undefined);
    }
  });

  it("is none around a triangle", () => {
    const triangle: Point[] = [
      [0, 0],
      [10, 0],
      [0, 10],
    ];
    expect(fitQuad(triangle)).toBeUndefined();
  });
});

function rounded([x, y]: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}

/** Every edge is tried anew each time. Nothing is left where no edge can go. */
function losingEdges(polygon: readonly Point[]): readonly Point[] {
  if (polygon.length <= 4) return polygon;
  const [least] = polygon
    .flatMap((_, start) => {
      const [a, b, c, d, ...others] = [...polygon.slice(start), ...polygon.slice(0, start)];
      const meet = a && b && c && d && meeting(a, b, d, c);
      return meet ? [{ more: twiceArea(b, meet, c), left: [a, meet, d, ...others] }] : [];
    })
    .sort((one, other) => one.more - other.more);
  return least ? losingEdges(least.left) : [];
}

/** Beyond `b` and `d`. */
function meeting(a: Point, b: Point, c: Point, d: Point): Point | undefined {
  const across = (p: Point, q: Point) => p[0] * q[1] - p[1] * q[0];
  const [u, v, w]: Point[] = [minus(b, a), minus(d, c), minus(c, a)];
  if (!u || !v || !w || Math.abs(across(u, v)) < 1e-9) return undefined;
  const [along, other] = [across(w, v) / across(u, v), across(w, u) / across(u, v)];
  return along < 1 || other < 1 ? undefined : [a[0] + along * u[0], a[1] + along * u[1]];
}

function minus(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1]];
}

function twiceArea(a: Point, b: Point, c: Point): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function noise(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function noisyRows(seed: number): RowSpan[] {
  const next = noise(seed);
  return Array.from({ length: 1 + next(40) }, (_, y) => {
    const first = next(30);
    return { y: y + 3, first, last: first + next(30) };
  });
}
