import type { Corner, Outline } from "../card.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a point of one plane lies on another. */
export type PlaneMap = (x: number, y: number) => Corner;

type Matrix = readonly [number, number, number, number, number, number, number, number, number];

/** From an upright rectangle, whose top left corner is (0, 0), to where a camera sees it: its corners come to lie on the outline's. */
export function ontoOutline(outline: Outline, { width, height }: Size): PlaneMap {
  const map = mapOf(squareOnto(outline));
  return (x, y) => map(x / width, y / height);
}

/** The other way: from what a camera sees to the rectangle. */
export function fromOutline(outline: Outline, { width, height }: Size): PlaneMap {
  const map = mapOf(inverse(squareOnto(outline)));
  return (x, y) => {
    const [u, v] = map(x, y);
    return [u * width, v * height];
  };
}

/** Heckbert, Fundamentals of Texture Mapping and Image Warping (1989), 2.2.3. */
function squareOnto([a, b, c, d]: Outline): Matrix {
  const [dx1, dy1] = [b[0] - c[0], b[1] - c[1]];
  const [dx2, dy2] = [d[0] - c[0], d[1] - c[1]];
  const [sumX, sumY] = [a[0] - b[0] + c[0] - d[0], a[1] - b[1] + c[1] - d[1]];
  const whole = dx1 * dy2 - dx2 * dy1 || 1;
  const g = (sumX * dy2 - dx2 * sumY) / whole;
  const h = (dx1 * sumY - sumX * dy1) / whole;
  return [
    b[0] - a[0] + g * b[0],
    d[0] - a[0] + h * d[0],
    a[0],
    b[1] - a[1] + g * b[1],
    d[1] - a[1] + h * d[1],
    a[1],
    g,
    h,
    1,
  ];
}

/** Up to a factor, which a projective map doesn't have. */
function inverse([a, b, c, d, e, f, g, h, i]: Matrix): Matrix {
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}

function mapOf([a, b, c, d, e, f, g, h, i]: Matrix): PlaneMap {
  return (x, y) => {
    const w = g * x + h * y + i;
    return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
  };
}
