import type { Point } from "./find-blobs.ts";
import type { Steepness } from "./steepness.ts";

/** An area without a step in it, as far as it reaches from one side to the other in each row. */
export interface FlatArea {
  /** In pixels: between its first and its last one of each row. */
  readonly spanned: number;
  /** The corners of the first and the last pixel of each row. */
  readonly outline: readonly Point[];
}

/** Pixels beside each other in a row, both ends included. */
interface Run {
  readonly y: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Areas that touch nowhere and have no step as high as `limit`. Pixels hang together where they share an edge, so that areas don't leak
 * through a corner.
 * @param least pixels that an area has to span.
 */
export function flatAreas(steepness: Steepness, limit: number, least: number): readonly FlatArea[] {
  const runs = runsOf(steepness, limit);
  const rootOf = joinRuns(runs);
  const areas = new Map<number, Run[]>();
  for (const [i, run] of runs.entries()) {
    const root = rootOf(i);
    const area = areas.get(root);
    if (area) area.push(run);
    else areas.set(root, [run]);
  }
  return [...areas.values()].map(areaOf).filter(({ spanned }) => spanned >= least);
}

function runsOf({ values, width, height }: Steepness, limit: number): readonly Run[] {
  const runs: Run[] = [];
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let first = -1;
    for (let x = 0; x <= width; x++) {
      const isFlat = x < width && (values[row + x] ?? 0) < limit;
      if (isFlat && first < 0) first = x;
      if (isFlat || first < 0) continue;
      runs.push({ y, first, last: x - 1 });
      first = -1;
    }
  }
  return runs;
}

/** Joins runs that touch from row to row. @returns the run that stands for all that hang together with one. */
function joinRuns(runs: readonly Run[]): (run: number) => number {
  const parent = Int32Array.from(runs.keys());
  const root = (run: number): number => {
    let at = run;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up;
      at = up;
    }
    return at;
  };
  let above = 0;
  for (const [i, run] of runs.entries()) {
    // Both rows go from left to right: what ended before this run touches none of its row any more.
    for (; above < i; above++) {
      const upper = runs[above];
      if (upper === undefined || (upper.y === run.y - 1 && upper.last >= run.first) || upper.y === run.y) break;
    }
    for (let j = above; j < i; j++) {
      const upper = runs[j];
      if (upper === undefined || upper.y === run.y || upper.first > run.last) break;
      parent[root(j)] = root(i);
    }
  }
  return root;
}

function areaOf(runs: readonly Run[]): FlatArea {
  const rows = new Map<number, { first: number; last: number }>();
  for (const { y, first, last } of runs) {
    const row = rows.get(y);
    if (row === undefined) rows.set(y, { first, last });
    else row.last = last;
  }
  let spanned = 0;
  const outline: Point[] = [];
  for (const [y, { first, last }] of rows) {
    spanned += last - first + 1;
    outline.push([first, y], [last + 1, y], [first, y + 1], [last + 1, y + 1]);
  }
  return { spanned, outline };
}
