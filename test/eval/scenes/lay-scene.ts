import sharp from "sharp";
import type { Outline } from "../../../app/cards/card.ts";
import { random } from "../render/random.ts";
import { type Canvas, layOn, shade } from "./canvas.ts";
import { type Ground, groundOf } from "./grounds.ts";
import { type Order, placeCards } from "./place-cards.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface SceneOptions {
  readonly ground: Ground;
  readonly order: Order;
  readonly seed: number;
  readonly table?: Size;
}

/** A photo of a table with cards on it, and where each of them lies. */
export interface Scene {
  readonly jpeg: Buffer;
  readonly outlines: readonly Outline[];
}

/** Eight megapixels, as phones take them. */
const usualTable: Size = { width: 3264, height: 2448 };

/** Lays cards (PNG) on a table and photographs them: shadows, uneven light, blur and noise. The same options give the same photo. */
export async function layScene(cards: readonly Buffer[], options: SceneOptions): Promise<Scene> {
  const { ground, order, seed, table = usualTable } = options;
  const next = random(seed);
  const canvas = groundOf(ground, table.width, table.height, next);
  const pictures = await Promise.all(cards.map(decode));
  const outlines = placeCards({ table, cards: pictures, order, next });
  for (const [i, picture] of pictures.entries()) {
    const outline = outlines[i];
    if (outline === undefined) continue;
    shade(canvas, outline, table.width * 0.006, 0.18 + next() * 0.25);
    layOn(canvas, picture, outline);
  }
  light(canvas, next);
  const jpeg = await sharp(canvas.pixels, { raw: { ...table, channels: 3 } })
    .blur(0.5 + next() * 0.5)
    .jpeg({ quality: 86 })
    .toBuffer();
  return { jpeg, outlines };
}

async function decode(png: Buffer): Promise<Canvas> {
  const { data, info } = await sharp(png)
    .flatten({ background: "#fff" })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** A lamp on one side, and the camera's noise. */
function light({ pixels, width, height }: Canvas, next: () => number): void {
  const angle = next() * 2 * Math.PI;
  const depth = 0.1 + next() * 0.22;
  const noise = 4 + next() * 6;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const along = ((x / width - 0.5) * cos + (y / height - 0.5) * sin) * 2;
      const shade = 0.9 - depth * along;
      const grain = (next() + next() - 1) * noise;
      for (let c = 0; c < 3; c++, at++) pixels[at] = Math.max(0, Math.min(255, (pixels[at] ?? 0) * shade + grain));
    }
  }
}
