import type { Corner, Outline } from "../../../app/cards/card.ts";
import type { Size } from "./lay-scene.ts";

/** How cards lie. `rows`: beside each other, nearly level; `thrown`: each turned as it fell; `turned`: some sideways or upside down; `edges`: some over another's edge. */
export type Order = "rows" | "thrown" | "turned" | "edges";

export const orders: readonly Order[] = ["rows", "thrown", "turned", "edges"];

interface Placing {
  readonly table: Size;
  readonly cards: readonly Size[];
  readonly order: Order;
  /** Gives numbers from 0 to 1. */
  readonly next: () => number;
}

/** Where each card's corners come to lie on a photo that is taken a little from one side. */
export function placeCards({ table, cards, order, next }: Placing): readonly Outline[] {
  const columns = Math.max(1, Math.round(Math.sqrt((cards.length * table.width) / table.height / 1.35)));
  const rows = Math.ceil(cards.length / columns);
  const [cellWidth, cellHeight] = [table.width / columns, table.height / rows];
  const tilt = lean(table, next);
  return cards.map((card, i) => {
    const angle = angleOf(order, next);
    const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
    const room = order === "edges" ? 1.06 : 0.78 + next() * 0.12;
    const scale = Math.min(
      (cellWidth * room) / (card.width * cos + card.height * sin),
      (cellHeight * room) / (card.width * sin + card.height * cos),
    );
    const jitter = order === "edges" ? 0.02 : (1 - room) * 0.35;
    const x = ((i % columns) + 0.5 + (next() - 0.5) * jitter) * cellWidth;
    const y = (Math.floor(i / columns) + 0.5 + (next() - 0.5) * jitter) * cellHeight;
    return cornersOf(card, scale, angle, [x, y]).map(tilt) as unknown as Outline;
  });
}

function angleOf(order: Order, next: () => number): number {
  const small = (next() - 0.5) * 0.12;
  if (order === "thrown") return (next() - 0.5) * 0.9;
  const quarter = next();
  if (order !== "turned" || quarter < 0.4) return small;
  return small + (quarter < 0.6 ? Math.PI : quarter < 0.8 ? Math.PI / 2 : -Math.PI / 2);
}

function cornersOf({ width, height }: Size, scale: number, angle: number, [x, y]: Corner): readonly Corner[] {
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  const at = (u: number, v: number): Corner => [x + u * cos - v * sin, y + u * sin + v * cos];
  const [w, h] = [width / 2, height / 2];
  return [at(-w, -h), at(w, -h), at(w, h), at(-w, h)];
}

/** A camera that looks a little from one side: what is farther away is smaller. */
function lean({ width, height }: Size, next: () => number): (corner: Corner) => Corner {
  const [byX, byY] = [(next() - 0.5) * 0.16, (next() - 0.5) * 0.2];
  return ([x, y]) => {
    const [u, v] = [x / width - 0.5, y / height - 0.5];
    const near = 1 + byX * u + byY * v;
    return [((u / near) * 0.94 + 0.5) * width, ((v / near) * 0.94 + 0.5) * height];
  };
}
