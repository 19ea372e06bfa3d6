import sharp from "sharp";
import type { Picture, Size } from "./picture.ts";

/** For each pixel how steeply brightness or colour changes there: the height of the step, 0..255. */
export interface Steepness extends Size {
  readonly values: Uint8Array;
}

/** Edges of cards are looked for at this size: letters are gone, and noise with them. */
const longestSide = 512;

/** Of a picture that is made small again; its sides are as those of another one to each other. */
export async function steepnessOf(picture: Picture, like: Size): Promise<Steepness> {
  const { pixels, width, height } = await shrink(picture, like);
  const values = new Uint8Array(width * height);
  const row = width * 3;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1, to = y * width + 1, at = to * 3; x < width - 1; x++, to++, at += 3) {
      const steepest = Math.max(stepAt(pixels, at, row), stepAt(pixels, at + 1, row), stepAt(pixels, at + 2, row));
      values[to] = Math.min(255, steepest >> 2);
    }
  }
  return { values, width, height };
}

/** Sobel's operator, as a step's height: the larger one of across and down. */
function stepAt(pixels: Uint8Array, at: number, row: number): number {
  const above = at - row;
  const below = at + row;
  const fromTopLeft = (pixels[below + 3] ?? 0) - (pixels[above - 3] ?? 0);
  const fromTopRight = (pixels[below - 3] ?? 0) - (pixels[above + 3] ?? 0);
  const across = fromTopLeft - fromTopRight + 2 * ((pixels[at + 3] ?? 0) - (pixels[at - 3] ?? 0));
  const down = fromTopLeft + fromTopRight + 2 * ((pixels[below] ?? 0) - (pixels[above] ?? 0));
  return Math.max(Math.abs(across), Math.abs(down));
}

async function shrink({ pixels, width, height }: Picture, like: Size): Promise<Picture> {
  const ratio = Math.min(1, longestSide / Math.max(like.width, like.height));
  const side = (length: number) => Math.max(1, Math.round(length * ratio));
  const small = sharp(pixels, { raw: { width, height, channels: 3 } })
    .resize(side(like.width), side(like.height), { fit: "fill", kernel: "linear" })
    .raw();
  const { data, info } = await small.toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}
