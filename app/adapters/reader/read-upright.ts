import { decideTurns } from "./decide-turns.ts";
import type { Engines } from "./load-engines.ts";
import { alongText, type TiltedBox, type Turns } from "./picture.ts";
import { readAcross, withAcross } from "./read-across.ts";
import { type ReadLine, recogniseLine, type StripOf } from "./recognise-line.ts";

export interface UprightLines {
  readonly turns: Turns;
  readonly lines: readonly ReadLine[];
}

/** A card that is the right way up has at least this share of characters that the recogniser is sure of. */
const mostlySure = 0.5;
const sureFrom = 0.9;
/** Lines that are read the other way up to compare. */
const compared = 8;

/**
 * Reads all lines the way up that the classifier says, and where hardly any of that is sure, the longest ones the other way up too:
 * the classifier has not learnt Hangul, and now and then turns a card of it over.
 */
export async function readUpright(
  engines: Engines,
  stripOf: StripOf,
  found: readonly TiltedBox[],
): Promise<UprightLines> {
  const turns = await decideTurns(engines.classifier, stripOf, found);
  const read = async (boxes: readonly TiltedBox[]): Promise<readonly ReadLine[]> => {
    const lines: ReadLine[] = [];
    for (const box of boxes) lines.push(await recogniseLine(engines, stripOf, box));
    return lines;
  };
  const readAll = async (way: Turns) =>
    withAcross(await read(boxesOf(found, way)), await readAcross(engines, stripOf, found, way));
  const lines = await readAll(turns);
  const characters = lines.flatMap((line) => line.characters).length;
  if (characters === 0 || sureOf(lines) >= characters * mostlySure) return { turns, lines };
  const longest = lines.toSorted((a, b) => b.box.width - a.box.width).slice(0, compared);
  const other = turns >= 2 ? ((turns - 2) as Turns) : ((turns + 2) as Turns);
  const turned = await read(longest.map(({ box }) => ({ ...box, angle: box.angle + Math.PI })));
  if (sureOf(turned) <= sureOf(longest)) return { turns, lines };
  return { turns: other, lines: await readAll(other) };
}

function boxesOf(found: readonly TiltedBox[], turns: Turns): readonly TiltedBox[] {
  return found.map((box) => alongText(box, turns)).filter((box) => box.width > 0.35 * box.height);
}

function sureOf(lines: readonly ReadLine[]): number {
  return lines.flatMap(({ characters }) => characters.filter(({ probability }) => probability >= sureFrom)).length;
}
