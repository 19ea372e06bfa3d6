import sharp from "sharp";
import { random } from "./random.ts";

interface Picture {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

type Corner = readonly [number, number];

const margin = 90;

/** The card as somebody's phone sees it: on a desk, a little turned and foreshortened, softly lit from one side, with blur and noise. */
export async function photograph(png: Uint8Array, seed: number): Promise<Buffer> {
  const next = random(seed);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const card: Picture = { data, width: info.width, height: info.height };
  const [width, height] = [card.width + 2 * margin, card.height + 2 * margin];
  const jitter = (): number => (next() - 0.5) * 56;
  const corners: readonly Corner[] = [
    [margin + jitter(), margin + jitter()],
    [margin + card.width + jitter(), margin + jitter()],
    [margin + card.width + jitter(), margin + card.height + jitter()],
    [margin + jitter(), margin + card.height + jitter()],
  ];
  const desk = 70 + next() * 90;
  const laid = layOn({ width, height, desk }, card, corners);
  light(laid, next() * 2 * Math.PI, 0.14 + next() * 0.14, 5 + next() * 5, next);
  return sharp(laid.data, { raw: { width, height, channels: 3 } })
    .blur(0.5 + next() * 0.5)
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** Every pixel of the desk asks which point of the card lies there. */
function layOn(
  desk: { readonly width: number; readonly height: number; readonly desk: number },
  card: Picture,
  corners: readonly Corner[],
): Picture {
  const data = new Uint8Array(desk.width * desk.height * 3).fill(desk.desk);
  const toCard = perspective(corners, card);
  for (let y = 0; y < desk.height; y++) {
    for (let x = 0; x < desk.width; x++) {
      const [u, v] = toCard(x, y);
      if (u < 0 || v < 0 || u >= card.width - 1 || v >= card.height - 1) continue;
      for (let c = 0; c < 3; c++) data[(y * desk.width + x) * 3 + c] = sample(card, u, v, c);
    }
  }
  return { data, width: desk.width, height: desk.height };
}

function sample({ data, width }: Picture, u: number, v: number, channel: number): number {
  const [x, y] = [Math.floor(u), Math.floor(v)];
  const [fx, fy] = [u - x, v - y];
  const at = (dx: number, dy: number): number => data[((y + dy) * width + x + dx) * 3 + channel] ?? 0;
  return (at(0, 0) * (1 - fx) + at(1, 0) * fx) * (1 - fy) + (at(0, 1) * (1 - fx) + at(1, 1) * fx) * fy;
}

/** From the four corners on the desk back to the card: the projective map that they define, solved by elimination. */
function perspective(corners: readonly Corner[], { width, height }: Picture): (x: number, y: number) => Corner {
  const targets: readonly Corner[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  const rows = corners.flatMap(([x, y], index) => {
    const [u, v] = targets[index] ?? [0, 0];
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ];
  });
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = solve(rows);
  return (x, y) => {
    const w = g * x + h * y + 1;
    return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
  };
}

function solve(equations: readonly (readonly number[])[]): readonly number[] {
  const rows = equations.map((row) => [...row]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows
      .slice(i)
      .reduce((best, row, k) => (Math.abs(row[i] ?? 0) > Math.abs(rows[best]?.[i] ?? 0) ? i + k : best), i);
    [rows[i], rows[pivot]] = [rows[pivot] ?? [], rows[i] ?? []];
    const head = rows[i] ?? [];
    for (let j = 0; j < size; j++) {
      const row = rows[j];
      if (j === i || !row) continue;
      const factor = (row[i] ?? 0) / (head[i] ?? 1);
      for (let k = i; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (head[k] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}

function light(
  { data, width, height }: Picture,
  angle: number,
  depth: number,
  noise: number,
  next: () => number,
): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const pixels = data as Uint8Array;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const along = ((x / width - 0.5) * cos + (y / height - 0.5) * sin) * 2;
      const grain = (next() + next() - 1) * noise;
      for (let c = 0; c < 3; c++) {
        const k = (y * width + x) * 3 + c;
        pixels[k] = Math.max(0, Math.min(255, (pixels[k] ?? 0) * (0.92 - depth * along) + grain));
      }
    }
  }
}
