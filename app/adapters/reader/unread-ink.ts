import { greyAt, type Picture } from "./picture.ts";
import type { ReadLine } from "./recognise-line.ts";

/** Half a narrow character, in pixels of the strip: what a character that was read accounts for to either side. */
const reach = 14;

/**
 * For each column of a strip, whether something is printed there: it varies down the column.
 * @param share of the strip's strongest contrast, from which on it is ink.
 */
export function inkColumns({ pixels, width, height }: Picture, share = 0.3): Uint8Array {
  const margin = Math.round(height / 8);
  const rows = height - 2 * margin;
  const contrast = new Float32Array(width);
  for (let x = 0; x < width; x++) {
    let sum = 0;
    let squares = 0;
    for (let y = margin; y < height - margin; y++) {
      const at = (y * width + x) * 3;
      const grey = greyAt(pixels, at);
      sum += grey;
      squares += grey * grey;
    }
    contrast[x] = Math.sqrt(Math.max(0, squares / rows - (sum / rows) ** 2));
  }
  const strongest = contrast.reduce((most, value) => Math.max(most, value), 0);
  const ink = new Uint8Array(width);
  for (let x = 0; x < width; x++) if ((contrast[x] ?? 0) > share * strongest) ink[x] = 1;
  return ink;
}

/** How many columns from `from` up to, not including, `to` have ink. */
export function countInk(ink: Uint8Array, from: number, to: number): number {
  return ink
    .subarray(Math.max(0, Math.ceil(from)), Math.max(0, Math.ceil(to)))
    .reduce((sum, column) => sum + column, 0);
}

/**
 * The most ink between two neighbouring characters, in heights of the line. Hangul, which the recogniser drops in
 * silence and with full confidence, measured 0.85 and more; everything else 0.48 and less.
 */
export function unreadInk({ strip, characters }: ReadLine): number {
  const ink = inkColumns(strip);
  const stops = [-reach + 2, ...characters.map(({ at }) => at), strip.width + reach - 2];
  const gaps = stops.slice(1).map((stop, i) => countInk(ink, (stops[i] ?? 0) + reach, stop - reach + 1));
  return Math.max(...gaps) / strip.height;
}
