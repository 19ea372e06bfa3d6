import type { Outline } from "../../cards/card.ts";
import { lengthsOf } from "../../cards/layout/outline.ts";
import { ontoOutline } from "../../cards/layout/perspective.ts";
import type { Picture } from "./picture.ts";

/** The longest side of a card's own picture: its smallest print has 20 pixels then, and more is not seen. */
export const longestCard = 1600;

/** What lies within an outline, as if seen from straight above; not larger than it is there. What lies outside the picture repeats its edge. */
export function straighten(picture: Picture, outline: Outline): Picture {
  const [top = 0, right = 0, bottom = 0, left = 0] = lengthsOf(outline);
  const ratio = Math.min(1, longestCard / Math.max(top, bottom, left, right));
  const width = Math.max(8, Math.round(Math.max(top, bottom) * ratio));
  const height = Math.max(8, Math.round(Math.max(left, right) * ratio));
  const pixels = new Uint8Array(width * height * 3);
  const there = ontoOutline(outline, { width, height });
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 3) {
      const [u, v] = there(x + 0.5, y + 0.5);
      copy(picture, u - 0.5, v - 0.5, pixels, to);
    }
  }
  return { pixels, width, height };
}

/** The colour between the four pixels around a point. */
function copy({ pixels, width, height }: Picture, u: number, v: number, to: Uint8Array, at: number): void {
  const x = Math.max(0, Math.min(width - 1, u));
  const y = Math.max(0, Math.min(height - 1, v));
  const left = Math.max(0, Math.min(width - 2, x | 0));
  const top = Math.max(0, Math.min(height - 2, y | 0));
  const [toRight, toBottom] = [x - left, y - top];
  const from = (top * width + left) * 3;
  const below = from + width * 3;
  for (let c = 0; c < 3; c++) {
    const upper = (pixels[from + c] ?? 0) * (1 - toRight) + (pixels[from + 3 + c] ?? 0) * toRight;
    const lower = (pixels[below + c] ?? 0) * (1 - toRight) + (pixels[below + 3 + c] ?? 0) * toRight;
    to[at + c] = upper * (1 - toBottom) + lower * toBottom;
  }
}
