import { inLines, xml } from "./draw-text.ts";
import type { Strength } from "./strength.ts";

export interface DrawnPerson {
  readonly name: string;
  readonly kind: "member" | "contact";
  /** Title and company. */
  readonly about?: string;
}

/** Somebody who knows whoever stands before them, with who knows them in turn. */
export interface Branch {
  readonly person: DrawnPerson;
  /** How they know each other, in words. */
  readonly tie: string;
  readonly strength: Strength;
  readonly next?: Branch;
}

export interface Picture {
  readonly svg: string;
  /** In pixels: phones show it at half of that. */
  readonly width: number;
  readonly height: number;
}

/** 390 points of a phone, twice. */
const width = 780;
const margin = 36;
const radius = 40;
/** What each further step is moved to the right. */
const indent = 76;
/** Letters of 14 and of 12.5 points: smaller ones are not read without enlarging. */
const large = 30;
const small = 25;
const leading = 9;
const gap = 30;
/** How much less of bold letters fits into a line. */
const bold = 0.9;
/** The narrowest that a text may become, however many steps there are. */
const deepest = 4;
const colours = { ink: "#1d2b26", quiet: "#55645e", member: "#1f4d3f", contact: "#a8482a", tie: "#93a29c" };
const thickness: Readonly<Record<Strength["word"], number>> = { weak: 4, medium: 8, strong: 13 };

/**
 * A person, and below them who knows them: each branch one way, the best first. What leads to somebody is as thick as they are known well; members
 * are green. All texts stand beside their circle, so that none is ever over another.
 */
export function drawTree(root: DrawnPerson, branches: readonly Branch[]): Picture {
  const nodes: string[] = [];
  const lines: string[] = [];
  let y = margin;

  /** @returns the middle of the circle. */
  function put(person: DrawnPerson, level: number, tie?: string): { readonly x: number; readonly y: number } {
    const x = margin + radius + Math.min(level, deepest) * indent;
    const left = x + radius + 22;
    const room = width - left - margin;
    const texts = [
      ...inLines(person.name, large, room * bold, 2).map((words) => ({
        words,
        size: large,
        colour: colours.ink,
        heavy: true,
      })),
      ...inLines(person.about ?? "", small, room, 2).map((words) => ({
        words,
        size: small,
        colour: colours.quiet,
        heavy: false,
      })),
      ...inLines(tie ?? "", small, room * bold, 2).map((words) => ({
        words,
        size: small,
        colour: colours.member,
        heavy: true,
      })),
    ].filter(({ words }) => words !== "");
    const middle = { x, y: y + radius };
    let top = y - 4;
    for (const { words, size, colour, heavy } of texts) {
      top += size + leading;
      const look = `font-size="${size}" font-weight="${heavy ? 700 : 400}" fill="${colour}"`;
      nodes.push(`<text x="${left}" y="${top - leading / 2}" ${look}>${xml(words)}</text>`);
    }
    nodes.push(circle(person, middle));
    y = Math.max(y + 2 * radius, top) + gap;
    return middle;
  }

  function hang(branch: Branch, from: { readonly x: number; readonly y: number }, level: number): void {
    const at = put(branch.person, level, branch.tie);
    const stroke = `stroke="${colours.tie}" stroke-width="${thickness[branch.strength.word]}"`;
    const trunk = `fill="none" stroke="${colours.tie}" stroke-width="4" stroke-linejoin="round"`;
    lines.push(
      `<path d="M${from.x} ${from.y} V${at.y} H${at.x}" ${trunk}/><path d="M${from.x - 2} ${at.y} H${at.x}" ${stroke}/>`,
    );
    if (branch.next !== undefined) hang(branch.next, at, level + 1);
  }

  const top = put(root, 0);
  for (const branch of branches) hang(branch, top, 1);
  const height = Math.round(y - gap + margin);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Noto Sans KR">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    // The last first, so that the best lie on top where they share their first part.
    ...lines.reverse(),
    ...nodes,
    "</svg>",
  ].join("");
  return { svg, width, height };
}

function circle({ name, kind }: DrawnPerson, { x, y }: { readonly x: number; readonly y: number }): string {
  const [initial = ""] = [...name.trim()];
  return [
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colours[kind]}" stroke="#ffffff" stroke-width="6"/>`,
    `<text x="${x}" y="${y + 13}" font-size="36" font-weight="700" fill="#ffffff" text-anchor="middle">${xml(initial.toUpperCase())}</text>`,
  ].join("");
}
