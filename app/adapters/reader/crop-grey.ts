import { type CropOptions, cropLine, widthOfStrip } from "./crop-line.ts";
import { greyAt, type Picture, type Size, type TiltedBox } from "./picture.ts";

/** How light each pixel is. */
export interface GreyPicture extends Size {
  readonly values: Uint8ClampedArray;
}

/**
 * The strip of a picture under a rectangle, in grey. Where it is larger than its picture, its values lie on a curve through the four pixels of each
 * row and column around them (cubic convolution, Keys 1981): on straight lines between two the strokes of small Hangul run together.
 */
export function cropGrey(picture: Picture, box: TiltedBox, options: CropOptions): GreyPicture {
  return box.height < options.height ? enlarge(picture, box, options) : greyOf(cropLine(picture, box, options));
}

function greyOf({ pixels, width, height }: Picture): GreyPicture {
  const values = new Uint8ClampedArray(width * height);
  for (let i = 0; i < values.length; i++) values[i] = greyAt(pixels, i * 3);
  return { values, width, height };
}

/** Places between two pixels that are told apart. */
const places = 64;
/** For each place, what the pixel before it, the two around it and the one behind it count. */
const weights = Float64Array.from({ length: places * 4 }, (_, i) =>
  weightAt(Math.abs((Math.floor(i / 4) + 0.5) / places + 1 - (i % 4))),
);

function weightAt(distance: number): number {
  return distance < 1
    ? (1.5 * distance - 2.5) * distance * distance + 1
    : ((2.5 - 0.5 * distance) * distance - 4) * distance + 2;
}

function enlarge(picture: Picture, box: TiltedBox, options: CropOptions): GreyPicture {
  const { height, margin = 0 } = options;
  const width = widthOfStrip(box, options);
  const boxWidth = box.width + 2 * margin * box.height;
  const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)];
  const patch = patchAround(picture, box, boxWidth, cos, sin);
  const values = new Uint8ClampedArray(width * height);
  for (let row = 0, to = 0; row < height; row++) {
    const v = ((row + 0.5) * box.height) / height - box.height / 2;
    for (let column = 0; column < width; column++, to++) {
      const u = ((column + 0.5) * boxWidth) / width - boxWidth / 2;
      const x = box.centreX + u * cos - v * sin - 0.5 - patch.left;
      const y = box.centreY + u * sin + v * cos - 0.5 - patch.top;
      values[to] = valueAt(patch, x, y);
    }
  }
  return { values, width, height };
}

function valueAt({ values, width }: Patch, x: number, y: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const ofColumn = Math.floor((x - column) * places) * 4;
  const ofRow = Math.floor((y - row) * places) * 4;
  let sum = 0;
  for (let j = 0, at = (row - 1) * width + column - 1; j < 4; j++, at += width) {
    const across =
      (values[at] ?? 0) * (weights[ofColumn] ?? 0) +
      (values[at + 1] ?? 0) * (weights[ofColumn + 1] ?? 0) +
      (values[at + 2] ?? 0) * (weights[ofColumn + 2] ?? 0) +
      (values[at + 3] ?? 0) * (weights[ofColumn + 3] ?? 0);
    sum += across * (weights[ofRow + j] ?? 0);
  }
  return sum;
}

interface Patch extends Size {
  /** As the numbers that are calculated with: each is looked at dozens of times. */
  readonly values: Float64Array;
  readonly left: number;
  readonly top: number;
}

/** A rectangle's surroundings, with what a curve at its edge reaches for. What lies outside the picture repeats its edge. */
function patchAround(
  { pixels, width, height }: Picture,
  box: TiltedBox,
  boxWidth: number,
  cos: number,
  sin: number,
): Patch {
  const reachX = (Math.abs(boxWidth * cos) + Math.abs(box.height * sin)) / 2 + 3;
  const reachY = (Math.abs(boxWidth * sin) + Math.abs(box.height * cos)) / 2 + 3;
  const [left, top] = [Math.floor(box.centreX - reachX), Math.floor(box.centreY - reachY)];
  const [right, bottom] = [Math.ceil(box.centreX + reachX), Math.ceil(box.centreY + reachY)];
  const values = new Float64Array((right - left) * (bottom - top));
  for (let y = top, to = 0; y < bottom; y++) {
    const start = Math.max(0, Math.min(height - 1, y)) * width;
    for (let x = left; x < right; x++, to++) {
      values[to] = greyAt(pixels, (start + Math.max(0, Math.min(width - 1, x))) * 3);
    }
  }
  return { values, width: right - left, height: bottom - top, left, top };
}
