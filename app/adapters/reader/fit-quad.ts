import type { Corner, Outline } from "../../cards/card.ts";
import { areaOf } from "../../cards/layout/outline.ts";

/** The quadrilateral that takes least more than a convex polygon; `undefined` if that has fewer than four corners. Both go clockwise (y down). */
export function fitQuad(polygon: readonly Corner[]): Outline | undefined {
  const corners = [...polygon];
  while (corners.length > 4) {
    let best: { readonly at: number; readonly meet: Corner; readonly more: number } | undefined;
    for (let at = 0; at < corners.length; at++) {
      const [before, from] = [corners.at(at - 1), corners[at]];
      const [to, after] = [corners[(at + 1) % corners.length], corners[(at + 2) % corners.length]];
      if (!before || !from || !to || !after) continue;
      const meet = meetingOf(before, from, after, to);
      if (meet === undefined) continue;
      const more = areaOf([from, meet, to]);
      if (best === undefined || more < best.more) best = { at, meet, more };
    }
    if (best === undefined) return undefined;
    // The edge from `at` to the next corner goes; its neighbours are made longer until they meet.
    const { at, meet } = best;
    corners[at] = meet;
    corners.splice((at + 1) % corners.length, 1);
  }
  const [a, b, c, d] = corners;
  return a && b && c && d ? [a, b, c, d] : undefined;
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
