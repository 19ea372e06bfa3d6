import { middle, type Spot } from "./spot.ts";

/** Lines that follow each other in one block: close, of about one size of print, above each other. */
export function areStacked(a: Spot, b: Spot, gapInHeights = 1.3, sizeAtMost = 1.6): boolean {
  if (a.side !== b.side) return false;
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  const gap = lower.y - (upper.y + upper.height);
  const height = Math.min(a.height, b.height);
  return (
    gap > -height &&
    gap < height * gapInHeights &&
    areOfOneSize(a, b, sizeAtMost) &&
    overlap(a, b) > 0 &&
    !areOnOneRow(a, b)
  );
}

/** Small print right below large print: a script's strokes reach far, and so does the room around it. */
export function isInShadow(large: Spot, small: Spot): boolean {
  const gap = (small.y - large.y - large.height) / Math.max(1.8 * small.height, 0.9 * large.height);
  return large.side === small.side && gap < 1 && small.y > large.y + large.height / 2 && overlap(large, small) > 0;
}

/** `SLG` in a logo, `PLOMBERIE` in line with it below the picture there. */
export function isFarBelow(upper: Spot, lower: Spot): boolean {
  const gap = lower.y - upper.y - upper.height;
  return (
    upper.side === lower.side && gap > 0 && gap < 3 * Math.max(upper.height, lower.height) && areAligned(upper, lower)
  );
}

export function areOfOneSize(a: Spot, b: Spot, atMost = 1.6): boolean {
  return Math.max(a.height, b.height) / Math.min(a.height, b.height) <= atMost;
}

/** Whether two lines begin, end or have their middle at one place. */
export function areAligned(a: Spot, b: Spot): boolean {
  const slack = Math.max(a.height, b.height);
  const [left, right] = [Math.abs(a.x - b.x), Math.abs(a.x + a.width - b.x - b.width)];
  return Math.min(left, right, Math.abs(a.x + a.width / 2 - b.x - b.width / 2)) < slack;
}

export function areOnOneRow(a: Spot, b: Spot): boolean {
  return a.side === b.side && Math.abs(middle(a) - middle(b)) < Math.min(a.height, b.height) / 2;
}

/** Whether b comes right after a on its row. */
export function isBeside(a: Spot, b: Spot): boolean {
  const gap = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  return areOnOneRow(a, b) && gap < Math.max(a.height, b.height) * 1.5;
}

/** Pixels that two lines share from left to right; negative: the gap between them. */
function overlap(a: Spot, b: Spot): number {
  return Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
}

/** The empty height between two lines, in heights of the taller one; beside each other: 0. */
export function distanceInHeights(a: Spot, b: Spot): number {
  if (a.side !== b.side) return Number.POSITIVE_INFINITY;
  const gap = Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height);
  const aside = Math.max(0, -overlap(a, b));
  return Math.max(0, gap, aside / 2) / Math.max(a.height, b.height);
}
