import type { Picture } from "./picture.ts";

/** The middle of one of the three squares that a QR code is found by, in pixels. */
export interface Finder {
  readonly x: number;
  readonly y: number;
  /** Side of one of the code's little squares. */
  readonly module: number;
}

/** Of larger pictures not every row is looked at: the patterns are larger, too. */
const mostRows = 900;
/** A pixel is dark if it is darker than so many tenths of what lies around it in its row. Whole numbers: dividing for each pixel takes long. */
const darkerThan = 9;
/** Over how much of a row brightness is averaged. */
const window = 1 / 8;
/** By how much of a module each run of a pattern may be off. */
const tolerance = 0.55;
/** More is a pattern of something else, and not worth the time. */
const mostFinders = 400;

/**
 * Where dark and light follow one another as 1:1:3:1:1, across and down: the finder patterns of QR codes (ISO/IEC 18004), whichever way
 * they are turned, and little else. Takes a hundredth of the time of looking for a whole code.
 */
export function findFinders(picture: Picture): readonly Finder[] {
  const found: Finder[] = [];
  const row = newRow(picture.width);
  const rowStep = Math.max(1, Math.round(picture.height / mostRows));
  for (let y = rowStep; y < picture.height && found.length < mostFinders; y += rowStep) {
    fillRow(row, picture, y);
    for (const { middle, module } of patternsIn(row.ends, fillRowEnds(row))) {
      const down = columnThrough(picture, Math.round(middle), y, module, limitAt(row, Math.round(middle)));
      const vertical = patternsIn(down.ends, down.count).find(
        (one) => Math.abs(one.middle - (y - down.from)) <= 2 * one.module,
      );
      if (vertical && isAlike(vertical.module, module))
        add(found, { x: middle, y: down.from + vertical.middle, module });
    }
  }
  return found;
}

interface Row {
  readonly grey: Uint8Array;
  /** What the pixels before each come to together: brightness is averaged over any part of the row at once. */
  readonly sums: Int32Array;
  /** Where its light and dark runs end; used again for each row. */
  readonly ends: Int32Array;
}

function newRow(length: number): Row {
  return { grey: new Uint8Array(length), sums: new Int32Array(length + 1), ends: new Int32Array(length + 1) };
}

interface Pattern {
  readonly middle: number;
  readonly module: number;
}

/** Green tells dark from light as well as all three together; the neighbours even out a camera's noise. */
function greenAt({ pixels, width }: Picture, x: number, y: number): number {
  const at = (y * width + x) * 3 + 1;
  const own = pixels[at] ?? 0;
  return ((x > 0 ? (pixels[at - 3] ?? own) : own) + 2 * own + (x + 1 < width ? (pixels[at + 3] ?? own) : own)) >> 2;
}

function fillRow({ grey, sums }: Row, { pixels, width }: Picture, y: number): void {
  const start = y * width * 3 + 1;
  let before = pixels[start] ?? 0;
  let own = before;
  let sum = 0;
  for (let x = 0, at = start + 3; x < width; x += 1, at += 3) {
    const after = x + 1 < width ? (pixels[at] ?? 0) : own;
    const value = (before + 2 * own + after) >> 2;
    grey[x] = value;
    sum += value;
    sums[x + 1] = sum;
    before = own;
    own = after;
  }
}

/** How far brightness is averaged to either side of a pixel. */
function reachOf({ grey }: Row): number {
  return Math.max(8, Math.round((grey.length * window) / 2));
}

/** What is darker is dark around a place of a row. */
function limitAt(row: Row, x: number): number {
  const from = Math.max(0, x - reachOf(row));
  const to = Math.min(row.grey.length, x + reachOf(row) + 1);
  return Math.ceil((darkerThan * ((row.sums[to] ?? 0) - (row.sums[from] ?? 0))) / (10 * (to - from)));
}

/** The first run is a light one, and perhaps empty. @returns how many there are. */
function fillRowEnds(row: Row): number {
  const { grey, sums, ends } = row;
  const { length } = grey;
  const reach = reachOf(row);
  let count = 0;
  let wasDark = false;
  for (let x = 0; x < length; x += 1) {
    const from = Math.max(0, x - reach);
    const to = Math.min(length, x + reach + 1);
    const isDark = 10 * (grey[x] ?? 0) * (to - from) < darkerThan * ((sums[to] ?? 0) - (sums[from] ?? 0));
    if (isDark === wasDark) continue;
    ends[count] = x;
    count += 1;
    wasDark = isDark;
  }
  ends[count] = length;
  return count + 1;
}

/** As much of a column as a pattern is high, under the limit of the row that it crosses. */
function columnThrough(picture: Picture, x: number, y: number, module: number, limit: number) {
  const reach = Math.ceil(module * 8);
  const from = Math.max(0, y - reach);
  const to = Math.min(picture.height, y + reach + 1);
  const ends = new Int32Array(to - from + 1);
  let count = 0;
  let wasDark = false;
  for (let at = from; at < to; at += 1) {
    const isDark = greenAt(picture, x, at) < limit;
    if (isDark === wasDark) continue;
    ends[count] = at - from;
    count += 1;
    wasDark = isDark;
  }
  ends[count] = to - from;
  return { ends, count: count + 1, from };
}

function patternsIn(ends: Int32Array, count: number): readonly Pattern[] {
  const patterns: Pattern[] = [];
  // Runs alternate, and the first is light: dark ones have odd places.
  for (let at = 1; at + 4 < count; at += 2) {
    const start = ends[at - 1] ?? 0;
    const module = ((ends[at + 4] ?? 0) - start) / 7;
    if (module >= 1 && isPattern(ends, at, module))
      patterns.push({ middle: ((ends[at + 1] ?? 0) + (ends[at + 2] ?? 0)) / 2, module });
  }
  return patterns;
}

function isPattern(ends: Int32Array, at: number, module: number): boolean {
  for (let n = 0; n < 5; n += 1) {
    const length = (ends[at + n] ?? 0) - (ends[at + n - 1] ?? 0);
    if (Math.abs(length - module * (n === 2 ? 3 : 1)) > Math.max(1, module * tolerance)) return false;
  }
  return true;
}

function isAlike(one: number, other: number): boolean {
  return Math.max(one, other) <= Math.min(one, other) * 1.6;
}

/** Each pattern once, though many rows go through it. */
function add(found: Finder[], finder: Finder): void {
  const known = found.some(
    ({ x, y, module }) => Math.abs(x - finder.x) <= module * 3 && Math.abs(y - finder.y) <= module * 3,
  );
  if (!known) found.push(finder);
}
