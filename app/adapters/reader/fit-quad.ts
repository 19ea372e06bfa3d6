import type { Corner, Outline } from "../../cards/card.ts";
import { areaOf } from "../../cards/layout/outline.ts";

/** An edge that goes: its neighbours are made longer until they meet, and the polygon grows by so much. */
interface Dropped {
  readonly meet: Corner;
  readonly more: number;
}

/** The quadrilateral that takes least more than a convex polygon; `undefined` if that has fewer than four corners. Both go clockwise (y down). */
export function fitQuad(polygon: readonly Corner[]): Outline | undefined {
  const corners = [...polygon];
  // Of each edge, from its corner on. Dropping one changes what dropping its neighbours costs, and no other.
  const costs = corners.map((_, at) => costOf(corners, at));
  while (corners.length > 4) {
    const at = cheapest(costs);
    const dropped = costs[at];
    if (dropped === undefined) return undefined;
    const next = (at + 1) % corners.length;
    corners[at] = dropped.meet;
    corners.splice(next, 1);
    costs.splice(next, 1);
    const place = next < at ? at - 1 : at;
    for (const near of [-2, -1, 0, 1]) {
      const edge = (place + near + corners.length) % corners.length;
      costs[edge] = costOf(corners, edge);
    }
  }
  const [a, b, c, d] = corners;
  return a && b && c && d ? [a, b, c, d] : undefined;
}

function cheapest(costs: readonly (Dropped | undefined)[]): number {
  let best = -1;
  let least = Infinity;
  for (let at = 0; at < costs.length; at++) {
    const more = costs[at]?.more ?? Infinity;
    if (more < least) [best, least] = [at, more];
  }
  return best;
}

/** Nothing where an edge can't go. */
function costOf(corners: readonly Corner[], at: number): Dropped | undefined {
  const [before, from] = [corners.at(at - 1), corners[at]];
  const [to, after] = [corners[(at + 1) % corners.length], corners[(at + 2) % corners.length]];
  if (!before || !from || !to || !after) return undefined;
  const meet = meetingOf(before, from, after, to);
  return meet && { meet, more: areaOf([from, meet, to]) };
}

/** Where the line from `a` beyond `b` meets that from `c` beyond `d`; nothing where they part. */
function meetingOf(a: Corner, b: Corner, c: Corner, d: Corner): Corner | undefined {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = ux * vy - uy * vx;
  if (Math.abs(cross) < 1e-9) return undefined;
  const along = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / cross;
  const other = ((c[0] - a[0]) * uy - (c[1] - a[1]) * ux) / cross;
  return along < 1 || other < 1 ? undefined : [a[0] + along * ux, a[1] + along * uy];
}
