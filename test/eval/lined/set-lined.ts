import type { Line, Side } from "../../../app/cards/card.ts";
import { dice } from "../random/dice.ts";
import type { Far } from "./contact.ts";
import type { Lined } from "./make-lined.ts";
import { misread } from "./misread.ts";
import type { Block } from "./person.ts";
import type { Share } from "./world.ts";

type Part = keyof Lined["blocks"];
interface Column {
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
  readonly parts: readonly Part[];
}
/** Rows under each other, each of columns. */
type Layout = readonly (readonly Column[])[];

const [width, height] = [1080, 620];
const start = (x: number, ...parts: readonly Part[]): Column => ({ x, anchor: "start", parts });
const middle = (x: number, ...parts: readonly Part[]): Column => ({ x, anchor: "middle", parts });
const end = (x: number, ...parts: readonly Part[]): Column => ({ x, anchor: "end", parts });

const layouts: readonly Layout[] = [
  [[start(60, "logo")], [start(60, "person")], [start(60, "contact"), start(620, "more")], [start(60, "foot")]],
  [[middle(540, "logo")], [middle(540, "person")], [middle(540, "contact", "more")], [middle(540, "foot")]],
  [[end(1020, "logo")], [end(1020, "person", "contact", "more")], [end(1020, "foot")]],
  [[start(60, "logo", "more"), start(560, "person", "contact")], [start(60, "foot")]],
  [[start(60, "person"), end(1020, "logo")], [start(60, "more"), end(1020, "contact")], [start(60, "foot")]],
  [[start(60, "person")], [start(60, "contact"), start(600, "more")], [end(1020, "logo")], [start(60, "foot")]],
  [[middle(270, "logo"), start(560, "person", "contact", "more")], [middle(270, "foot")]],
  [[start(60, "logo"), end(1020, "more")], [middle(540, "person")], [middle(540, "contact")], [middle(540, "foot")]],
  [[start(60, "person", "contact"), middle(800, "logo", "more")], [middle(800, "foot")]],
  [[start(60, "person")], [start(60, "more")], [start(60, "contact")], [middle(540, "logo", "foot")]],
  [[end(1020, "person")], [start(60, "logo"), end(1020, "contact", "more")], [end(1020, "foot")]],
  [[middle(540, "person"), end(1020, "foot")], [start(60, "logo"), end(1020, "more")], [start(60, "contact")]],
];

/** Every third layout is kept apart. */
export function layoutsOf(part: "tuning" | "apart"): readonly Layout[] {
  return layouts.filter((_, index) => (index % 3 === 2) === (part === "apart"));
}

const harderLayouts: readonly Layout[] = [
  [[middle(540, "logo")], [middle(540, "person")], [middle(540, "foot", "more", "contact")]],
  [[start(60, "person")], [start(60, "logo", "contact", "more")], [start(60, "foot")]],
  [[start(60, "contact", "more")], [end(1020, "person")], [end(1020, "logo")], [end(1020, "foot")]],
  [[start(60, "logo"), end(1020, "person")], [middle(540, "contact", "more", "foot")]],
  [[start(60, "contact"), start(660, "person", "logo")], [start(60, "more", "foot")]],
  [[middle(540, "person", "logo")], [middle(540, "contact")], [middle(540, "more", "foot")]],
  [[end(1020, "person")], [end(1020, "contact")], [start(60, "logo"), end(1020, "more")], [start(60, "foot")]],
  [[start(60, "logo", "person", "contact", "more", "foot")]],
];

export function harderLayoutsOf(part: Share): readonly Layout[] {
  const shares: readonly Share[] = ["tuning", "tuning", "fitting", "apart"];
  return harderLayouts.filter((_, index) => shares[index % shares.length] === part);
}

/** The card as a reader sees it. `noise`: the share of lines with something misread. */
export function setLined(card: Lined, among: readonly Layout[], noise: number): Side {
  const roll = dice(card.seed + 5_000_011);
  const layout = roll.one(among);
  const spaced = roll.between(125, 165) / 100;
  const free = roll.between(20, 60);
  let top = roll.between(30, 70);
  const lines: Line[] = [];
  for (const columns of layout) {
    const bottoms = columns.map((column) => {
      let y = top;
      for (const part of column.parts) {
        const set = setBlock(card.blocks[part], column, y, spaced);
        lines.push(...set.lines);
        if (set.lines.length > 0) y = set.bottom + free * 0.7;
      }
      return y;
    });
    const low = Math.max(top, ...bottoms);
    if (low > top) top = low + free * 0.5;
  }
  return {
    width,
    height: Math.max(height, Math.round(top + 30)),
    lines: lines.flatMap((line) => misread(line, noise, roll)),
  };
}

function setBlock(
  block: Block,
  { x, anchor }: Column,
  from: number,
  spaced: number,
): { readonly lines: readonly Line[]; readonly bottom: number } {
  let y = from;
  const rows: readonly (readonly Far[])[] = block.map((row) => ("text" in row ? [row] : row));
  const inColumns = rows.some((row) => row.some((one) => one.far !== undefined));
  const widest = Math.max(0, ...rows.map((row) => Math.max(...row.map((one) => (one.far ?? 0) + widthOf(one)))));
  const lines = rows.flatMap((texts) => {
    const size = Math.max(...texts.map((one) => one.size));
    let along = 0;
    const placed = texts.map((one) => {
      const left = one.far ?? along;
      const wide = widthOf(one);
      along = left + wide + one.size * 1.4;
      return { one, left, wide };
    });
    const long = inColumns ? widest : Math.max(...placed.map(({ left, wide }) => left + wide));
    const begin = anchor === "start" ? x : anchor === "end" ? x - long : x - long / 2;
    const set = placed
      .filter(({ one }) => one.text !== "")
      .map(({ one, left, wide }) => ({
        text: one.text,
        confidence: 0.97,
        box: box(begin + left, y + (size - one.size) * 0.9, wide, one.size * 1.2),
      }));
    y += size * spaced;
    return set;
  });
  return { lines, bottom: y };
}

const box = (x: number, y: number, wide: number, high: number) => ({
  ...{
    x: Math.round(x),
    y: Math.round(y),
    width: Math.max(8, Math.round(wide)),
    height: Math.max(8, Math.round(high)),
  },
});

function widthOf({ text, size }: Far): number {
  return (
    [...text].reduce(
      (sum, letter) => sum + (/[가-힣\u3000-\u9fff]/.test(letter) ? 1 : /\p{Lu}/u.test(letter) ? 0.66 : 0.5),
      0,
    ) * size
  );
}
