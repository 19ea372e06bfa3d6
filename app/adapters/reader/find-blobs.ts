/** For each pixel, 0..1. */
export interface Likelihood {
  readonly values: Float32Array;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

export interface Blob {
  /** In pixels. */
  readonly size: number;
  /** Its first and last pixel in each row. */
  readonly outline: readonly Point[];
}

/** Areas of touching pixels (also at corners) that are likelier than `threshold`, from the top left on. */
export function findBlobs(map: Likelihood, threshold: number): Blob[] {
  const seen = new Uint8Array(map.values.length);
  const blobs: Blob[] = [];
  for (let start = 0; start < seen.length; start++) {
    if ((map.values[start] ?? 0) > threshold && seen[start] === 0) blobs.push(fillFrom(start, map, threshold, seen));
  }
  return blobs;
}

function fillFrom(start: number, map: Likelihood, threshold: number, seen: Uint8Array): Blob {
  const { values, width, height } = map;
  const rows: Row[] = [];
  const stack = [start];
  seen[start] = 1;
  let size = 0;
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const y = Math.floor(at / width);
    const x = at - y * width;
    size++;
    const row = rows[y];
    if (!row) rows[y] = { y, first: x, last: x };
    else if (x < row.first) row.first = x;
    else if (x > row.last) row.last = x;
    for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
      for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
        const next = ny * width + nx;
        if (seen[next] === 0 && (values[next] ?? 0) > threshold) {
          seen[next] = 1;
          stack.push(next);
        }
      }
    }
  }
  const outline: Point[] = [];
  rows.forEach(({ y, first, last }) => {
    outline.push([first, y]);
    if (last !== first) outline.push([last, y]);
  });
  return { size, outline };
}

interface Row {
  readonly y: number;
  first: number;
  last: number;
}
