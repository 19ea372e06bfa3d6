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
export function cropLine(
  picture: Picture,
  box: TiltedBox,
  { height, mostWidth = 2400, margin = 0 }: CropOptions,
): Picture {
  const boxWidth = box.width + 2 * margin * box.height;
  const width = Math.max(8, Math.min(mostWidth, Math.round((boxWidth * height) / box.height)));
  const perX = boxWidth / width;
  const perY = box.height / height;
  const samplesX = samplesFor(perX);
  const samplesY = samplesFor(perY);
  const cos = Math.cos(box.angle);
  const sin = Math.sin(box.angle);
  const pixels = new Uint8Array(width * height * 3);
  const sum = new Float64Array(3);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 3) {
      sum.fill(0);
      for (let j = 0; j < samplesY; j++) {
        const v = (y + (j + 0.5) / samplesY) * perY - box.height / 2;
        for (let i = 0; i < samplesX; i++) {
          const u = (x + (i + 0.5) / samplesX) * perX - boxWidth / 2;
          addSample(sum, picture, box.centreX + u * cos - v * sin - 0.5, box.centreY + u * sin + v * cos - 0.5);
        }
      }
      const count = samplesX * samplesY;
      pixels[to] = (sum[0] ?? 0) / count;
      pixels[to + 1] = (sum[1] ?? 0) / count;
      pixels[to + 2] = (sum[2] ?? 0) / count;
    }
  }
  return { pixels, width, height };
}

function samplesFor(pixelsPerPixel: number): number {
  return Math.max(1, Math.min(mostSamples, Math.round(pixelsPerPixel)));
}

/** Adds the colour between the four pixels around a point. */
function addSample(sum: Float64Array, { pixels, width, height }: Picture, atX: number, atY: number) {
  const x = Math.max(0, Math.min(width - 1, atX));
  const y = Math.max(0, Math.min(height - 1, atY));
  const left = Math.max(0, Math.min(width - 2, Math.floor(x)));
  const top = Math.max(0, Math.min(height - 2, Math.floor(y)));
  const toRight = x - left;
  const toBottom = y - top;
  const upper = (top * width + left) * 3;
  const lower = height > 1 ? upper + width * 3 : upper;
  const beside = width > 1 ? 3 : 0;
  for (let c = 0; c < 3; c++) {
    const above = (pixels[upper + c] ?? 0) * (1 - toRight) + (pixels[upper + beside + c] ?? 0) * toRight;
    const below = (pixels[lower + c] ?? 0) * (1 - toRight) + (pixels[lower + beside + c] ?? 0) * toRight;
    sum[c] = (sum[c] ?? 0) + above * (1 - toBottom) + below * toBottom;
  }
}
