/** Tries before a job is given up: over about ten minutes. */
export const maxTries = 8;

const firstMs = 5_000;
const longestMs = 320_000;

/** How long to wait after the nth try (from 1): anything up to twice as long as before, so that what failed together doesn't come back together. */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  return Math.round(random() * Math.min(longestMs, firstMs * 2 ** (attempt - 1)));
}

/** How long to wait where tries aren't counted: anything up to a quarter of what it went on for by then, within the same limits. */
export function backoffSince(elapsedMs: number, random: () => number = Math.random): number {
  return Math.round(random() * Math.min(longestMs, Math.max(firstMs, elapsedMs / 4)));
}
