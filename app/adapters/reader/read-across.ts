import type { Engines } from "./load-engines.ts";
import { alongText, type TiltedBox, type Turns } from "./picture.ts";
import { asRead, type ReadLine, recogniseLine, type StripOf } from "./recognise-line.ts";

/** Boxes this much taller than wide, as the other lines run, may hold a line of their own direction. */
const tall = 1.5;
/** From which on it is believed: what else is tall are logos and ornaments. */
const sureFrom = 0.93;
const leastCharacters = 4;
const leastHan = 2;
const hanOrKana = /[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff]/;

/** Parts of one column lie this near, in heights of its line. */
const farthestPart = 2;
const mostAside = 0.3;
const mostTimesLarger = 1.4;

/** Reads what runs across the other lines of a picture: a Japanese name that is printed downwards, a website along an edge. */
export async function readAcross(
  engines: Engines,
  stripOf: StripOf,
  found: readonly TiltedBox[],
  turns: Turns,
): Promise<readonly ReadLine[]> {
  const read: ReadLine[] = [];
  for (const box of found.filter((one) => isAcross(alongText(one, turns)))) {
    const ways: ReadLine[] = [];
    for (const across of [1, 3] as const) {
      const along = alongText(box, ((turns + across) % 4) as Turns);
      ways.push({ ...(await recogniseLine(engines, stripOf, along)), across });
    }
    const [surest] = ways.filter(isSure).sort((a, b) => asRead(b).confidence - asRead(a).confidence);
    if (surest) read.push(surest);
  }
  return joinColumns(read);
}

/** All lines of a picture; where something was read across, what it was taken for along them is dropped. */
export function withAcross(lines: readonly ReadLine[], across: readonly ReadLine[]): readonly ReadLine[] {
  const isCovered = ({ box }: ReadLine) => isAcross(box) && across.some((other) => isWithin(box, other.box));
  return [...lines.filter((line) => !isCovered(line)), ...across];
}

/** Where a line would lie if it ran as the others do: turned around its middle. */
export function laidLevel({ box, across }: ReadLine): TiltedBox {
  return across === undefined ? box : { ...box, angle: box.angle - (across * Math.PI) / 2 };
}

function isAcross({ width, height }: TiltedBox): boolean {
  return height > tall * width;
}

function isSure(line: ReadLine): boolean {
  const han = line.characters.filter(({ text }) => hanOrKana.test(text)).length;
  const enough = line.characters.length >= leastCharacters || han >= leastHan;
  return enough && asRead(line).confidence >= sureFrom;
}

/** A name whose family and given part stand apart in one column is one line. */
function joinColumns(lines: readonly ReadLine[]): readonly ReadLine[] {
  const joined: ReadLine[] = [];
  for (const line of lines.toSorted((a, b) => placeAlong(a, a) - placeAlong(b, a))) {
    const at = joined.findIndex((one) => isNextPart(one, line));
    const before = joined[at];
    if (before === undefined) joined.push(line);
    else joined[at] = joinTwo(before, line);
  }
  return joined;
}

function isNextPart(one: ReadLine, next: ReadLine): boolean {
  if (one.across !== next.across) return false;
  const [small, large] = [Math.min(one.box.height, next.box.height), Math.max(one.box.height, next.box.height)];
  const gap = placeAlong(next, one) - placeAlong(one, one) - (one.box.width + next.box.width) / 2;
  const aside = Math.abs(placeAcross(next, one) - placeAcross(one, one));
  return large < mostTimesLarger * small && aside < mostAside * large && gap > -small / 2 && gap < farthestPart * large;
}

function joinTwo(one: ReadLine, next: ReadLine): ReadLine {
  const from = placeAlong(one, one) - one.box.width / 2;
  const to = placeAlong(next, one) + next.box.width / 2;
  const on = (from + to) / 2 - placeAlong(one, one);
  const characters = next.characters.map((character, i) => (i === 0 ? { ...character, afterSpace: true } : character));
  const box = {
    ...one.box,
    centreX: one.box.centreX + on * Math.cos(one.box.angle),
    centreY: one.box.centreY + on * Math.sin(one.box.angle),
    width: to - from,
  };
  return { ...one, box, characters: [...one.characters, ...characters] };
}

/** How far the middle of a line lies along the direction of another one, and across it. */
function placeAlong({ box }: ReadLine, { box: { angle } }: ReadLine): number {
  return box.centreX * Math.cos(angle) + box.centreY * Math.sin(angle);
}

function placeAcross({ box }: ReadLine, { box: { angle } }: ReadLine): number {
  return box.centreY * Math.cos(angle) - box.centreX * Math.sin(angle);
}

function isWithin(box: TiltedBox, other: TiltedBox): boolean {
  const reach = Math.max(other.width, other.height) / 2;
  return Math.hypot(box.centreX - other.centreX, box.centreY - other.centreY) < reach;
}
