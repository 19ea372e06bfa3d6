import type { Line } from "../../cards/card.ts";

/** Top to bottom; lines that stand beside one another from left to right. */
export function sortLines(lines: readonly Line[]): Line[] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    if (row?.every((other) => areBeside(other, line))) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.box.x - b.box.x));
}

function middle({ box }: Line): number {
  return box.y + box.height / 2;
}

function areBeside(a: Line, b: Line): boolean {
  const apart = Math.abs(middle(a) - middle(b));
  return apart < Math.min(a.box.height, b.box.height) / 2;
}
