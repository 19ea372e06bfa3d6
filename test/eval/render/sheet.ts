import type { Drawing, Face, Print } from "./drawing.ts";
import { disc, envelope, globe, handset, pin } from "./printed/icons.ts";

/** A picture that is written down as text: what it is called, what it says (`key value` lines), and how it is drawn. */
export interface Sheet {
  readonly name: string;
  readonly language: string;
  readonly says: ReadonlyMap<string, readonly string[]>;
  readonly drawing: Drawing;
}

/**
 * Reads sheets. Each begins with `== name language`; up to `--` come the things it says, then the drawing: `paper`, `rect`, `circle`, `path`,
 * `icon` with their numbers and colours; `at x y anchor face colour` sets where and how the next lines are printed, `down x y face colour` one from
 * top to bottom. A printed line is its size and its text, `!` behind the size for bold, `_` for letters set wide and `=` for wider ones; `~20` leaves a gap.
 */
export function readSheets(text: string): readonly Sheet[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((sheet) => {
      const [head = "", ...lines] = sheet.split("\n");
      const [name = "", language = ""] = head.trim().split(" ");
      const cut = lines.indexOf("--");
      return { name, language, says: saysOf(lines.slice(0, cut)), drawing: drawn(lines.slice(cut + 1), name) };
    });
}

function saysOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const says = new Map<string, readonly string[]>();
  for (const line of lines.filter(Boolean)) {
    const space = line.indexOf(" ");
    const key = line.slice(0, space);
    says.set(key, [...(says.get(key) ?? []), line.slice(space + 1)]);
  }
  return says;
}

interface Pen {
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
  readonly face: Face;
  readonly fill: string;
  readonly down: boolean;
}

const icons: Readonly<Record<string, string>> = { handset, envelope, pin, globe };

/** The SVG element that a line draws; nothing if it draws none. */
function shapeOf(word: string, rest: readonly string[]): string | undefined {
  const [a = "", b = "", c = "", d = "", e = ""] = rest;
  if (word === "rect") return `<rect x="${a}" y="${b}" width="${c}" height="${d}" fill="${e}"/>`;
  if (word === "circle") return `<circle cx="${a}" cy="${b}" r="${c}" fill="${d}"/>`;
  if (word === "path") return `<path fill="${a}" d="${rest.slice(1).join(" ")}"/>`;
  return word === "icon" ? disc(Number(a), Number(b), c, icons[d] ?? "") : undefined;
}

function penOf(word: string, [x = "", , c = "", d = "", e = ""]: readonly string[]): Pen | undefined {
  if (word === "at") return { x: Number(x), anchor: c as Pen["anchor"], face: d as Face, fill: e, down: false };
  return word === "down" ? { x: Number(x), anchor: "middle", face: c as Face, fill: d, down: true } : undefined;
}

function drawn(lines: readonly string[], name: string): Drawing {
  const shapes: string[] = [];
  const prints: Print[] = [];
  let [width, height, background] = [1080, 600, "#ffffff"];
  let pen: Pen = { x: 60, anchor: "start", face: "inter", fill: "#222222", down: false };
  let [y, before] = [0, 0];
  for (const line of lines.filter((one) => one.trim() !== "")) {
    const [word = "", ...rest] = line.split(" ");
    const shape = shapeOf(word, rest);
    const next = penOf(word, rest);
    const [, size = "", flags = ""] = /^(\d+)([!_=]*)$/.exec(word) ?? [];
    if (shape) shapes.push(shape);
    else if (word === "paper") [width, height, background] = [Number(rest[0]), Number(rest[1]), rest[2] ?? ""];
    else if (next) [pen, y, before] = [next, Number(rest[1]), 0];
    else if (word.startsWith("~")) y += Number(word.slice(1));
    else if (size === "") throw new Error(`${name}: ${line}`);
    else {
      y += before === 0 ? 0 : Number(size) * 1.05 + before * 0.35;
      before = Number(size);
      prints.push(...printsOf(rest.join(" "), before, flags, pen, y));
    }
  }
  return { width, height, background, shapes, prints };
}

const weights: Partial<Readonly<Record<Face, number>>> = { heavy: 900, light: 300 };

function printsOf(text: string, size: number, flags: string, pen: Pen, y: number): readonly Print[] {
  const { x, anchor, face, fill, down } = pen;
  const spacing = size * (flags.includes("=") ? 0.45 : flags.includes("_") ? 0.22 : 0);
  const weight = weights[face] ?? (flags.includes("!") ? 700 : 400);
  const print = { text, x, y, size, face, fill, anchor, spacing, weight };
  return down ? [...text].map((letter, index) => ({ ...print, text: letter, y: y + index * size * 1.12 })) : [print];
}
