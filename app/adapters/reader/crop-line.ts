import type { Picture, TiltedBox } from "./picture.ts";

export interface CropOptions {
  /** Of the strip, in pixels. */
  readonly height: number;
  /** The strip is squeezed to this width if its line is longer. */
  readonly mostWidth?: number;
  /** What is added at both ends, in heights of the line. */
  readonly margin?: number;
}

/** Samples across one pixel of the strip, where the picture is finer than the strip. More is not seen by the recogniser. */
const mostSamples = 6;

/** The strip of a picture under a rectangle, level and at a given height. What lies outside the picture repeats its edge. */
export function cropLine(picture: Picture, box: TiltedBox, options: CropOptions): Picture {
  const { height, margin = 0 } = options;
  const boxWidth = box.width + 2 * margin * box.height;
  const width = widthOfStrip(box, options);
  const samplesX = samplesFor(boxWidth / width);
  const samplesY = samplesFor(box.height / height);
  const fine = sample(picture, box, boxWidth, width * samplesX, height * samplesY);
  return { pixels: average(fine, width, height, samplesX, samplesY), width, height };
}

/** How wide a rectangle's strip is. */
export function widthOfStrip(box: TiltedBox, { height, mostWidth = 2400, margin = 0 }: CropOptions): number {
  const boxWidth = box.width + 2 * margin * box.height;
  return Math.max(8, Math.min(mostWidth, Math.round((boxWidth * height) / box.height)));
}

function samplesFor(pixelsPerPixel: number): number {
  return Math.max(1, Math.min(mostSamples, Math.round(pixelsPerPixel)));
}

/** The colours at `columns` × `rows` points of a rectangle, each between those of the four pixels around it. */
function sample(picture: Picture, box: TiltedBox, boxWidth: number, columns: number, rows: number): Uint8Array {
  const { pixels, width, height } = picture;
  const colours = new Uint8Array(columns * rows * 3);
  const stepX = boxWidth / columns;
  const stepY = box.height / rows;
  const cos = Math.cos(box.angle);
  const sin = Math.sin(box.angle);
  const beside = width > 1 ? 3 : 0;
  const below = height > 1 ? width * 3 : 0;
  const at = (index: number) => pixels[index] ?? 0;
  for (let row = 0, to = 0; row < rows; row++) {
    const v = (row + 0.5) * stepY - box.height / 2;
    const rowX = box.centreX - v * sin - 0.5;
    const rowY = box.centreY + v * cos - 0.5;
    for (let column = 0; column < columns; column++, to += 3) {
      const u = (column + 0.5) * stepX - boxWidth / 2;
      const x = Math.max(0, Math.min(width - 1, rowX + u * cos));
      const y = Math.max(0, Math.min(height - 1, rowY + u * sin));
      // Both are 0 or more: a truncation is a floor, and much cheaper.
      const left = Math.max(0, Math.min(width - 2, x | 0));
      const top = Math.max(0, Math.min(height - 2, y | 0));
      const [toRight, toBottom] = [x - left, y - top];
      const from = (top * width + left) * 3;
      const rightUp = toRight * (1 - toBottom);
      const leftDown = (1 - toRight) * toBottom;
      const rightDown = toRight * toBottom;
      const leftUp = 1 - rightUp - leftDown - rightDown;
      for (let c = 0; c < 3; c++) {
        const here = from + c;
        const upper = at(here) * leftUp + at(here + beside) * rightUp;
        const lower = at(here + below) * leftDown + at(here + below + beside) * rightDown;
        colours[to + c] = upper + lower;
      }
    }
  }
  return colours;
}

/** Each pixel of a strip is the mean of `samplesX` × `samplesY` finer ones. */
function average(fine: Uint8Array, width: number, height: number, samplesX: number, samplesY: number): Uint8Array {
  const count = samplesX * samplesY;
  if (count === 1) return fine;
  const sums = new Uint16Array(width * height * 3);
  const fineRow = width * samplesX * 3;
  for (let y = 0, from = 0; y < height * samplesY; y++, from += fineRow) {
    const start = Math.floor(y / samplesY) * width * 3;
    for (let x = 0, at = from; x < width; x++) {
      const to = start + 3 * x;
      for (let sample = 0; sample < samplesX; sample++, at += 3) {
        sums[to] = (sums[to] ?? 0) + (fine[at] ?? 0);
        sums[to + 1] = (sums[to + 1] ?? 0) + (fine[at + 1] ?? 0);
        sums[to + 2] = (sums[to + 2] ?? 0) + (fine[at + 2] ?? 0);
      }
    }
  }
  const means = new Uint8Array(sums.length);
  for (let i = 0; i < means.length; i++) means[i] = (sums[i] ?? 0) / count;
  return means;
}
