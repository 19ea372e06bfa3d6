import type { Picture, Size, TiltedBox } from "./picture.ts";

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
  const samples = { across: samplesFor(boxWidth / width), down: samplesFor(box.height / height) };
  return { pixels: sample(picture, { ...box, width: boxWidth }, { width, height }, samples), width, height };
}

/** How wide a rectangle's strip is. */
export function widthOfStrip(box: TiltedBox, { height, mostWidth = 2400, margin = 0 }: CropOptions): number {
  const boxWidth = box.width + 2 * margin * box.height;
  return Math.max(8, Math.min(mostWidth, Math.round((boxWidth * height) / box.height)));
}

function samplesFor(pixelsPerPixel: number): number {
  return Math.max(1, Math.min(mostSamples, Math.round(pixelsPerPixel)));
}

/** Each pixel of a strip is the mean of so many of them. */
interface Samples {
  readonly across: number;
  readonly down: number;
}

function sample(picture: Picture, box: TiltedBox, { width, height }: Size, { across, down }: Samples): Uint8Array {
  const means = new Uint8Array(width * height * 3);
  const sums = new Int32Array(width * 3);
  const count = across * down;
  const step = box.height / (height * down);
  for (let row = 0, to = 0; row < height; row++, to += sums.length) {
    sums.fill(0);
    for (let fine = row * down; fine < (row + 1) * down; fine++)
      addSamples(sums, picture, box, (fine + 0.5) * step - box.height / 2, across);
    if (count > 1) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) / count;
    means.set(sums, to);
  }
  return means;
}

/** Adds a row of samples, `below` the rectangle's middle: each has a colour between those of the four pixels around it. */
function addSamples(sums: Int32Array, picture: Picture, box: TiltedBox, below: number, across: number): void {
  const { pixels, width, height } = picture;
  const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)];
  const [rowX, rowY] = [box.centreX - below * sin - 0.5, box.centreY + below * cos - 0.5];
  const step = box.width / ((sums.length / 3) * across);
  const [beside, under] = [width > 1 ? 3 : 0, height > 1 ? width * 3 : 0];
  for (let to = 0, column = 0; to < sums.length; to += 3) {
    let red = 0;
    let green = 0;
    let blue = 0;
    for (let sample = 0; sample < across; sample++, column++) {
      const along = (column + 0.5) * step - box.width / 2;
      const x = Math.max(0, Math.min(width - 1, rowX + along * cos));
      const y = Math.max(0, Math.min(height - 1, rowY + along * sin));
      // Both are 0 or more: a truncation is a floor, and much cheaper.
      const left = Math.max(0, Math.min(width - 2, x | 0));
      const top = Math.max(0, Math.min(height - 2, y | 0));
      const toRight = x - left;
      const toBottom = y - top;
      const rightUp = toRight * (1 - toBottom);
      const leftDown = (1 - toRight) * toBottom;
      const rightDown = toRight * toBottom;
      const leftUp = 1 - rightUp - leftDown - rightDown;
      const a = (top * width + left) * 3;
      const b = a + beside;
      const c = a + under;
      const d = c + beside;
      red +=
        ((pixels[a] ?? 0) * leftUp +
          (pixels[b] ?? 0) * rightUp +
          ((pixels[c] ?? 0) * leftDown + (pixels[d] ?? 0) * rightDown)) |
        0;
      green +=
        ((pixels[a + 1] ?? 0) * leftUp +
          (pixels[b + 1] ?? 0) * rightUp +
          ((pixels[c + 1] ?? 0) * leftDown + (pixels[d + 1] ?? 0) * rightDown)) |
        0;
      blue +=
        ((pixels[a + 2] ?? 0) * leftUp +
          (pixels[b + 2] ?? 0) * rightUp +
          ((pixels[c + 2] ?? 0) * leftDown + (pixels[d + 2] ?? 0) * rightDown)) |
        0;
    }
    sums[to] = (sums[to] ?? 0) + red;
    sums[to + 1] = (sums[to + 1] ?? 0) + green;
    sums[to + 2] = (sums[to + 2] ?? 0) + blue;
  }
}
