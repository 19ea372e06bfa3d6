import type { Corner, Outline } from "../../../app/cards/card.ts";
import { fromOutline } from "../../../app/cards/layout/perspective.ts";

/** Red, green and blue of each pixel, row after row. */
export interface Canvas {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Lays a flat picture into the canvas, its corners on those of the outline. `paint` may make glare or shade of it. */
export function layOn(canvas: Canvas, picture: Canvas, outline: Outline): void {
  const toPicture = fromOutline(outline, picture);
  eachInside(canvas, outline, (x, y, to) => {
    const [u, v] = toPicture(x + 0.5, y + 0.5);
    if (u < 0 || v < 0 || u >= picture.width || v >= picture.height) return;
    for (let c = 0; c < 3; c++) canvas.pixels[to + c] = sample(picture, u - 0.5, v - 0.5, c);
  });
}

/** A soft shadow below a card that lies so: the canvas darkens towards its edges. */
export function shade(canvas: Canvas, outline: Outline, reach: number, depth: number): void {
  const [middleX, middleY] = centreOf(outline);
  const grown = outline.map(([x, y]) => {
    const far = Math.hypot(x - middleX, y - middleY) || 1;
    return [
      x + ((x - middleX) / far) * reach * 1.4 + reach * 0.3,
      y + ((y - middleY) / far) * reach * 1.4 + reach * 0.5,
    ];
  }) as unknown as Outline;
  eachInside(canvas, grown, (x, y, to) => {
    const inside = distanceInside([x, y], grown);
    const light = 1 - depth * Math.min(1, Math.max(0, inside) / (reach * 1.4));
    for (let c = 0; c < 3; c++) canvas.pixels[to + c] = (canvas.pixels[to + c] ?? 0) * light;
  });
}

function centreOf(outline: Outline): Corner {
  const sum = outline.reduce(([x, y], [dx, dy]) => [x + dx / 4, y + dy / 4], [0, 0] as Corner);
  return sum;
}

/** How far a point is from the nearest edge; negative outside. The outline goes clockwise. */
function distanceInside([x, y]: Corner, outline: Outline): number {
  return Math.min(
    ...outline.map(([ax, ay], i) => {
      const [bx, by] = outline[(i + 1) % 4] ?? [0, 0];
      return ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / (Math.hypot(bx - ax, by - ay) || 1);
    }),
  );
}

function eachInside(
  { width, height }: Canvas,
  outline: Outline,
  paint: (x: number, y: number, to: number) => void,
): void {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [left, right] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(width - 1, Math.ceil(Math.max(...xs)))];
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(height - 1, Math.ceil(Math.max(...ys)))];
  for (let y = top; y <= bottom; y++) for (let x = left; x <= right; x++) paint(x, y, (y * width + x) * 3);
}

function sample({ pixels, width, height }: Canvas, u: number, v: number, channel: number): number {
  const [x, y] = [Math.max(0, Math.min(width - 1.001, u)), Math.max(0, Math.min(height - 1.001, v))];
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [x - left, y - top];
  const at = (dx: number, dy: number): number =>
    pixels[(Math.min(height - 1, top + dy) * width + Math.min(width - 1, left + dx)) * 3 + channel] ?? 0;
  return (at(0, 0) * (1 - fx) + at(1, 0) * fx) * (1 - fy) + (at(0, 1) * (1 - fx) + at(1, 1) * fx) * fy;
}
