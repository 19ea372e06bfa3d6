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
  for (let row = 0; row < height; row++) {
    const v = ((row + 0.5) * box.height) / height - box.height / 2;
    const u = (0.5 * boxWidth) / width - boxWidth / 2;
    const x = box.centreX + u * cos - v * sin - 0.5 - patch.left;
    const y = box.centreY + u * sin + v * cos - 0.5 - patch.top;
    const step = boxWidth / width;
    enlargeRow(values.subarray(row * width, (row + 1) * width), patch, { x, y, stepX: step * cos, stepY: step * sin });
  }
  return { values, width, height };
}

/** In pixels of the patch. */
interface RowPlace {
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
}

/** A whole row, since a function for each of its pixels would be given its place in two new objects on the heap. */
function enlargeRow(to: Uint8ClampedArray, { values, width }: Patch, place: RowPlace): void {
  for (let i = 0; i < to.length; i++) {
    const x = place.x + i * place.stepX;
    const y = place.y + i * place.stepY;
    const column = Math.floor(x);
    const row = Math.floor(y);
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
    to[i] = sum;
  }
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
