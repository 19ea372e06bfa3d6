import type { Size } from "./picture.ts";

/** Pixels beside each other in a row, both ends included, from the top left on; in columns, since a picture has tens of thousands. */
export interface Runs {
  readonly count: number;
  readonly y: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Room for the runs of most pictures of cards. */
const usualRuns = 4096;

type GrowingRuns = { -readonly [column in keyof Runs]: Runs[column] };

/** The pixels above a limit. */
export function runsAbove({ values, width, height }: Size & { readonly values: Float32Array }, limit: number): Runs {
  const runs = noRuns();
  for (let y = 0, start = 0; y < height; y++, start += width) {
    const end = start + width;
    for (let at = start; ; ) {
      while (at < end && (values[at] ?? 0) <= limit) at++;
      if (at === end) break;
      begin(runs, y, at - start);
      while (at < end && (values[at] ?? 0) > limit) at++;
      finish(runs, at - start - 1);
    }
  }
  return runs;
}

/**
 * For each of some rising limits the pixels below it. Found in one go, as most pixels lie between the same two limits as the one before: nothing
 * begins there, and nothing ends.
 */
export function runsBelow(
  { values, width, height }: Size & { readonly values: Uint8Array },
  limits: readonly number[],
): readonly Runs[] {
  const runs = limits.map(noRuns);
  const reached = Uint8Array.from({ length: 256 }, (_, value) => limits.filter((limit) => value >= limit).length);
  for (let y = 0, at = 0; y < height; y++) {
    let before = limits.length;
    for (let x = 0; x < width; x++, at++) {
      const now = reached[values[at] ?? 0] ?? 0;
      if (now === before) continue;
      for (let limit = now; limit < before; limit++) begin(runs[limit], y, x);
      for (let limit = before; limit < now; limit++) finish(runs[limit], x - 1);
      before = now;
    }
    for (let limit = before; limit < limits.length; limit++) finish(runs[limit], width - 1);
  }
  return runs;
}

function noRuns(): GrowingRuns {
  const [y, first, last] = [new Int32Array(usualRuns), new Int32Array(usualRuns), new Int32Array(usualRuns)];
  return { count: 0, y, first, last };
}

function begin(runs: GrowingRuns | undefined, y: number, x: number): void {
  if (runs === undefined) return;
  if (runs.count === runs.y.length)
    [runs.y, runs.first, runs.last] = [longer(runs.y), longer(runs.first), longer(runs.last)];
  runs.y[runs.count] = y;
  runs.first[runs.count] = x;
}

function finish(runs: GrowingRuns | undefined, x: number): void {
  if (runs === undefined) return;
  runs.last[runs.count] = x;
  runs.count += 1;
}

function longer(numbers: Int32Array): Int32Array {
  const twice = new Int32Array(2 * numbers.length);
  twice.set(numbers);
  return twice;
}
