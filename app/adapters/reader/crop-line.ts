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
  const step = box.height / (height * down);
  // Times this, a sum of samples has their mean above its last bits, and fits into 31: dividing takes longer.
  const share = Math.floor((1 << meanBits) / (across * down)) + 1;
  for (let row = 0, to = 0; row < height; row++) {
    sums.fill(0);
    for (let fine = row * down; fine < (row + 1) * down; fine++)
      addSamples(sums, picture, box, (fine + 0.5) * step - box.height / 2, across);
    for (let i = 0; i < sums.length; i++, to++) means[to] = Math.imul(sums[i] ?? 0, share) >> meanBits;
  }
  return means;
}

const meanBits = 20;
/** Places are whole numbers of so many parts of a pixel, in 32 bits: of a photo with several samples a pixel, lines are cropped in two thirds of the time. */
const parts = 1 << 16;

/** Adds a row of samples, `below` the rectangle's middle: each has a colour between those of the four pixels around it. */
function addSamples(sums: Int32Array, picture: Picture, box: TiltedBox, below: number, across: number): void {
  const { pixels, width, height } = picture;
  const [cos, sin] = [Math.cos(box.angle) * parts, Math.sin(box.angle) * parts];
  const step = box.width / ((sums.length / 3) * across);
  const along = (step - box.width) / 2;
  const [stepX, stepY] = [Math.round(step * cos), Math.round(step * sin)];
  const [lastX, lastY] = [(width - 1) * parts - 1, (height - 1) * parts - 1];
  const [beside, under] = [width > 1 ? 3 : 0, height > 1 ? width * 3 : 0];
  let x = Math.round((box.centreX - 0.5) * parts + along * cos - below * sin);
  let y = Math.round((box.centreY - 0.5) * parts + along * sin + below * cos);
  for (let to = 0; to < sums.length; to += 3) {
    let red = 0;
    let green = 0;
    let blue = 0;
    for (let sample = 0; sample < across; sample++, x = (x + stepX) | 0, y = (y + stepY) | 0) {
      const within = Math.max(0, Math.min(lastX, x));
      const inside = Math.max(0, Math.min(lastY, y));
      const toRight = (within >> 8) & 255;
      const toBottom = (inside >> 8) & 255;
      const rightDown = (toRight * toBottom) >> 8;
      const rightUp = toRight - rightDown;
      const leftDown = toBottom - rightDown;
      const leftUp = 256 - toRight - leftDown;
      const a = (Math.imul(inside >> 16, width) + (within >> 16)) * 3;
      const b = a + beside;
      const c = a + under;
      const d = c + beside;
      red +=
        ((pixels[a] ?? 0) * leftUp +
          (pixels[b] ?? 0) * rightUp +
          (pixels[c] ?? 0) * leftDown +
          (pixels[d] ?? 0) * rightDown) >>
        8;
      green +=
        ((pixels[a + 1] ?? 0) * leftUp +
          (pixels[b + 1] ?? 0) * rightUp +
          (pixels[c + 1] ?? 0) * leftDown +
          (pixels[d + 1] ?? 0) * rightDown) >>
        8;
      blue +=
        ((pixels[a + 2] ?? 0) * leftUp +
          (pixels[b + 2] ?? 0) * rightUp +
          (pixels[c + 2] ?? 0) * leftDown +
          (pixels[d + 2] ?? 0) * rightDown) >>
        8;
    }
    sums[to] = (sums[to] ?? 0) + red;
    sums[to + 1] = (sums[to + 1] ?? 0) + green;
    sums[to + 2] = (sums[to + 2] ?? 0) + blue;
  }
}
