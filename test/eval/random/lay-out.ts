import type { Line, Side } from "../../../app/cards/card.ts";
import { type Dice, dice } from "./dice.ts";
import { howSure } from "./how-sure.ts";
import type { Group, RandomCard } from "./make-card.ts";

const [width, height] = [1080, 600];

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

const layouts: readonly ((person: number) => Readonly<Record<"logo" | "person" | "contact", Place>>)[] = [
  () => ({
    logo: { x: 60, y: 60, anchor: "start" },
    person: { x: 60, y: 230, anchor: "start" },
    contact: { x: 60, y: 380, anchor: "start" },
  }),
  () => ({
    logo: { x: 540, y: 50, anchor: "middle" },
    person: { x: 540, y: 230, anchor: "middle" },
    contact: { x: 540, y: 370, anchor: "middle" },
  }),
  () => ({
    logo: { x: 1020, y: 60, anchor: "end" },
    person: { x: 60, y: 230, anchor: "start" },
    contact: { x: 60, y: 380, anchor: "start" },
  }),
  () => ({
    logo: { x: 60, y: 60, anchor: "start" },
    person: { x: 60, y: 260, anchor: "start" },
    contact: { x: 1020, y: 330, anchor: "end" },
  }),
  () => ({
    logo: { x: 60, y: 230, anchor: "start" },
    person: { x: 600, y: 90, anchor: "start" },
    contact: { x: 600, y: 300, anchor: "start" },
  }),
  () => ({
    logo: { x: 60, y: 480, anchor: "start" },
    person: { x: 60, y: 60, anchor: "start" },
    contact: { x: 620, y: 240, anchor: "start" },
  }),
  () => ({
    logo: { x: 540, y: 420, anchor: "middle" },
    person: { x: 540, y: 40, anchor: "middle" },
    contact: { x: 540, y: 190, anchor: "middle" },
  }),
  (person) => ({
    logo: { x: 620, y: 60, anchor: "start" },
    person: { x: 620, y: 210, anchor: "start" },
    contact: { x: 620, y: 230 + person, anchor: "start" },
  }),
];

/** The card as a reader would see it that makes no mistake: where each line is, and what it says. */
export function layOut(card: RandomCard, noise = 0): Side {
  const roll = dice(card.seed + 1_000_003);
  const wide = roll.between(48, 62) / 100;
  const spaced = roll.between(130, 165) / 100;
  const heightOf = ({ lines }: Group): number => lines.reduce((sum, { size }) => sum + size * spaced, 0);
  const places = roll.one(layouts)(heightOf(card.person));
  const lines = (["logo", "person", "contact"] as const).flatMap((part) =>
    set(card[part], places[part], wide, spaced).map((line) =>
      roll.chance(noise)
        ? misread(line, roll)
        : { ...line, confidence: howSure(line.text, false, (roll.between(930, 998) - 930) / 68) },
    ),
  );
  return { width, height, lines };
}

/** What readers take for one another. */
const alike: readonly (readonly [string, string])[] = [
  ...[
    "o0",
    "0o",
    "l1",
    "1l",
    "I1",
    "l|",
    "S5",
    "5S",
    "B8",
    "8B",
    "g9",
    "e6",
    "ec",
    "ao",
    "vy",
    "il",
    "ti",
    ",.",
    ".,",
    " ",
    "i",
  ].map((pair) => [pair[0] ?? "", pair[1] ?? ""] as const),
  ["rn", "m"],
  ["m", "rn"],
  ["cl", "d"],
  ["ri", "n"],
];

function misread(line: Line, roll: Dice): Line {
  const [from, to] = roll.one(alike);
  const at = line.text.indexOf(from, roll.between(0, Math.max(0, line.text.length - 2)));
  const text = at < 0 ? line.text : line.text.slice(0, at) + to + line.text.slice(at + from.length);
  return { ...line, text, confidence: howSure(text, true, (roll.between(720, 985) - 720) / 265) };
}

function set({ lines }: Group, { x, y, anchor }: Place, wide: number, spaced: number): readonly Line[] {
  let top = y;
  return lines.map(({ text, size }) => {
    const long = text.length * size * wide;
    const left = anchor === "start" ? x : anchor === "end" ? x - long : x - long / 2;
    const box = { x: left, y: top, width: long, height: size * 1.15 };
    top += size * spaced;
    return { text, box, confidence: 1 };
  });
}
