import type { Runs } from "./pixel-runs.ts";

/** Which pixels hang together, and which areas are wanted. */
interface Wanted {
  /** Whether pixels touch that share a corner alone. */
  readonly corners: boolean;
  /** How many pixels an area has to span, and may span at most. */
  readonly least: number;
  readonly most?: number;
}

/** What an area spans of a row: its first and its last pixel there. */
export interface RowSpan {
  readonly y: number;
  first: number;
  last: number;
}

/** Pixels that hang together. */
export interface Area {
  /** How many it has. */
  readonly size: number;
  /** How many lie between its first and its last one of each row. */
  readonly spanned: number;
  /** From the top down. */
  readonly rows: readonly RowSpan[];
}

/**
 * By their first pixels from the top left on: runs of each row, joined where they touch one of the row above
 * (Rosenfeld and Pfaltz, Sequential Operations in Digital Picture Processing, 1966).
 */
export function touchingAreas(runs: Runs, wanted: Wanted): readonly Area[] {
  const roots = joinRuns(runs, wanted.corners ? 1 : 0);
  const spanned = spannedBy(runs, roots);
  const areas = new Map<number, { size: number; readonly spanned: number; readonly rows: RowSpan[] }>();
  const { least, most = Infinity } = wanted;
  for (let run = 0; run < runs.count; run++) {
    const root = at(roots, run);
    const spans = at(spanned, root);
    if (spans < least || spans > most) continue;
    const y = at(runs.y, run);
    const first = at(runs.first, run);
    const last = at(runs.last, run);
    const area = areas.get(root) ?? { size: 0, spanned: spans, rows: [] };
    if (area.size === 0) areas.set(root, area);
    area.size += last - first + 1;
    const row = area.rows.at(-1);
    if (row?.y === y) row.last = last;
    else area.rows.push({ y, first, last });
  }
  return [...areas.values()];
}

/** @returns for each run the one that stands for all that hang together with it. */
function joinRuns({ count, y, first, last }: Runs, reach: number): Int32Array {
  const parent = new Int32Array(count);
  for (let run = 0; run < count; run++) parent[run] = run;
  const rootOf = (run: number): number => {
    let root = run;
    for (let up = at(parent, root); up !== root; up = at(parent, root)) {
      parent[root] = at(parent, up);
      root = up;
    }
    return root;
  };
  let above = 0;
  for (let run = 0; run < count; run++) {
    const row = at(y, run);
    const from = at(first, run) - reach;
    const to = at(last, run) + reach;
    // Both rows go from left to right: what ended before this run touches none of its row any more.
    while (at(y, above) < row - 1 || (at(y, above) === row - 1 && at(last, above) < from)) above += 1;
    for (let upper = above; at(y, upper) < row && at(first, upper) <= to; upper++) parent[rootOf(upper)] = rootOf(run);
  }
  for (let run = 0; run < count; run++) parent[run] = rootOf(run);
  return parent;
}

/** For each run that stands for an area, how many pixels that area spans. */
function spannedBy({ count, y, first, last }: Runs, roots: Int32Array): Int32Array {
  const spanned = new Int32Array(count);
  const row = new Int32Array(count).fill(-1);
  const end = new Int32Array(count);
  for (let run = 0; run < count; run++) {
    const root = at(roots, run);
    const begin = at(row, root) === at(y, run) ? at(end, root) + 1 : at(first, run);
    spanned[root] = at(spanned, root) + at(last, run) + 1 - begin;
    row[root] = at(y, run);
    end[root] = at(last, run);
  }
  return spanned;
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}
