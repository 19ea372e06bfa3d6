import type { Dice } from "../random/dice.ts";
import { type contactOf, type Far, isMobile, type Way } from "./contact.ts";
import { bare, type Labels, labelsOf } from "./labels.ts";
import type { ShownPhone } from "./make-lined.ts";
import type { Text } from "./person.ts";

type Contact = ReturnType<typeof contactOf>;

/** As {@link contactOf}, harder: all behind each other on a line or three, or address and numbers in two columns that a reader may see as one. */
export function harderContactOf(usual: typeof contactOf): typeof contactOf {
  return (given, roll, company) => {
    const way = { ...given, address: roll.chance(0.5) ? given.address : rebroken(given.address, roll) };
    const style = roll.one(["row", "row", "columns", "columns", "usual", "usual", "usual"] as const);
    if (style === "usual") return usual(way, roll, company);
    return style === "row" ? inRows(way, roll, company) : inColumns(way, roll, company);
  };
}

interface Told {
  readonly numbers: readonly string[];
  readonly net: readonly string[];
  readonly kinds?: readonly ShownPhone[];
}

function toldOf(way: Way, roll: Dice): Told {
  const told = roll.chance(0.65);
  const labels: Labels = told ? labelsOf(way.place, roll) : bare;
  const phones = told
    ? way.phones
    : way.phones.filter(({ kind }, at) => kind !== "fax" && (at === 0 || kind === "mobile"));
  const kinds = phones.map((one) => ({
    ...one,
    kind: isMobile(one, way.place) ? ("mobile" as const) : ("phone" as const),
  }));
  const numbers = phones.map(({ kind, number }) => `${labels[kind]}${number}`);
  const net = [
    ...way.emails.map((one) => `${labels.email}${one}`),
    ...way.websites.map((one) => `${labels.site}${one}`),
  ];
  return told ? { numbers, net } : { numbers, net, kinds };
}

function inRows(way: Way, roll: Dice, company: string): Contact {
  const { numbers, net, ...kinds } = toldOf(way, roll);
  const size = roll.between(14, 20);
  const between = roll.one([" · ", " | ", " • ", "   ", " / ", ", "]);
  const pieces = roll.shuffled([[...(company ? [company] : []), ...way.address], numbers, roll.shuffled(net)]).flat();
  const each = roll.between(2, 5);
  const rows = Array.from({ length: Math.ceil(pieces.length / each) }, (_, at) =>
    pieces.slice(at * each, at * each + each),
  );
  return { first: rows.map((row): Text => ({ text: row.map(unended).join(between), size })), second: [], ...kinds };
}

const unended = (text: string): string => text.replace(/,$/, "");

function inColumns(way: Way, roll: Dice, company: string): Contact {
  const { numbers, net, ...kinds } = toldOf(way, roll);
  const size = roll.between(14, 20);
  const home = [...(company ? [company] : []), ...way.address];
  const ways = [...numbers, ...roll.shuffled(net)];
  const [left, right] = roll.chance(0.6) ? [home, ways] : [ways, home];
  const far = Math.max(16, ...left.map((one) => one.length * 0.62 + roll.between(1, 4))) * size;
  const merged = roll.chance(0.35);
  const first = Array.from({ length: Math.max(left.length, right.length) }, (_, at): readonly Far[] => {
    const [one = "", other = ""] = [left[at], right[at]];
    if (merged && one && other) return [{ text: `${one}  ${other}`, size }];
    return [
      { text: one, size },
      { text: other, size, far },
    ];
  });
  return { first, second: [], ...kinds };
}

/** The same address, broken at other commas or spaces. */
function rebroken(lines: readonly string[], roll: Dice): readonly string[] {
  const eastern = /[가-힣\u3040-\u9fff]/.test(lines.join(""));
  const pieces = eastern ? lines.join(" ").split(" ") : lines.map(unended).join(", ").split(/,\s+/);
  const glue = eastern ? " " : ", ";
  const rows: string[] = [];
  for (const piece of pieces) {
    const last = rows.at(-1);
    if (last === undefined || (roll.chance(eastern ? 0.2 : 0.4) && rows.length < 4)) rows.push(piece);
    else rows[rows.length - 1] = `${last}${glue}${piece}`;
  }
  return rows.map((row, at) => (eastern || at === rows.length - 1 || roll.chance(0.4) ? row : `${row},`));
}
