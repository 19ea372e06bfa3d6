import type { Canvas } from "./canvas.ts";

/** What cards lie on. */
export type Ground = "dark desk" | "light desk" | "white desk" | "wood" | "cloth" | "marble" | "tray";

export const grounds: readonly Ground[] = ["dark desk", "light desk", "white desk", "wood", "cloth", "marble", "tray"];

type Colour = readonly [number, number, number];

/** An empty table. `next` gives numbers from 0 to 1. */
export function groundOf(kind: Ground, width: number, height: number, next: () => number): Canvas {
  const canvas = { pixels: new Uint8Array(width * height * 3), width, height };
  const [turn, phase] = [(next() - 0.5) * 0.5, next() * 100];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const base = baseOf(kind, next);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 3) {
      const [u, v] = [(x * cos + y * sin) / width, (y * cos - x * sin) / width];
      const light = lightAt(kind, u, v, phase);
      for (let c = 0; c < 3; c++) canvas.pixels[to + c] = Math.max(0, Math.min(255, (base[c] ?? 0) * light));
    }
  }
  if (kind === "tray") rim(canvas);
  return canvas;
}

function baseOf(kind: Ground, next: () => number): Colour {
  const by = next();
  switch (kind) {
    case "dark desk":
      return [40 + by * 40, 38 + by * 36, 36 + by * 40];
    case "light desk":
      return [165 + by * 35, 160 + by * 35, 150 + by * 35];
    case "white desk":
      return [222 + by * 14, 222 + by * 12, 220 + by * 12];
    case "wood":
      return [150 + by * 40, 105 + by * 30, 65 + by * 20];
    case "cloth":
      return [60 + by * 90, 70 + by * 60, 110 - by * 40];
    case "marble":
      return [205, 203, 200];
    case "tray":
      return [88, 62, 40];
  }
}

function lightAt(kind: Ground, u: number, v: number, phase: number): number {
  switch (kind) {
    case "wood": {
      const grain = Math.sin(v * 90 + Math.sin(u * 7 + phase) * 3 + wave(u * 3, v * 40, phase) * 2);
      return 0.9 + 0.12 * grain + 0.05 * Math.sin(v * 620 + u * 9);
    }
    case "cloth":
      return 0.9 + 0.1 * Math.sin(u * 900) * Math.sin(v * 900) + 0.06 * wave(u * 6, v * 6, phase);
    case "marble": {
      const vein = Math.abs(Math.sin(u * 9 + wave(u * 4, v * 4, phase) * 4));
      return vein < 0.06 ? 0.82 + vein * 2 : 0.97 + 0.05 * wave(u * 9, v * 9, phase + 5);
    }
    case "tray":
      return 0.95 + 0.05 * Math.sin(v * 60 + wave(u * 2, v * 2, phase) * 2);
    default:
      return 0.98 + 0.03 * wave(u * 3, v * 3, phase);
  }
}

/** Smooth, between -1 and 1. */
function wave(x: number, y: number, phase: number): number {
  return (Math.sin(x * 1.7 + phase) + Math.sin(y * 2.3 - phase * 0.7) + Math.sin((x + y) * 1.1 + phase * 1.3)) / 3;
}

/** A tray's raised edge: two lines around all that lies on it. */
function rim({ pixels, width, height }: Canvas): void {
  const [outer, thick] = [Math.round(width * 0.012), Math.round(width * 0.012)];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const edge = Math.min(x, y, width - 1 - x, height - 1 - y);
      if (edge < outer || edge > outer + thick) continue;
      for (let c = 0; c < 3; c++) pixels[(y * width + x) * 3 + c] = 140 - c * 20;
    }
  }
}
